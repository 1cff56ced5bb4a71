import { accept, command, emit, insertRows, lookup, refuse } from '@bursar/service-kit';
import { Position } from '@bursar/shared-types/events/reporting/position';
import { extractRequested } from '@bursar/shared-types/events/reporting/extract-requested.v1';
import { Uuid } from '@bursar/shared-types/ids';
import { extractTakers } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { positionsOf } from './positions.ts';
import type { Vector } from './positions.ts';
import { invalidPositions } from './problems.ts';
import { extract } from './stored.ts';
import type { Positions } from './stored.ts';

const Asked = z.strictObject({
  /** Up to where; now, where they are left out. The same positions give the same bytes. */
  positions: z.array(Position).min(1).max(20).optional(),
  /** An earlier extract: only what came after it. */
  since: Uuid.optional(),
});

/** Positions as the vector of an extract. */
export const vectorOf = (positions: Positions): Vector =>
  Object.fromEntries(positions.map(({ service, seq, hash }) => [service, { seq, hash }]));

/** What is wrong with positions, as a sentence; null where an extract can be made of them. */
export function positionsFault(
  asked: Positions,
  since: Positions | null,
  heads: Positions,
): string | null {
  const names = asked.map(({ service }) => service);
  if (new Set(names).size < names.length) return 'A service stands in it twice.';
  for (const { service, seq, hash } of asked) {
    const head = heads.find((each) => each.service === service);
    if (!head || seq > head.seq)
      return `The log of ${service} ends at ${head?.seq ?? 0}, before ${seq}.`;
    if (seq === head.seq && hash !== head.hash)
      return `The log of ${service} has another hash at ${seq}.`;
  }
  try {
    positionsOf(vectorOf(asked), vectorOf(since ?? []));
    return null;
  } catch (error) {
    return `${(error as RangeError).message}.`;
  }
}

/** Asks for an extract; `heads` is where the logs end as it is asked (F13, X7). */
export const requestExtract = (heads: Positions) =>
  command({
    route: 'POST /extracts',
    summary: 'Ask for an auditor’s extract',
    access: { roles: extractTakers, at: 'trust' },
    body: Asked,
    reply: {
      202: z.object({
        id: z.string(),
        state: z.literal('requested'),
        positions: z.array(Position),
      }),
    },
    read: ({ body }) => ({ before: lookup(extract, extract.id, body.since ? [body.since] : []) }),
    decide: ({ before: [before] }, { body }, ctx) => {
      if (body.since && before?.state !== 'built') {
        return refuse(invalidPositions('`since` names no extract that was built.'));
      }
      const since = before?.positions ?? null;
      const positions = body.positions ?? heads;
      const fault = positionsFault(positions, since, heads);
      if (fault) return refuse(invalidPositions(fault));
      return accept({ id: ctx.newId(), positions, since, by: ctx.actor.id });
    },
    write: ({ id, positions, since, by }, { trustId, now }) => [
      insertRows(extract, [
        {
          trustId,
          id,
          requestedBy: by,
          requestedAt: now,
          positions,
          since,
          state: 'requested',
          done: 0,
          of: 0,
          runs: 0,
        },
      ]),
      emit(extractRequested, { extractId: id, requestedBy: by, positions: [...positions] }),
    ],
    respond: ({ id, positions }) => ({
      status: 202,
      body: { id, state: 'requested' as const, positions },
      location: `/extracts/${id}`,
    }),
  });
