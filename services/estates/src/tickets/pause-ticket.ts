import { command, emit } from '@bursar/service-kit';
import { ticketPaused } from '@bursar/shared-types/events/estates/ticket-paused.v1';
import { z } from 'zod';
import { pauseReasons } from './ticket.ts';
import type { PauseReason } from './ticket.ts';
import {
  decideStep,
  headOf,
  readSteps,
  respondStep,
  schoolOfTicket,
  stepRoute,
  stepWrites,
} from './ticket-step.ts';

const reasons = Object.keys(pauseReasons) as [PauseReason, ...PauseReason[]];

/** Stops the clock of the fix, for a reason that the team cannot hasten. */
export const pauseTicket = command({
  route: 'POST /tickets/:ticketId/pause',
  summary: 'Pause a ticket, with a reason from the list',
  ...stepRoute,
  body: z.strictObject({ reason: z.enum(reasons) }),
  read: ({ params }) => readSteps(params.ticketId),
  units: schoolOfTicket,
  decide: (found, { body }, ctx) => decideStep('pause', found, ctx, body),
  write: (step) => [
    ...stepWrites(step),
    emit(ticketPaused, { ...headOf(step.after), because: step.moves.at(-1)!.reason! }),
  ],
  respond: respondStep,
});
