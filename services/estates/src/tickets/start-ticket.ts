import { command, emit } from '@bursar/service-kit';
import { ticketStarted } from '@bursar/shared-types/events/estates/ticket-started.v1';
import { stopped } from './clock-columns.ts';
import {
  decideStep,
  headOf,
  readSteps,
  respondStep,
  schoolOfTicket,
  stepRoute,
  stepWrites,
} from './ticket-step.ts';

/** Says that somebody is at work on it: the first time, the clock of response stops. */
export const startTicket = command({
  route: 'POST /tickets/:ticketId/start',
  summary: 'Say that work on a ticket has begun',
  ...stepRoute,
  read: ({ params }) => readSteps(params.ticketId),
  units: schoolOfTicket,
  decide: (found, _, ctx) => decideStep('start', found, ctx),
  write: (step) => {
    const { before, after } = step;
    const response = before.responseStoppedAt === null ? stopped(after, 'response') : null;
    const { assigneeId } = after;
    return [...stepWrites(step), emit(ticketStarted, { ...headOf(after), assigneeId, response })];
  },
  respond: respondStep,
});
