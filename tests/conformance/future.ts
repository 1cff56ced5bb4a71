import { emit, service } from '@bursar/service-kit';
import type { AnyCommand, Write } from '@bursar/service-kit';
import { echoes, listener, moveAlone, moved, totals } from '@bursar/test-kit/sample/pots';

/** A version of the event that today's listener does not know. */
const movedTwo = { ...moved, version: 2 } as const;

/** Moves money as a later release of the pots would: with the event's next version. */
export const moveInFuture: AnyCommand = {
  ...moveAlone,
  route: 'POST /pots/:potId/future-movements',
  write: (value, ctx) =>
    (moveAlone as AnyCommand)
      .write(value, ctx)
      .map((write: Write) =>
        'kind' in write && write.kind === 'emit' ? emit(movedTwo, write.body as never) : write,
      ),
};

/** The listener's later release, whose totals read both versions. */
export const laterListener = service({
  ...listener,
  features: [{ subscriptions: [{ ...totals, on: [moved, movedTwo] }, echoes] }],
});

/** The listener's later release, whose totals can read the note that today's cannot. */
export const mendedListener = service({
  ...listener,
  features: [
    {
      subscriptions: [
        {
          ...totals,
          apply: (events, facts, trustId) =>
            totals.apply(
              events.map((event) => ({ ...event, body: { ...(event.body as object), note: '' } })),
              facts,
              trustId,
            ),
        },
        echoes,
      ],
    },
  ],
});
