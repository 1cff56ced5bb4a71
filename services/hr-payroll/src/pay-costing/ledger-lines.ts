import { splitByWeights } from '@bursar/shared-types/money';
import type { CostShare } from '../posts/index.ts';
import type { PostCost } from './pay-costing.ts';

/** One line for the ledger: what a month's pay cost a school on an account, cost centre and fund. */
export interface LedgerLine {
  readonly schoolId: string;
  readonly account: string;
  readonly costCentre: string;
  readonly fund: string;
  /** Pence. */
  readonly amount: bigint;
}

/**
 * The cost of every post spread by its split and added up by school, account, cost centre and
 * fund, in that order. No post and no person can be told from it, and its sum is the posts' sum to
 * the penny. The levy goes with National Insurance. A line of nil is left out.
 */
export function ledgerLines(
  posts: readonly PostCost[],
  splits: ReadonlyMap<string, readonly CostShare[]>,
): readonly LedgerLine[] {
  const lines = new Map<string, LedgerLine>();
  for (const cost of posts) {
    const split = splits.get(cost.postId) ?? [];
    const weights = split.map((share) => BigInt(share.weight));
    const spread = (amount: bigint, accountOf: (share: CostShare) => string) =>
      splitByWeights(amount, weights).forEach((part, i) => {
        const share = split[i];
        if (share && part !== 0n) add(lines, cost.schoolId, accountOf(share), share, part);
      });
    spread(cost.gross, (share) => share.account);
    spread(cost.employerNi + cost.levy, (share) => share.niAccount);
    spread(cost.employerPension, (share) => share.pensionAccount);
  }
  return [...lines.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}

function add(
  lines: Map<string, LedgerLine>,
  schoolId: string,
  account: string,
  { costCentre, fund }: CostShare,
  part: bigint,
): void {
  // No code holds a control character, so a tab keeps two keys from running together.
  const key = [schoolId, account, costCentre, fund].join('\t');
  const amount = (lines.get(key)?.amount ?? 0n) + part;
  lines.set(key, { schoolId, account, costCentre, fund, amount });
}
