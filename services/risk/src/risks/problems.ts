import { problem } from '@bursar/service-kit';
import type { FieldError, Problem } from '@bursar/service-kit';
import type { RiskAction, RiskState } from '@bursar/shared-types/codes/risk';

/** A risk, a score or a link that cannot be kept as it is. */
export const invalidRisk = (faults: readonly FieldError[]): Problem =>
  problem(
    'invalid-risk',
    422,
    'This risk cannot be saved as it is',
    faults.map(({ detail }) => detail).join(' '),
    { errors: faults },
  );

/** Why a step with a risk is refused. */
export function stepRefused(
  why: 'not-yours' | 'wrong-state',
  action: RiskAction,
  state: RiskState,
): Problem {
  return why === 'wrong-state'
    ? problem(
        'risk-wrong-state',
        409,
        'The risk is not at that step',
        `A risk that is ${state} cannot take this step.`,
      )
    : problem(
        'risk-not-yours',
        403,
        'You cannot take this step',
        `Only ${action === 'edit' || action === 'score' ? 'its owner or a risk lead' : 'a risk lead'} may.`,
      );
}
