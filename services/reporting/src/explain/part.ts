import { penceJson } from '@bursar/shared-types/money';
import { z } from 'zod';

/** An event that a part is from; `source#seq` is how a person says it. */
export const EventRef = z.object({
  source: z.string(),
  /** Null for the cause of another service's event, of which that event names the id alone. */
  seq: z.int().nullable(),
  id: z.string(),
  type: z.string().nullable(),
  at: z.string().nullable(),
  actor: z.string().nullable(),
});
export type EventRef = z.output<typeof EventRef>;

/** A decision under the scheme of delegation, with the version that allowed it (F7, X13). */
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
  /** Null for no limit. */
  limit: penceJson.nullable(),
  decidedAt: z.string(),
  event: z.object({ source: z.string(), seq: z.int(), id: z.string() }),
});
export type Approval = z.output<typeof Approval>;

/** Another figure, which can be explained in its turn. */
export const Address = z.object({
  measure: z.string(),
  month: z.string(),
  school: z.string().nullable(),
  fund: z.string().nullable(),
  /** `income`, `expenditure`, `balance` or an account; null for a measure of KPIs. */
  line: z.string().nullable(),
  position: z.int().nullable(),
});
export type Address = z.output<typeof Address>;

/** One part of a figure. Parts have one shape; what does not apply is empty. */
export const Part = z.object({
  kind: z.enum([
    'figure',
    'profile',
    'budget',
    'journal',
    'commitment',
    'order',
    'invoice',
    'check',
    'ticket',
    'risk',
    'school',
    'post',
    'pay',
    'rest',
  ]),
  label: z.string(),
  /** What it adds to the figure, in the figure's unit and with its sign. */
  amount: z.int(),
  /** How many things it stands for. */
  count: z.int(),
  /** The document, where it is one. */
  id: z.string().nullable(),
  date: z.string().nullable(),
  schoolId: z.string().nullable(),
  figure: Address.nullable(),
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
  months: z.array(
    z.object({
      month: z.string(),
      amount: penceJson,
      /** Of a remaining profile: the month's profile, less what is posted, is what it expects. */
      profile: penceJson.optional(),
      actual: penceJson.optional(),
    }),
  ),
  moves: z.array(z.object({ amount: penceJson, because: z.string(), event: EventRef })),
  approvals: z.array(Approval),
  events: z.array(EventRef),
});
export type Part = z.output<typeof Part>;

/** A part with what is given, and nothing else. */
export const partOf = (given: Partial<Part> & Pick<Part, 'kind' | 'label' | 'amount'>): Part => ({
  count: 1,
  id: null,
  date: null,
  schoolId: null,
  figure: null,
  lines: [],
  months: [],
  moves: [],
  approvals: [],
  events: [],
  ...given,
});

/** What is not listed one by one, as one sum; nothing where all is listed. */
export function restOf(
  listed: readonly Part[],
  all: { readonly amount: number; readonly count: number },
  what: string,
): Part[] {
  const count = all.count - listed.length;
  if (count <= 0) return [];
  const amount = all.amount - listed.reduce((sum, part) => sum + part.amount, 0);
  return [partOf({ kind: 'rest', label: `${count} further ${what}`, amount, count })];
}

/** How many documents are listed before the rest becomes one sum. */
export const LISTED = 200;
