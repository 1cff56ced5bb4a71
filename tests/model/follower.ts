import {
  accept,
  emit,
  insertRows,
  isEvent,
  lookup,
  projection,
  reaction,
  service,
  upsertRows,
} from '@bursar/service-kit';
import { moved, pots } from '@bursar/test-kit/sample/pots';
import { echo, potTotal } from '@bursar/test-kit/sample/tables';
import { z } from 'zod';

/** Said once for each movement, in the order in which they are heard. */
export const repeated = {
  type: 'follower.repeated',
  version: 1,
  schema: z.strictObject({ number: z.int(), amount: z.int() }),
} as const;

/** Counts movements, and cannot apply one out of turn. */
const inTurn = projection({
  name: 'in-turn',
  on: [moved],
  tables: [potTotal],
  read: (events) => ({
    totals: lookup(potTotal, potTotal.potId, [...new Set(events.map(({ body }) => body.potId))]),
  }),
  apply: (events, { totals }, trustId) => {
    const [before] = totals;
    const [first] = events;
    let last = before?.lastNumber ?? 0n;
    let sum = before?.moved ?? 0n;
    for (const event of events.filter((each) => isEvent(each, moved))) {
      if (BigInt(event.body.number) !== last + 1n)
        throw new Error(`${event.body.number} comes after ${last}`);
      last += 1n;
      sum += BigInt(event.body.amount);
    }
    const { potId } = first!.body;
    return [
      upsertRows(
        potTotal,
        ['trustId', 'potId'],
        [{ trustId, potId, moved: sum, movements: last, lastNumber: last }],
      ),
    ];
  },
});

/** Repeats each movement in an event of its own. */
const repeats = reaction({
  name: 'repeats',
  on: moved,
  read: () => ({}),
  decide: (_facts, event) => accept(event),
  write: ({ trust: trustId, body: { number, amount }, id: cause }) => [
    insertRows(echo, [{ trustId, number: BigInt(number), cause }]),
    emit(repeated, { number, amount }),
  ],
});

/** A service whose records show whether it heard everything, once and in order. */
export const follower = service({
  name: 'follower',
  title: 'Follower',
  migrations: pots.migrations,
  features: [{ subscriptions: [inTurn, repeats] }],
});
