import type { Refusal } from '@bursar/delegation';
import { problem } from '@bursar/service-kit';
import type { Problem } from '@bursar/service-kit';
import { formatPence } from '@bursar/shared-types/money';
import type { Pence } from '@bursar/shared-types/money';

/** The scheme of delegation has no band for so large a journal. */
export function nobodyMayApprove(total: Pence): Problem {
  const detail =
    `The scheme of delegation names nobody who may approve a journal of ${formatPence(total)}. ` +
    'Split it, or have the scheme changed.';
  return problem('nobody-may-approve', 422, 'Nobody may approve this', detail);
}

/** Why somebody may not decide on a journal that waits for approval (F7). */
export function mayNotDecide({ reason, limit, awaiting }: Refusal, total: Pence): Problem {
  const roles = awaiting?.anyOf.map(({ role }) => role).join(' or ');
  const next = roles ? ` It waits for: ${roles}.` : '';
  const title = 'You may not decide on this journal';
  switch (reason) {
    case 'own-matter':
      return problem('own-matter', 403, title, `You, or somebody you stand in for, entered it.${next}`);
    case 'already-decided':
      return problem('already-decided', 409, title, `You have had your say on it.${next}`);
    case 'not-your-turn':
      return problem('not-your-turn', 409, title, `Somebody else decides before you.${next}`);
    case 'above-limit':
      return problem(
        'above-limit',
        403,
        title,
        `Its total is ${formatPence(total)}, and your limit ${formatPence(limit)}.${next}`,
        { extra: { total: Number(total), limit: Number(limit) } },
      );
    case 'no-role-here':
      return problem('no-role-here', 403, title, `You hold no role that decides on it.${next}`);
  }
}
