import {
  accept,
  command,
  db,
  emit,
  expectRows,
  lookup,
  problems,
  refuse,
} from '@bursar/service-kit';
import type { Context } from '@bursar/service-kit';
import { extractBuilt } from '@bursar/shared-types/events/reporting/extract-built.v1';
import { extractCancelled } from '@bursar/shared-types/events/reporting/extract-cancelled.v1';
import { Uuid } from '@bursar/shared-types/ids';
import { extractTakers } from '@bursar/shared-types/roles';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { extractEnded, notYourExtract } from './problems.ts';
import { extract } from './stored.ts';

type Row = typeof extract.$inferSelect;
type Because = NonNullable<Row['because']>;

const params = z.object({ extractId: Uuid });
const found = ({ params: { extractId } }: { params: { extractId: string } }) => ({
  rows: lookup(extract, extract.id, [extractId]),
});

const end = ({ trustId, id }: Row, set: Partial<Row>, { now }: Context) =>
  expectRows(
    1,
    db
      .update(extract)
      .set({ ...set, endedAt: now })
      .where(and(eq(extract.trustId, trustId), eq(extract.id, id), eq(extract.state, 'requested'))),
  );

const cancelWrites = (row: Row, because: Because, ctx: Context) => [
  end(row, { state: 'cancelled', because }, ctx),
  emit(extractCancelled, { extractId: row.id, requestedBy: row.requestedBy, because }),
];

/** Somebody calls off an extract while it is being made; nothing of it is kept. */
export const cancelExtract = command({
  route: 'POST /extracts/:extractId/cancellations',
  summary: 'Call off an extract that is being made',
  access: { roles: extractTakers, at: 'trust' },
  params,
  reply: { 200: z.object({ state: z.literal('cancelled') }) },
  read: found,
  decide: ({ rows: [row] }, _, { actor }) => {
    if (!row) return refuse(problems.notFound());
    const isLead = actor.grants.some(
      ({ role, units }) => role === 'finance-lead' && units === 'all',
    );
    if (row.requestedBy !== actor.id && !isLead) return refuse(notYourExtract());
    return row.state === 'requested' ? accept(row) : refuse(extractEnded(row.state));
  },
  write: (row, ctx) => cancelWrites(row, 'asked', ctx),
  respond: () => ({ status: 200, body: { state: 'cancelled' as const } }),
});

// What the job does by itself; these have no address.
const own = {
  summary: '',
  access: { roles: [], at: 'trust' },
  params,
  reply: {},
  read: found,
} as const;
const stillAsked = (row: Row | undefined) =>
  row?.state === 'requested' ? accept(row) : refuse(extractEnded(row?.state ?? 'gone'));

/** The extract could not be made: another history, or a failure that stays. */
export const giveUpExtract = command({
  ...own,
  route: 'JOB give-up-extract',
  body: z.object({ because: z.enum(['fork', 'failed']) }),
  decide: ({ rows: [row] }, { body }) => {
    const is = stillAsked(row);
    return is.kind === 'accepted' ? accept({ row: is.value, because: body.because }) : is;
  },
  write: ({ row, because }, ctx) => cancelWrites(row, because, ctx),
  respond: () => ({ status: 204 }),
});

/** What a built extract says of itself. */
const Built = z.object({
  manifestSha256: z.string(),
  zipSha256: z.string(),
  bytes: z.int(),
  files: z.int(),
  rows: z.int(),
});
export type Built = z.output<typeof Built>;

/** The extract is built and kept. */
export const recordExtract = command({
  ...own,
  route: 'JOB record-extract',
  body: Built,
  decide: ({ rows: [row] }, { body: built }) => {
    const is = stillAsked(row);
    return is.kind === 'accepted' ? accept({ row: is.value, built }) : is;
  },
  write: ({ row, built }, ctx) => {
    const { id: extractId, requestedBy, positions } = row;
    return [
      end(row, { state: 'built', ...built }, ctx),
      emit(extractBuilt, { extractId, requestedBy, positions: [...positions], ...built }),
    ];
  },
  respond: () => ({ status: 204 }),
});
