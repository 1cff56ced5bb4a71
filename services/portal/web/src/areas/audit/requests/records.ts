import { addressOf, sendJson } from '../../../api/request.ts';
import { money } from '../../../words/format.ts';

/** A record that proves something, as an answer names it. */
export interface Evidence {
  readonly service: Service;
  readonly kind: string;
  readonly id: string;
  readonly label?: string;
}
type Service =
  | 'directory'
  | 'finance'
  | 'procurement'
  | 'hr-payroll'
  | 'estates'
  | 'risk'
  | 'reporting';

interface RecordKind {
  readonly title: string;
  readonly service: Service;
  readonly path: string;
  /** Its page below the scope; null where its evidence is its page. */
  readonly page: string | null;
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly called: (item: any) => string;
}

const joined = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter(Boolean).join(' · ').slice(0, 200);

/** The records that can be given as evidence, each found in its owner's list. */
export const recordKinds: Readonly<Record<string, RecordKind>> = {
  journal: {
    title: 'Journal',
    service: 'finance',
    path: '/journals',
    page: 'finance/journals',
    called: ({ number, narrative }) => joined(number, narrative),
  },
  order: {
    title: 'Order',
    service: 'procurement',
    path: '/orders',
    page: 'procurement/orders',
    called: ({ reference, purpose, school }) => joined(reference, purpose, school),
  },
  receipt: {
    title: 'Receipt',
    service: 'procurement',
    path: '/receipts',
    page: null,
    called: ({ reference, receivedOn, supplier }) =>
      joined(`Received for ${reference}`, receivedOn, supplier),
  },
  invoice: {
    title: 'Invoice',
    service: 'finance',
    path: '/invoices',
    page: 'finance/invoices',
    called: ({ reference, gross }) => joined(reference, money(gross)),
  },
  supplier: {
    title: 'Supplier',
    service: 'procurement',
    path: '/suppliers',
    page: 'procurement/suppliers',
    called: ({ name }) => joined(name),
  },
  check: {
    title: 'Statutory check',
    service: 'estates',
    path: '/checks',
    page: 'estates/checks',
    called: ({ name, school }) => joined(name, school),
  },
  ticket: {
    title: 'Ticket',
    service: 'estates',
    path: '/tickets',
    page: 'estates/tickets',
    called: ({ number, title }) => joined(`Ticket ${number}`, title),
  },
  risk: {
    title: 'Risk',
    service: 'risk',
    path: '/risks',
    page: 'risk/risks',
    called: ({ number, title }) => joined(`Risk ${number}`, title),
  },
  'pay-run': {
    title: 'Pay run',
    service: 'hr-payroll',
    path: '/pay-runs',
    page: 'people/pay-runs',
    called: ({ month, reference }) => joined(reference ?? `Pay of ${month}`),
  },
};

/** Records of a kind that match what was typed, at most six. */
export async function findRecords(
  kind: string,
  q: string,
  trustId: string,
  signal: AbortSignal,
): Promise<Evidence[]> {
  const { service, path, called } = recordKinds[kind]!;
  const address = addressOf(service, `/v1/trusts/{trustId}${path}`, { trustId }, { q, limit: 6 });
  const { items } = await sendJson<{ items: readonly { id: string }[] }>(address, { signal });
  return items.map((item) => ({ service, kind, id: item.id, label: called(item) }));
}

/** The page of a record that an answer names, below the scope; null where there is none. */
export function pageOf({ kind, id }: Evidence): string | null {
  const page = recordKinds[kind]?.page;
  if (page) return `${page}/${id}`;
  return hasTrail(kind) ? `audit/evidence/${id}` : null;
}

/** Whether reporting knows the whole transaction that a record is part of. */
export const hasTrail = (kind: string): boolean =>
  ['order', 'receipt', 'reservation', 'invoice', 'journal'].includes(kind);
