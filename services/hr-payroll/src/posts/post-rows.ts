import { db, insertRows, lookup } from '@bursar/service-kit';
import type { FactsOf, Write } from '@bursar/service-kit';
import { and, eq } from 'drizzle-orm';
import type { PensionMembership } from '../on-costs/index.ts';
import type { Post, PostTerms } from './post.ts';
import { assignment, postAllowance, postShare, postTerms, post as postTable } from './tables.ts';

/** One post with all of it. */
export const postReads = (id: string) => ({
  posts: lookup(postTable, postTable.id, [id]),
  terms: lookup(postTerms, postTerms.postId, [id]),
  allowances: lookup(postAllowance, postAllowance.postId, [id]),
  shares: lookup(postShare, postShare.postId, [id]),
  held: lookup(assignment, assignment.postId, [id]),
});

/** Every post of the trust with all of it. */
export const allPostReads = (): ReturnType<typeof postReads> => ({
  posts: lookup(postTable, [], [[]]),
  terms: lookup(postTerms, [], [[]]),
  allowances: lookup(postAllowance, [], [[]]),
  shares: lookup(postShare, [], [[]]),
  held: lookup(assignment, [], [[]]),
});

/** What `postReads` or `allPostReads` found. */
export type PostFound = FactsOf<ReturnType<typeof postReads>>;

/** The school of an address's post, for access; none where there is no such post. */
export const schoolOfPost = ({ posts }: Pick<PostFound, 'posts'>): string[] =>
  posts.map(({ schoolId }) => schoolId);

/** The rows as the rules know posts. */
export function postsOf(found: PostFound): Post[] {
  const by = <R extends { readonly postId: string }>(rows: readonly R[]) => {
    const groups = Map.groupBy(rows, ({ postId }) => postId);
    return (id: string): readonly R[] => groups.get(id) ?? [];
  };
  const inOrder = <R extends { readonly n: number }>(rows: readonly R[]) =>
    rows.toSorted((a, b) => a.n - b.n);
  const [terms, allowances] = [by(found.terms), by(found.allowances)];
  const [shares, held] = [by(found.shares), by(found.held)];
  return found.posts.map(({ id, schoolId, from, until }) => ({
    id,
    schoolId,
    from,
    until,
    terms: terms(id)
      .map(termsOf)
      .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    allowances: inOrder(allowances(id)).map(({ share, ...row }) => ({
      ...row,
      share: share ?? ('as-pay' as const),
    })),
    split: inOrder(shares(id)),
    assignments: held(id)
      .map((row) => ({ ...row, pension: pensionOf(row) }))
      .toSorted((a, b) => (a.from < b.from ? -1 : 1)),
  }));
}

function termsOf(row: typeof postTerms.$inferSelect): PostTerms {
  const { from, fte, scale, point, area, annual, paidWeeks, yearWeeks } = row;
  return {
    from,
    fte,
    pay:
      scale === null
        ? { kind: 'salary', annual: annual! }
        : { kind: 'point', scale, point: point!, area: area! },
    termTime: paidWeeks === null ? null : { paid: paidWeeks, year: yearWeeks! },
  };
}

function pensionOf({ scheme, pensionFund }: typeof assignment.$inferSelect): PensionMembership {
  return scheme === 'LGPS' ? { scheme, fund: pensionFund! } : { scheme };
}

/** Sets what a post is paid and where its cost goes, in the place of whatever it was. */
export function planWrites(
  { id: postId, terms, allowances, split }: Post,
  trustId: string,
): Write[] {
  const own = (table: typeof postTerms | typeof postAllowance | typeof postShare) =>
    db.delete(table).where(and(eq(table.trustId, trustId), eq(table.postId, postId)));
  return [
    own(postTerms),
    own(postAllowance),
    own(postShare),
    insertRows(
      postTerms,
      terms.map(({ from, fte, pay, termTime }) => ({
        trustId,
        postId,
        from,
        fte,
        scale: pay.kind === 'point' ? pay.scale : null,
        point: pay.kind === 'point' ? pay.point : null,
        area: pay.kind === 'point' ? pay.area : null,
        annual: pay.kind === 'salary' ? pay.annual : null,
        paidWeeks: termTime?.paid ?? null,
        yearWeeks: termTime?.year ?? null,
      })),
    ),
    insertRows(
      postAllowance,
      allowances.map(({ kind, label, annual, share, pensionable, from, until }, i) => ({
        trustId,
        postId,
        n: i + 1,
        kind,
        label,
        annual,
        share: share === 'as-pay' ? null : share,
        pensionable,
        from,
        until,
      })),
    ),
    insertRows(
      postShare,
      split.map(({ account, niAccount, pensionAccount, costCentre, fund, weight }, i) => ({
        trustId,
        postId,
        n: i + 1,
        account,
        niAccount,
        pensionAccount,
        costCentre,
        fund,
        weight,
      })),
    ),
  ];
}
