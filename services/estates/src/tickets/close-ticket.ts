import { command, emit } from '@bursar/service-kit';
import { ticketClosed } from '@bursar/shared-types/events/estates/ticket-closed.v1';
import {
  decideStep,
  headOf,
  readSteps,
  respondStep,
  schoolOfTicket,
  stepRoute,
  stepWrites,
} from './ticket-step.ts';

/** Agrees that it is mended: the school does, never who mended it. */
export const closeTicket = command({
  route: 'POST /tickets/:ticketId/closure',
  summary: 'Agree that a ticket is mended, and close it',
  ...stepRoute,
  read: ({ params }) => readSteps(params.ticketId),
  units: schoolOfTicket,
  decide: (found, _, ctx) => decideStep('close', found, ctx),
  write: (step) => [
    ...stepWrites(step),
    emit(ticketClosed, { ...headOf(step.after), agreed: true }),
  ],
  respond: respondStep,
});
