import type { Contract } from '@bursar/shared-types/contract';
import { businessDateAt } from '@bursar/shared-types/dates';
import * as estates from '@bursar/shared-types/events/estates/index';
import { stateOf, step } from '../read-models/index.ts';
import { ticket } from './tables.ts';

export { ticket } from './tables.ts';

type Row = typeof ticket.$inferSelect;
type Head = Pick<
  estates.TicketClosed,
  'ticketId' | 'number' | 'schoolId' | 'category' | 'priority'
>;

const blank = {
  number: 0,
  schoolId: '',
  category: '',
  priority: '',
  state: 'open' as const,
  raisedAt: null,
  raisedBy: null,
  fixBy: null,
  assigneeId: null,
  fixedOn: null,
  fixedInTime: null,
};

const about = <B extends Head>(
  contract: Contract<B>,
  more: (body: B, at: string) => Partial<Row>,
) =>
  step<B, Row>(
    contract,
    ({ ticketId }) => ticketId,
    (body, { at }) => {
      const { number, schoolId, category, priority } = body;
      return { number, schoolId, category, priority, ...more(body, at) };
    },
  );

/** Tickets, from the log of estates alone. */
export const ticketsPart = stateOf(ticket, blank, [
  about(estates.ticketRaised, ({ fixBy, raisedBy }, raisedAt) => ({ raisedAt, raisedBy, fixBy })),
  about(estates.ticketAssigned, ({ assigneeId }) => ({ assigneeId })),
  about(estates.ticketPaused, () => ({ state: 'paused' })),
  about(estates.ticketResumed, ({ fixBy }) => ({ state: 'open', fixBy })),
  about(estates.ticketFixed, ({ fix }, at) => {
    return { state: 'fixed', fixedOn: businessDateAt(at), fixedInTime: fix.inTime };
  }),
  about(estates.ticketClosed, () => ({ state: 'closed' })),
  about(estates.ticketReopened, ({ fixBy }) => {
    return { state: 'open', fixBy, fixedOn: null, fixedInTime: null };
  }),
  about(estates.ticketCancelled, () => ({ state: 'cancelled', fixedOn: null, fixedInTime: null })),
]);
