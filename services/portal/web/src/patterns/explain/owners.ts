import {
  estatesReaders,
  financeReaders,
  hrReaders,
  procurementReaders,
  riskReaders,
} from '@bursar/shared-types/roles';
import { useQuery } from '@tanstack/react-query';
import { addressOf, sendJson } from '../../api/request.ts';
import { useAddress, useMay } from '../../app/trust.tsx';
import { useTrustId } from '../../app/trust-id.ts';

/** A record as its owner answers; which of these fields it has depends on its kind. */
interface Told {
  readonly number?: string | number | null;
  readonly reference?: string | null;
  readonly narrative?: string | null;
  readonly purpose?: string | null;
  readonly supplier?: { readonly name?: string } | string | null;
  readonly supplierName?: string | null;
  readonly title?: string | null;
  readonly name?: string | null;
  readonly summary?: string | null;
  readonly schoolId?: string | null;
}
interface Owner {
  readonly service: string;
  readonly path: string;
  readonly page: string;
  readonly roles: readonly string[];
  readonly called: (told: Told) => readonly (string | number | null | undefined)[];
}

const supplierOf = ({ supplier }: Told) =>
  typeof supplier === 'string' ? supplier : supplier?.name;
const orders: Owner = {
  service: 'procurement',
  path: '/orders/{id}',
  page: 'procurement/orders',
  roles: procurementReaders,
  called: (told) => [told.reference, told.purpose, supplierOf(told)],
};

/** Whose each kind of document is: reporting knows its sums, its owner what it is called. */
const owners: Readonly<Record<string, Owner>> = {
  order: orders,
  commitment: orders,
  journal: {
    service: 'finance',
    path: '/journals/{id}',
    page: 'finance/journals',
    roles: financeReaders,
    called: ({ number, narrative }) => [number, narrative],
  },
  invoice: {
    service: 'finance',
    path: '/invoices/{id}',
    page: 'finance/invoices',
    roles: financeReaders,
    called: ({ reference }) => [reference && `Invoice ${reference}`],
  },
  check: {
    service: 'estates',
    path: '/checks/{id}',
    page: 'estates/checks',
    roles: estatesReaders,
    called: ({ name, title }) => [name ?? title],
  },
  ticket: {
    service: 'estates',
    path: '/tickets/{id}',
    page: 'estates/tickets',
    roles: estatesReaders,
    called: ({ number, title, summary }) => [number, title ?? summary],
  },
  risk: {
    service: 'risk',
    path: '/risks/{id}',
    page: 'risk/risks',
    roles: riskReaders,
    called: ({ number, title }) => [number && `Risk ${number}`, title],
  },
  pay: {
    service: 'hr-payroll',
    path: '/pay-runs/{id}',
    page: 'people/pay-runs',
    roles: [...hrReaders, 'finance-lead'],
    called: () => [],
  },
};

/** A record's name, by whoever owns it, and its page; what the reader may not see has neither. */
export function useRecord(
  kind: string,
  id: string | null,
  isNamed = true,
): { readonly name: string | null; readonly to: string | null } {
  const trustId = useTrustId();
  const may = useMay();
  const address = useAddress();
  const owner = owners[kind];
  const isKnown = owner !== undefined && id !== null && may(owner.roles);
  const asked = useQuery({
    queryKey: [owner?.service, trustId, 'record', id],
    enabled: isKnown && isNamed,
    staleTime: 300_000,
    queryFn: ({ signal }) =>
      sendJson<Told>(
        addressOf(owner!.service, `/v1/trusts/{trustId}${owner!.path}`, { trustId, id: id! }),
        { signal },
      ),
  });
  if (!isKnown || asked.error) return { name: null, to: null };
  const words = asked.data ? owner.called(asked.data).filter(Boolean).join(' · ') : '';
  return { name: words || null, to: address(`${owner.page}/${id}`, asked.data?.schoolId) };
}
