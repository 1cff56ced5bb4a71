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
  readonly id?: string;
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
  /** For an owner that files it under another id: the parameter of its list that takes this one. */
  readonly by?: string;
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
    // A part is one time that a check falls due; estates files it under the check that recurs.
    path: '/checks',
    by: 'occurrence',
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
  post: {
    service: 'hr-payroll',
    path: '/posts/{id}',
    page: 'people/posts',
    roles: hrReaders,
    called: ({ title }) => [title],
  },
};

async function readRecord(
  { service, path, by }: Owner,
  trustId: string,
  id: string,
  signal: AbortSignal,
): Promise<Told | null> {
  const address = addressOf(
    service,
    `/v1/trusts/{trustId}${path}`,
    { trustId, id },
    by ? { [by]: id } : {},
  );
  if (!by) return sendJson<Told>(address, { signal });
  const { items } = await sendJson<{ items: readonly Told[] }>(address, { signal });
  return items[0] ?? null;
}

/**
 * A record's name, by whoever owns it, and its page; what the reader may not see has neither.
 * Where `isRead` is not, it has its page alone, in the present scope.
 */
export function useRecord(
  kind: string,
  id: string | null,
  isRead = true,
): { readonly name: string | null; readonly to: string | null } {
  const trustId = useTrustId();
  const may = useMay();
  const address = useAddress();
  const owner = owners[kind];
  const isKnown = owner !== undefined && id !== null && may(owner.roles);
  const asked = useQuery({
    queryKey: [owner?.service, trustId, 'record', id],
    enabled: isKnown && isRead,
    staleTime: 300_000,
    queryFn: ({ signal }) => readRecord(owner!, trustId, id!, signal),
  });
  if (!isKnown || asked.error || asked.data === null) return { name: null, to: null };
  const own = owner.by ? asked.data?.id : id;
  const words = asked.data ? owner.called(asked.data).filter(Boolean).join(' · ') : '';
  return {
    name: words || null,
    to: own ? address(`${owner.page}/${own}`, asked.data?.schoolId) : null,
  };
}
