import { problem } from '@bursar/service-kit';
import type { Problem } from '@bursar/service-kit';
import type { Fault } from '../fault.ts';
import { problemOf, problemOfAll } from '../fault-problem.ts';

/** An approval that cannot be given: by whom, until when. */
export function approvalRefused(faults: readonly Fault[]): Problem {
  const own = faults.find(({ code }) => code === 'own-supplier');
  if (own) return problemOf(own, 403, 'Somebody else must approve this supplier');
  return problemOfAll('invalid-approval', 'The approval cannot run so', faults);
}

/** The scheme does not let them approve suppliers. */
export function notBySchemeRule(version: number, roles: readonly string[]): Problem {
  return problem(
    'not-by-the-scheme',
    403,
    'The scheme of delegation names somebody else',
    `Version ${version} lets these approve a supplier: ${roles.join(', ')}.`,
  );
}

/** The scheme asks for several decisions on a supplier, which has one. */
export function severalTiers(version: number): Problem {
  return problem(
    'supplier-tiers',
    409,
    'The scheme of delegation cannot be followed for suppliers',
    `Version ${version} asks for several decisions in turn; a supplier is approved by one. ` +
      'Ask the administrator to publish a version with one tier for the category “supplier”.',
  );
}

/** A suspension without a reason, or on top of another. */
export function suspensionRefused(faults: readonly Fault[]): Problem {
  const again = faults.find(({ code }) => code === 'already-suspended');
  if (again) return problemOf(again, 409, 'It is suspended already');
  return problemOfAll('invalid-suspension', 'A suspension needs its reason', faults);
}

/** An approved supplier would become another firm. */
export function otherFirm(faults: readonly Fault[]): Problem {
  return problemOfAll('other-firm', 'This would be another firm', faults);
}
