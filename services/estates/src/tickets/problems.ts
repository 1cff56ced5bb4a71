import { problem } from '@bursar/service-kit';
import type { FieldError, Problem } from '@bursar/service-kit';
import type { Refusal } from './ticket.ts';

/** A ticket or a step of it that cannot be recorded as it is. */
export const invalidTicket = (faults: readonly FieldError[]): Problem =>
  problem(
    'invalid-ticket',
    422,
    'This ticket cannot be saved as it is',
    faults.map(({ detail }) => detail).join(' '),
    { errors: faults },
  );

/** Why the rules refuse a step, as what a person is told. */
export function stepRefused({ code, detail }: Refusal): Problem {
  if (code === 'wrong-state') {
    return problem('ticket-wrong-state', 409, 'The ticket is not at that step', detail);
  }
  if (code === 'not-yours') {
    return problem('ticket-not-yours', 403, 'You cannot take this step', detail);
  }
  if (code === 'own-fix') return problem('own-fix', 403, 'Somebody else has to close it', detail);
  const pointer = code === 'reason-needed' ? '/reason' : '/assigneeId';
  return invalidTicket([{ pointer, detail }]);
}
