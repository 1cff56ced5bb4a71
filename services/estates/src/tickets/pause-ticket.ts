import { command, emit } from '@bursar/service-kit';
import { pauseReasonCodes } from '@bursar/shared-types/codes/estates';
import { ticketPaused } from '@bursar/shared-types/events/estates/ticket-paused.v1';
import { z } from 'zod';
import {
  decideStep,
  headOf,
  readSteps,
  respondStep,
  schoolOfTicket,
  stepRoute,
  stepWrites,
} from './ticket-step.ts';

/** Stops the clock of the fix, for a reason that the team cannot hasten. */
export const pauseTicket = command({
  route: 'POST /tickets/:ticketId/pause',
  summary: 'Pause a ticket, with a reason from the list',
  ...stepRoute,
  body: z.strictObject({ reason: z.enum(pauseReasonCodes) }),
  read: ({ params }) => readSteps(params.ticketId),
  units: schoolOfTicket,
  decide: (found, { body }, ctx) => decideStep('pause', found, ctx, body),
  write: (step) => [
    ...stepWrites(step),
    emit(ticketPaused, { ...headOf(step.after), because: step.moves.at(-1)!.reason! }),
  ],
  respond: respondStep,
});
