import {
  accept,
  command,
  emit,
  insertRows,
  isEvent,
  lookup,
  projection,
  reaction,
  service,
  upsertRows,
  wait,
} from '@bursar/service-kit';
import { z } from 'zod';
import { foundTrust, moved } from './pots.ts';
import { potLimit, verdict } from './tables.ts';

/** What a pot may take at once. */
export const limitSet = {
  type: 'limits.set',
  version: 1,
  schema: z.strictObject({ potId: z.string(), amount: z.int() }),
} as const;

/** What came of comparing a movement with its pot's limit. */
export const checked = {
  type: 'checker.checked',
  version: 1,
  schema: z.strictObject({ number: z.int(), isOver: z.boolean() }),
} as const;

/** Sets a pot's limit, in a service that knows no pots. */
export const setLimit = command({
  route: 'POST /limits',
  summary: 'Limit a pot',
  access: { roles: ['keeper'], at: 'trust' },
  body: z.strictObject({ potId: z.uuid(), amount: z.int() }),
  reply: { 204: z.null() },
  read: () => ({}),
  decide: (_facts, { body }) => accept(body),
  write: (limit) => [emit(limitSet, limit)],
  respond: () => ({ status: 204 }),
});

const limits = projection({
  name: 'limits',
  on: [limitSet],
  tables: [potLimit],
  apply: (events, _facts, trustId) => [
    upsertRows(
      potLimit,
      ['trustId', 'potId'],
      events.map(({ body }) => ({ trustId, potId: body.potId, amount: BigInt(body.amount) })),
    ),
  ],
});

/** Waits for the limit of a movement's pot, and then tells the world whether it was kept. */
const checks = reaction({
  name: 'checks',
  on: moved,
  read: ({ body }) => ({ limit: lookup(potLimit, potLimit.potId, [body.potId]) }),
  decide: ({ limit: [limit] }, { trust, body: { number, amount } }) =>
    limit
      ? accept({ trustId: trust, number, isOver: BigInt(amount) > limit.amount })
      : wait('the limit of the pot is not known'),
  write: ({ trustId, number, isOver }) => [
    insertRows(verdict, [{ trustId, number: BigInt(number), isOver }]),
    emit(checked, { number, isOver }),
  ],
});

/** Keeps what the checker found, as a service that asked would. */
const verdicts = projection({
  name: 'verdicts',
  on: [checked],
  tables: [verdict],
  apply: (events, _facts, trustId) => {
    const mine = events.filter((event) => isEvent(event, checked));
    return [
      insertRows(
        verdict,
        mine.map(({ body }) => ({ trustId, number: BigInt(body.number), isOver: body.isOver })),
      ),
    ];
  },
});

const migrations = [new URL('./migrations/', import.meta.url)];

/** A second source of facts, which also hears what was made of them. */
export const limiter = service({
  name: 'limits',
  title: 'Limits',
  migrations,
  features: [{ routes: [foundTrust, setLimit], subscriptions: [verdicts] }],
});

/** Hears of movements and of limits, and answers with an event of its own. */
export const checker = service({
  name: 'checker',
  title: 'Checker',
  migrations,
  features: [{ subscriptions: [limits, checks] }],
});
