import { command, emit } from '@bursar/service-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import { ticketCancelled } from '@bursar/shared-types/events/estates/ticket-cancelled.v1';
import {
  decideStep,
  headOf,
  readSteps,
  Reason,
  respondStep,
  schoolOfTicket,
  stepRoute,
  stepWrites,
} from './ticket-step.ts';

/** Takes back a ticket that was raised twice or by mistake: nothing is promised any more. */
export const cancelTicket = command({
  route: 'POST /tickets/:ticketId/cancellation',
  summary: 'Cancel a ticket that is not needed',
  ...stepRoute,
  body: Reason,
  read: ({ params }) => readSteps(params.ticketId),
  units: schoolOfTicket,
  decide: (found, { body }, ctx) => decideStep('cancel', found, ctx, body),
  write: (step) => [
    ...stepWrites(step),
    emit(ticketCancelled, {
      ...headOf(step.after),
      reasonSha256: sha256Hex(step.moves.at(-1)!.reason!),
    }),
  ],
  respond: respondStep,
});
