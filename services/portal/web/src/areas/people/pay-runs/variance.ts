import { daysFrom, daysIn } from './months.ts';

/** What one holder of a post costs in a month; amounts in pence. */
export interface HolderCost {
  readonly postId: string;
  readonly title: string;
  readonly schoolId: string;
  readonly personId: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly from: string;
  readonly until: string;
  readonly gross: number;
  readonly total: number;
}

/** Why a month costs something else than the one before, as far as its posts tell. */
export const causes = [
  { key: 'filled', label: 'Posts filled', detail: 'Held now and vacant, or not there, before' },
  { key: 'vacated', label: 'Posts vacated', detail: 'Held before and vacant, or gone, now' },
  { key: 'hands', label: 'Another holder', detail: 'Held by somebody else than before' },
  { key: 'days', label: 'Part of a month', detail: 'Held for another part of the month' },
  { key: 'pay', label: 'Pay or hours', detail: 'Another point, award, FTE or allowance' },
  { key: 'rates', label: 'On-costs alone', detail: 'The same pay, another employer’s cost on it' },
] as const;
export type Cause = (typeof causes)[number]['key'];

/** A holder whose cost changed, by how many pence, and why. */
export interface Change {
  readonly cause: Cause;
  readonly holder: HolderCost;
  readonly pence: number;
}

/** What a month is compared by. */
export interface MonthOf {
  readonly month: string;
  readonly posts: readonly HolderCost[];
}

/**
 * Each holder whose cost differs between two months, with one cause each: the changes add up to
 * the difference of the months. On-costs go with the pay that they are on, so that a rise is one
 * cause; only where the pay is the same do they stand alone.
 */
export function changesBetween(now: MonthOf, before: MonthOf): readonly Change[] {
  const [held, was] = [byHolder(now.posts), byHolder(before.posts)];
  const postsNow = new Set(now.posts.map(({ postId }) => postId));
  const postsBefore = new Set(before.posts.map(({ postId }) => postId));
  const came = [...held].flatMap(([key, own]): Change[] => {
    const holder = own[0]!;
    const former = was.get(key);
    if (!former) {
      const cause = postsBefore.has(holder.postId) ? 'hands' : 'filled';
      return [{ cause, holder, pence: sum(own, 'total') }];
    }
    const pence = sum(own, 'total') - sum(former, 'total');
    if (pence === 0) return [];
    const isPart = part(own, now.month) !== part(former, before.month);
    const cause = isPart ? 'days' : sum(own, 'gross') !== sum(former, 'gross') ? 'pay' : 'rates';
    return [{ cause, holder, pence }];
  });
  const went = [...was].flatMap(([key, own]): Change[] => {
    if (held.has(key)) return [];
    const holder = own[0]!;
    const cause = postsNow.has(holder.postId) ? 'hands' : 'vacated';
    return [{ cause, holder, pence: -sum(own, 'total') }];
  });
  return [...came, ...went];
}

/** The pence and the number of changes of each cause that there is, in the order of `causes`. */
export function sumsByCause(changes: readonly Change[]) {
  const of = Map.groupBy(changes, ({ cause }) => cause);
  return causes.flatMap((cause) => {
    const own = of.get(cause.key);
    if (!own) return [];
    return [{ ...cause, changes: own, pence: own.reduce((all, { pence }) => all + pence, 0) }];
  });
}

/** One holder may hold a post in two stretches of a month. */
const byHolder = (posts: readonly HolderCost[]) =>
  Map.groupBy(posts, ({ postId, personId }) => `${postId} ${personId}`);

const sum = (own: readonly HolderCost[], key: 'gross' | 'total'): number =>
  own.reduce((all, each) => all + each[key], 0);

/** The part of the month that is paid, as text; full months of any length are alike. */
function part(own: readonly HolderCost[], month: string): string {
  const days = own.reduce((all, { from, until }) => all + daysFrom(from, until), 0);
  return days === daysIn(month) ? 'full' : `${days} of ${daysIn(month)}`;
}
