import { dateTime, money } from '../../../words/format.ts';
import { sentenceCase } from '../../../words/sentence-case.ts';
import type { Trail } from './page.tsx';

type Journal = Trail['journals'][number];
type Authority = Journal['authority'];

/** "a finance lead of the trust (no limit)", "a finance officer of the trust (up to £100,000.00)". */
const holder = ({ role, at, upTo }: Authority['limits'][number]): string => {
  const limit = upTo === null ? 'no limit' : `up to ${money(upTo)}`;
  return `${withArticle(sentenceCase(role).toLowerCase())} of the ${at} (${limit})`;
};

const withArticle = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;

/** Why a journal has an approval or none, and by which rule; `name` is of whoever posted it. */
export function authorityWords(
  { authority, source, total, postedAt }: Journal,
  name: string,
): string {
  const { by, schemeVersion, limits, below } = authority;
  const version = `version ${schemeVersion} of the scheme of delegation`;
  if (by === 'decided') return 'Approved before it was posted: see Approvals.';
  if (by === 'invoice') return 'Posted by the system when its invoice was approved.';
  if (by === 'pay') {
    return 'Posted by the system from a released pay run; the run’s release is its approval.';
  }
  const posted = `Posted by ${name} on ${dateTime(postedAt)}`;
  if (by === 'no-rule') {
    const why =
      schemeVersion === null
        ? 'no scheme of delegation was in force'
        : `${version} has no rule for journals`;
    return `${posted}. No approval was needed: ${why}.`;
  }
  const how = source === 'import' ? ' by import' : '';
  if (limits.length === 0) {
    return `${posted}${how} without a recorded approval, though ${version} lets nobody post ${money(total)} alone.`;
  }
  const above = below === null ? '' : ` Others have a limit of ${money(below)}.`;
  return `${posted}${how} within their own limit, so that no other approval was needed: by ${version} ${limits.map(holder).join(' or ')} may post ${money(total)} alone.${above}`;
}
