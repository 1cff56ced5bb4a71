import { command, emit } from '@bursar/service-kit';
import type { Write } from '@bursar/service-kit';
import { ticketResumed } from '@bursar/shared-types/events/estates/ticket-resumed.v1';
import { hours } from './clock-columns.ts';
import { elapsed } from './sla.ts';
import {
  decideStep,
  headOf,
  readSteps,
  respondStep,
  schoolOfTicket,
  stepRoute,
  stepWrites,
} from './ticket-step.ts';
import type { StepTaken } from './ticket-step.ts';

/** Tells that a pause is over, with its length in working minutes and the new limit. */
export function resumedEvent({ after, moves }: StepTaken): Write {
  const [pause, now] = moves.slice(-2);
  const pausedMinutes = elapsed(pause!.at, now!.at, hours);
  return emit(ticketResumed, { ...headOf(after), fixBy: after.fixDueAt!, pausedMinutes });
}

/** Goes on after a pause: the clock of the fix runs again, with what was left of it. */
export const resumeTicket = command({
  route: 'POST /tickets/:ticketId/resumption',
  summary: 'Go on with a paused ticket',
  ...stepRoute,
  read: ({ params }) => readSteps(params.ticketId),
  units: schoolOfTicket,
  decide: (found, _, ctx) => decideStep('resume', found, ctx),
  write: (step) => [...stepWrites(step), resumedEvent(step)],
  respond: respondStep,
});
