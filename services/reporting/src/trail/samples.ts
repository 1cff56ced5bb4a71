import { penceJson } from '@bursar/shared-types/money';
import { z } from 'zod';
import { Authority, authorityOf } from './authority.ts';
import type { trailKinds } from './tables.ts';

/** A decision under the scheme of delegation, in a reply. */
export const Approval = z.object({
  matter: z.string(),
  matterId: z.string(),
  outcome: z.string(),
  by: z.string(),
  principalId: z.string().nullable(),
  role: z.string(),
  level: z.string(),
  tier: z.int(),
  tiers: z.int(),
  schemeVersion: z.int(),
  basis: z.string(),
  amount: penceJson,
  limit: penceJson.nullable(),
  decidedAt: z.string(),
  event: z.string(),
});

/** A journal with its lines, in a reply. */
export const Journal = z.object({
  id: z.string(),
  number: z.int(),
  year: z.string(),
  date: z.string(),
  source: z.string(),
  reverses: z.string().nullable(),
  total: penceJson,
  event: z.string(),
  enteredBy: z.string().nullable(),
  postedBy: z.string(),
  postedAt: z.string(),
  authority: Authority,
  lines: z.array(
    z.object({
      line: z.int(),
      account: z.string(),
      schoolId: z.string(),
      fund: z.string(),
      costCentre: z.string().nullable(),
      debit: penceJson,
      credit: penceJson,
    }),
  ),
});

/** An event of the trail; `body` is as it was written, null for a journal, whose lines stand above. */
export const TrailEvent = z.object({
  source: z.string(),
  seq: z.int(),
  id: z.string(),
  type: z.string(),
  at: z.string(),
  actor: z.string(),
  cause: z.string().nullable(),
  subjectId: z.string(),
  body: z.record(z.string(), z.unknown()).nullable(),
});

type Body = Readonly<Record<string, unknown>>;

/** Rows of the tables, as JSON has them. */
export interface Found {
  readonly keys: readonly { id: string; kind: (typeof trailKinds)[number]; root: string }[];
  readonly events: readonly {
    source: string;
    seq: number;
    subject_id: string;
    type: string;
    event_id: string;
    at: string;
    actor: string;
    cause: string | null;
    body: Body | null;
  }[];
  readonly decisions: readonly {
    source: string;
    seq: number;
    matter: string;
    matter_id: string;
    outcome: string;
    decided_by: string;
    principal_id: string | null;
    role: string;
    level: string;
    tier: number;
    tiers: number;
    scheme_version: number;
    basis: string;
    amount: number;
    up_to: number | null;
    decided_at: string;
  }[];
  readonly orders: readonly { school_id: string; status: string; delivery: string }[];
  readonly invoices: readonly { id: string; school_ids: string[]; status: string }[];
  readonly journals: readonly {
    id: string;
    number: number;
    year: string;
    date: string;
    source: string;
    reverses: string | null;
    total: number;
    seq: number;
    entered_by: string | null;
    actor: string;
    at: string;
    lines: readonly {
      line: number;
      account: string;
      school_id: string;
      fund: string;
      cost_centre: string | null;
      debit: number;
      credit: number;
    }[];
  }[];
  /** What is still held, in pence. */
  readonly reserved: number;
}

/** The samples of the trail that an id belongs to; null where it belongs to none. */
export function samplesOf(found: Found, id: string, schemes: Parameters<typeof authorityOf>[1]) {
  const asked = found.keys.find((key) => key.id === id);
  if (!asked) return null;
  const bodies = (type: string) => found.events.filter((event) => event.type === type);
  const submitted = bodies('procurement.order-submitted').at(-1);
  const [order] = found.orders;
  // What was taken back stands after what it corrects.
  const receipts = [
    ...bodies('procurement.goods-received'),
    ...bodies('procurement.receipt-corrected'),
  ].map(withEvent);
  const invoices = found.invoices.map(({ id: invoiceId, status }) => {
    const captured = bodies('finance.invoice-captured').find(
      (each) => each.subject_id === invoiceId,
    );
    return { ...(captured && withEvent(captured)), invoiceId, status };
  });
  const samples = {
    order:
      submitted && order
        ? { ...withEvent(submitted), status: order.status, delivery: order.delivery }
        : null,
    receipts,
    invoices,
    approvals: found.decisions.map(approvalOf),
    journals: found.journals.map((journal) => {
      const { source, total, at, seq } = journal;
      const isDecided = found.decisions.some(
        (decision) => decision.source === 'finance' && decision.seq === seq,
      );
      const posted = { source, total: BigInt(total), at, isDecided };
      return { ...journalOf(journal), authority: authorityOf(posted, schemes) };
    }),
  };
  return {
    root: asked.root,
    asked: { id, kind: asked.kind },
    ...samples,
    reserved: found.reserved,
    missing: missingIn(samples),
    events: found.events.map(({ subject_id: subjectId, event_id: eventId, ...event }) => {
      return { ...event, id: eventId, subjectId };
    }),
  };
}

const withEvent = ({ body, source, seq, at }: Found['events'][number]) => ({
  ...body,
  at,
  event: `${source}#${seq}`,
});

function approvalOf(row: Found['decisions'][number]) {
  const { matter, outcome, role, level, tier, tiers, basis, amount, up_to: limit } = row;
  return {
    matter,
    outcome,
    role,
    level,
    tier,
    tiers,
    basis,
    amount,
    limit,
    matterId: row.matter_id,
    by: row.decided_by,
    principalId: row.principal_id,
    schemeVersion: row.scheme_version,
    decidedAt: row.decided_at,
    event: `${row.source}#${row.seq}`,
  };
}

function journalOf({
  id,
  number,
  year,
  date,
  source,
  reverses,
  total,
  seq,
  entered_by: enteredBy,
  actor: postedBy,
  at: postedAt,
  lines,
}: Found['journals'][number]) {
  return {
    id,
    number,
    year,
    date,
    source,
    reverses,
    total,
    event: `finance#${seq}`,
    enteredBy,
    postedBy,
    postedAt,
    lines: lines.map(
      ({ line, account, school_id: schoolId, fund, cost_centre: costCentre, debit, credit }) => {
        return {
          line,
          account,
          schoolId,
          fund,
          costCentre,
          debit,
          credit,
        };
      },
    ),
  };
}

type Samples = Readonly<
  Record<'receipts' | 'invoices' | 'approvals' | 'journals', readonly unknown[]>
> & { readonly order: unknown };

/** A journal that nobody ordered or billed has no order, receipt or invoice to look for. */
function missingIn({ order, receipts, invoices, approvals, journals }: Samples) {
  if (!order && invoices.length === 0) return [];
  const wanted = [
    ['order', order],
    ['receipt', receipts.length],
    ['invoice', invoices.length],
    ['approval', approvals.length],
    ['journal', journals.length],
  ] as const;
  return wanted.flatMap(([name, is]) => (is ? [] : [name]));
}
