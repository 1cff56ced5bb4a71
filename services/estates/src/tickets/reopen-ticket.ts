import { command, emit } from '@bursar/service-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import { ticketReopened } from '@bursar/shared-types/events/estates/ticket-reopened.v1';
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

/** Says that it was not mended after all: the clock of the fix goes on from where it stopped. */
export const reopenTicket = command({
  route: 'POST /tickets/:ticketId/reopening',
  summary: 'Open a ticket again that was not mended',
  ...stepRoute,
  body: Reason,
  read: ({ params }) => readSteps(params.ticketId),
  units: schoolOfTicket,
  decide: (found, { body }, ctx) => decideStep('reopen', found, ctx, body),
  write: (step) => {
    const { after, moves } = step;
    const reasonSha256 = sha256Hex(moves.at(-1)!.reason!);
    return [
      ...stepWrites(step),
      emit(ticketReopened, { ...headOf(after), fixBy: after.fixDueAt!, reasonSha256 }),
    ];
  },
  respond: respondStep,
});
