import { problem } from '@bursar/service-kit';
import type { FieldError, Problem } from '@bursar/service-kit';

/** An appetite that the board cannot set as it is. */
export const invalidAppetite = (faults: readonly FieldError[]): Problem =>
  problem(
    'invalid-appetite',
    422,
    'This appetite cannot be set',
    faults.map(({ detail }) => detail).join(' '),
    { errors: faults },
  );

/** Whoever proposes an appetite does not decide on it. */
export const ownProposal = (): Problem =>
  problem(
    'own-proposal',
    403,
    'Somebody else has to decide on this',
    'You, or somebody you cover for, proposed it. Another trustee records what the board decided.',
  );

/** A proposal that was decided on before. */
export const proposalDecided = (state: string): Problem =>
  problem(
    'proposal-decided',
    409,
    'This has already been decided',
    `The proposal is already ${state.toLowerCase()}. Make a new proposal for the board.`,
  );
