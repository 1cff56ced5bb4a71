import type { Actor } from '@bursar/service-kit';
import type { LedgerLine, MonthCost, PostCost } from '../pay-costing/index.ts';

type Costed = Extract<MonthCost, { readonly ok: true }>;

/** A run as it is kept, for comparing it with the month as it would be costed now. */
export interface KeptRun {
  readonly lines: readonly LedgerLine[];
  readonly posts: readonly Pick<PostCost, 'postId' | 'personId' | 'total'>[];
}

/**
 * Whether a month costed now is what was prepared: the same lines for the ledger and the same cost
 * of each holder. Otherwise something changed since, and who releases has not seen it.
 */
export function isUnchanged(kept: KeptRun, now: Costed): boolean {
  const lines = (list: readonly LedgerLine[]) =>
    list.map((line) =>
      [line.schoolId, line.account, line.costCentre, line.fund, line.amount].join('\t'),
    );
  const posts = (list: KeptRun['posts']) =>
    list.map(({ postId, personId, total }) => [postId, personId, total].join('\t'));
  return isSame(lines(kept.lines), lines(now.lines)) && isSame(posts(kept.posts), posts(now.posts));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  const inOrder = (list: readonly string[]) => list.toSorted((x, y) => (x < y ? -1 : 1)).join('\n');
  return inOrder(a) === inOrder(b);
}

/** The rates behind a month that are unconfirmed, derived, or wait for an award: to look at before releasing. */
export function ratesToCheck({ posts }: Pick<Costed, 'posts'>): string[] {
  const used = posts.flatMap((cost) => [
    ...cost.elements.flatMap(({ runs }) => runs.map(({ rate }) => rate)),
    { name: 'employer’s pension', awaitsAward: false, ...cost.pensionRate },
  ]);
  const doubtful = used.flatMap(({ name, from, status, awaitsAward }) => {
    const why = [
      ...(status === 'published' || status === 'set by the trust' ? [] : [status]),
      ...(awaitsAward ? ['a later award is not known here'] : []),
    ];
    return why.length > 0 ? [`${name} from ${from}: ${why.join(', ')}`] : [];
  });
  return [...new Set(doubtful)].toSorted((a, b) => (a < b ? -1 : 1));
}

/**
 * Everyone in whose name somebody prepares: themselves, and whom they cover where they may do it, at
 * the whole trust, only for them.
 */
export function preparers(actor: Actor, roles: readonly string[]): string[] {
  const held = actor.grants.filter(({ role }) => roles.includes(role));
  if (held.some(({ principal, units }) => principal === null && units === 'all')) return [actor.id];
  return [...new Set([actor.id, ...held.flatMap(({ principal }) => principal ?? [])])];
}

/** Whether somebody may release: neither they nor anybody they cover for prepared it. */
export function mayRelease(actor: Actor, preparedFor: readonly string[]): boolean {
  const names = [actor.id, ...actor.grants.flatMap(({ principal }) => principal ?? [])];
  return !names.some((name) => preparedFor.includes(name));
}
