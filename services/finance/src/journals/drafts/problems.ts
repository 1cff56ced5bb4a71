import type { Refusal } from '@bursar/delegation';
import { problem } from '@bursar/service-kit';
import type { Problem } from '@bursar/service-kit';
import { formatPence } from '@bursar/shared-types/money';
import type { Pence } from '@bursar/shared-types/money';

/** The scheme of delegation has no band for so large a journal. */
export function nobodyMayApprove(total: Pence): Problem {
  const detail =
    `It names nobody who may approve a journal of ${formatPence(total)}. ` +
    'Ask the administrator for a version with such a rule; the draft is kept.';
  return problem('no-approver', 409, 'The scheme of delegation names nobody', detail);
}

/** Its author has taken a journal back from its approvers; it is theirs alone again. */
export function takenBack(): Problem {
  return problem(
    'draft-state',
    409,
    'Not with this journal as it stands',
    'Its author has taken it back, and nothing is asked of you. You see it again if they submit it.',
  );
}

/** Why somebody may not decide on a journal that waits for approval (F7). */
export function mayNotDecide({ reason, limit, awaiting }: Refusal, total: Pence): Problem {
  const words: Readonly<Record<Refusal['reason'], string>> = {
    'own-matter': 'It was entered by or for you, or somebody you cover for.',
    'already-decided': 'You have had your say on it.',
    'not-your-turn': 'Somebody else decides before you.',
    'above-limit': `Its total is ${formatPence(total)}, and your limit ${formatPence(limit)}.`,
    'no-role-here': 'You hold no role that decides on it.',
  };
  const roles = awaiting?.anyOf.map(({ role }) => role).join(' or ');
  const next = roles ? ` It waits for: ${roles}.` : '';
  return problem(reason, 403, 'You may not decide on this journal', words[reason] + next, {
    extra: { total: Number(total), limit: Number(limit) },
  });
}
