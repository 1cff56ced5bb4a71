import { problem } from '@bursar/service-kit';
import type { FieldError, Problem } from '@bursar/service-kit';

const detailOf = (faults: readonly FieldError[]) => faults.map(({ detail }) => detail).join(' ');

/** What somebody said of a check cannot be recorded; each fault has its place and its mend. */
export const invalidCheck = (faults: readonly FieldError[]): Problem =>
  problem('invalid-check', 422, 'This check cannot be recorded as it is', detailOf(faults), {
    errors: faults,
  });

/** The check has been recorded for that day with that result. */
export const checkDoneAlready = (on: string): Problem =>
  problem(
    'check-done-already',
    409,
    'This check has already been recorded',
    `It was recorded for ${on} with this result. To add a photo or a certificate, add evidence to it.`,
  );

/** The check does not apply to this site already. */
export const checkEndedAlready = (): Problem =>
  problem(
    'check-ended-already',
    409,
    'This check is already marked as not applicable',
    'This site was already marked as having nothing to check. Set the check up again if it has.',
  );

/** Evidence that cannot be added as it is. */
export const invalidEvidence = (faults: readonly FieldError[]): Problem =>
  problem('invalid-evidence', 422, 'This evidence cannot be added', detailOf(faults), {
    errors: faults,
  });
