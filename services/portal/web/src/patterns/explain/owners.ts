import {
  estatesReaders,
  financeReaders,
  hrReaders,
  procurementReaders,
  riskReaders,
} from '@bursar/shared-types/roles';
import { useQuery } from '@tanstack/react-query';
import { addressOf, sendJson } from '../../api/request.ts';
import type { QueryValues } from '../../api/types.ts';
import { useAddress, useMay } from '../../app/trust.tsx';
import { useTrustId } from '../../app/trust-id.ts';

/** A record as its owner answers; which of these fields it has depends on its kind. */
interface Told {
  readonly id?: string;
  readonly checkId?: string | null;
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
/** Where a record is to be looked for when its owner files it under another id. */
interface Hint {
  readonly label: string;
  readonly schoolId: string | null;
}
interface Owner {
  readonly service: string;
  readonly path: string;
  /** For an owner that is asked for a list instead: what for, and which of its items it is. */
  readonly among?: {
    readonly query: (hint: Hint) => QueryValues;
    readonly is: (item: Told, id: string) => boolean;
  };
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
    among: {
      query: ({ label, schoolId }) => ({ code: label, school: schoolId, limit: 50 }),
      is: ({ id: own, checkId }, id) => checkId === id || own === id,
    },
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
  { service, path, among }: Owner,
  trustId: string,
  id: string,
  hint: Hint,
  signal: AbortSignal,
): Promise<Told | null> {
  const query = among?.query(hint) ?? {};
  const address = addressOf(service, `/v1/trusts/{trustId}${path}`, { trustId, id }, query);
  if (!among) return sendJson<Told>(address, { signal });
  const { items } = await sendJson<{ items: readonly Told[] }>(address, { signal });
  // One that has moved on to its next time is the only one of its kind and place.
  return items.find((item) => among.is(item, id)) ?? (items.length === 1 ? items[0]! : null);
}

/** A record's name, by whoever owns it, and its page; what the reader may not see has neither. */
export function useRecord(
  kind: string,
  id: string | null,
  hint: Hint | null = null,
): { readonly name: string | null; readonly to: string | null } {
  const trustId = useTrustId();
  const may = useMay();
  const address = useAddress();
  const owner = owners[kind];
  const isKnown = owner !== undefined && id !== null && may(owner.roles);
  const asked = useQuery({
    queryKey: [owner?.service, trustId, 'record', id],
    enabled: isKnown && hint !== null,
    staleTime: 300_000,
    queryFn: ({ signal }) => readRecord(owner!, trustId, id!, hint!, signal),
  });
  if (!isKnown || asked.error || asked.data === null) return { name: null, to: null };
  const words = asked.data ? owner.called(asked.data).filter(Boolean).join(' · ') : '';
  const page = `${owner.page}/${owner.among ? (asked.data?.id ?? id) : id}`;
  return { name: words || null, to: address(page, asked.data?.schoolId) };
}
