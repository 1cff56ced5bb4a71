import {
  accept,
  command,
  insertRows,
  lookup,
  PLATFORM,
  problem,
  refuse,
  SYSTEM,
} from '@bursar/service-kit';
import type { PostgresEngine } from '@bursar/service-kit/engine/postgres-engine';
import { Uuid } from '@bursar/shared-types/ids';
import { z } from 'zod';
import { assignment, assignmentWrites } from '../roles/index.ts';
import { membership } from '../users/index.ts';

/** Of no address: only a process that holds the directory's database can do this. */
const becomeFirstOperator = command({
  route: 'POST /operators',
  summary: 'Make the first operator',
  access: { roles: ['operator'], at: 'platform' },
  founds: true,
  body: z.strictObject({ userId: Uuid }),
  reply: {},

  read: () => ({ operators: lookup(assignment, assignment.role, ['operator']) }),

  decide: ({ operators }, { body }, ctx) => {
    if (operators.some(({ userId }) => userId === body.userId)) return accept(null);
    if (operators.length > 0) {
      const detail = 'The platform has an operator already.';
      return refuse(problem('operator-there-already', 409, 'There is an operator', detail));
    }
    return accept({ id: ctx.newId(), userId: body.userId });
  },

  write: (made, ctx) =>
    made === null
      ? []
      : [
          insertRows(membership, [
            {
              trustId: ctx.trustId,
              userId: made.userId,
              startsOn: ctx.today,
              leftOn: null,
              version: 1,
            },
          ]),
          ...assignmentWrites(
            {
              ...made,
              role: 'operator',
              at: 'trust',
              scopeId: null,
              from: ctx.today,
              to: null,
              founding: true,
            },
            ctx,
          ),
        ],

  respond: () => ({ status: 204 }),
});

/**
 * Makes somebody the platform's first operator, who can found trusts; nothing where they are it
 * already. Rejects with the problem `operator-there-already` where another is, and with a ZodError
 * where `userId` is no uuid. It counts, in this service and in others, as soon as they have heard.
 */
export async function makeFirstOperator(
  engine: Pick<PostgresEngine, 'perform'>,
  userId: string,
): Promise<void> {
  await engine.perform(becomeFirstOperator, {
    trustId: PLATFORM,
    by: SYSTEM,
    input: { params: {}, query: {}, body: { userId: Uuid.parse(userId) } },
    cause: 'first-operator',
    trace: null,
  });
}
