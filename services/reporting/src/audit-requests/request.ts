import type { RequestState } from '@bursar/shared-types/codes/reporting';
import { services } from '@bursar/shared-types/contract';
import { Code } from '@bursar/shared-types/events/fields';
import { Sha256, Uuid } from '@bursar/shared-types/ids';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';

/** What happens to a request. */
export const entryKinds = ['asked', 'answered', 'reopened', 'closed'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** A record of any service that proves something: a journal, an order, a check, a file by digest. */
export const Evidence = z.strictObject({
  service: z.enum(services),
  /** What it is in that service: `journal`, `order`, `check`, `file` … */
  kind: Code,
  id: z.union([Uuid, Sha256]),
  label: text({ max: 200 }).optional(),
});
export type Evidence = z.output<typeof Evidence>;

/** The records that trails are made of, and whose they are: of these reporting knows every one. */
const traced: Readonly<Record<string, Evidence['service']>> = {
  order: 'procurement',
  receipt: 'procurement',
  reservation: 'finance',
  invoice: 'finance',
  journal: 'finance',
};

/** The ids that a trail would have to know, of what is given as evidence. */
export const tracedIds = (evidence: readonly Evidence[]): string[] =>
  evidence.filter(isTraced).flatMap(({ id }) => (Uuid.safeParse(id).success ? [id] : []));

/** The indexes of evidence that names a record which no trail knows by this id and kind. */
export const unknownAmong = (
  evidence: readonly Evidence[],
  known: readonly { readonly id: string; readonly kind: string }[],
): number[] =>
  evidence.flatMap((one, n) =>
    isTraced(one) && !known.some(({ id, kind }) => id === one.id && kind === one.kind) ? [n] : [],
  );

const isTraced = ({ service, kind }: Evidence): boolean => traced[kind] === service;

/** What is said with an answer, a reopening or a closing. */
export const Words = text({ max: 4_000, lines: 'many' });

/** The state after an entry; null where the entry does not fit the state. */
export function stateAfter(state: RequestState, kind: EntryKind): RequestState | null {
  if (kind === 'answered') return state === 'closed' ? null : 'answered';
  if (kind === 'closed') return state === 'closed' ? null : 'closed';
  if (kind === 'reopened') return state === 'open' ? null : 'open';
  return null;
}
