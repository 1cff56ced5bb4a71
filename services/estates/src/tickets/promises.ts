import { db, insertRows, isEvent, projection } from '@bursar/service-kit';
import type { Known, Write } from '@bursar/service-kit';
import { businessDateAt } from '@bursar/shared-types/dates';
import * as events from '@bursar/shared-types/events/estates/index';
import { and, eq, sql } from 'drizzle-orm';
import { ticketPromise } from './tables.ts';

const on = [
  events.ticketRaised,
  events.ticketStarted,
  events.ticketFixed,
  events.ticketReopened,
  events.ticketCancelled,
  events.ticketBreached,
] as const;

/** How each ticket's promises were kept, from the events that tell it (E3). */
export const promises = projection({
  name: 'ticket-promises',
  on,
  tables: [ticketPromise],
  apply: (heard, _, trustId) => heard.flatMap((event) => keep(event, trustId)),
});

function keep(event: Known<(typeof on)[number]>, trustId: string): Write[] {
  const { ticketId } = event.body;
  const change = (set: Parameters<ReturnType<typeof update>['set']>[0]) => [
    update()
      .set(set)
      .where(and(eq(ticketPromise.trustId, trustId), eq(ticketPromise.ticketId, ticketId))),
  ];
  if (isEvent(event, events.ticketRaised)) {
    const { schoolId, priority, category } = event.body;
    const undecided = {
      responseMinutes: null,
      responseInTime: null,
      fixMinutes: null,
      fixInTime: null,
    };
    const raisedOn = businessDateAt(event.at);
    const head = { trustId, ticketId, schoolId, priority, category, raisedOn };
    return [insertRows(ticketPromise, [{ ...head, ...undecided, reopened: 0, cancelled: false }])];
  }
  if (isEvent(event, events.ticketStarted)) return change(responseOf(event.body.response));
  if (isEvent(event, events.ticketFixed)) {
    const { workingMinutes: fixMinutes, inTime: fixInTime } = event.body.fix;
    return change({ ...responseOf(event.body.response), fixMinutes, fixInTime });
  }
  if (isEvent(event, events.ticketReopened)) {
    // A broken promise stays broken; a kept one is open again.
    const fixInTime = sql`case when ${ticketPromise.fixInTime} then null else ${ticketPromise.fixInTime} end`;
    return change({ fixMinutes: null, fixInTime, reopened: sql`${ticketPromise.reopened} + 1` });
  }
  if (isEvent(event, events.ticketCancelled)) return change({ cancelled: true });
  const broken = (event as Known<typeof events.ticketBreached>).body.clock;
  return change(broken === 'response' ? { responseInTime: false } : { fixInTime: false });
}

const update = () => db.update(ticketPromise);

function responseOf(response: { workingMinutes: number; inTime: boolean } | null) {
  if (response === null) return { cancelled: sql`${ticketPromise.cancelled}` };
  return { responseMinutes: response.workingMinutes, responseInTime: response.inTime };
}
