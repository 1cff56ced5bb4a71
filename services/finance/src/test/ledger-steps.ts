import fc from 'fast-check';
import { balancingLines } from '../journals/imbalance.ts';
import type { Journal, JournalLine } from '../journals/journal.ts';
import {
  accountOf,
  centralTeam,
  credit,
  debit,
  journalOf,
  oakfield,
  riverside,
} from './example-trust.ts';

const months = ['2025-11', '2025-12', '2026-01'];
/** Two months that every sequence begins with. */
export const openAtFirst = months.slice(0, 2).map((month) => ({ do: 'open', month }) as const);
/** What most sequences would else not come to: a month that is locked and reopened. */
export const reopenAtLast = (['lock', 'reopen'] as const).map((what) => ({
  do: what,
  month: months[0]!,
}));

/** The schools and the central team of the example trust. */
export const schoolIds = [oakfield, riverside, centralTeam];
/** The funds that are posted to. */
export const fundCodes = ['GAG', 'UNR'];

const place = fc.record({
  schoolId: fc.constantFrom(...schoolIds),
  fund: fc.constantFrom(...fundCodes),
});
const account = fc.constantFrom(accountOf.gag, accountOf.books, accountOf.bank);
const date = fc.constantFrom('2025-11-05', '2025-11-30', '2025-12-01', '2025-12-31', '2026-01-31');

/** A debit and a credit of one amount, often of one place, sometimes of two. */
const pair = fc
  .tuple(
    account,
    account,
    fc.bigInt({ min: 1n, max: 99_999n }),
    place,
    place,
    fc.integer({ max: 3, min: 0 }),
  )
  .map(([to, from, pence, here, there, apart]) => [
    debit(to, pence, here),
    credit(from, pence, apart === 0 ? there : here),
  ]);

/** What people get wrong, and nothing, most often. */
const slips: ((lines: JournalLine[]) => JournalLine[])[] = [
  ...Array.from({ length: 6 }, () => (lines: JournalLine[]) => lines),
  (lines) => [...lines, ...balancingLines(lines)],
  (lines) => [...lines, ...balancingLines(lines)],
  ([first, ...rest]) => [{ ...first!, debit: first!.debit + 1n }, ...rest],
  ([first, ...rest]) => [{ ...first!, credit: first!.debit }, ...rest],
  ([first, ...rest]) => [{ ...first!, debit: -first!.debit }, ...rest],
  ([first, ...rest]) => [{ ...first!, account: accountOf.creditors }, ...rest],
  ([first, ...rest]) => [{ ...first!, account: '499990' }, ...rest],
  ([first, ...rest]) => [{ ...first!, account: accountOf.dueTo }, ...rest],
  ([first, ...rest]) => [{ ...first!, schoolId: 'elsewhere' }, ...rest],
  ([first]) => [first!],
];

const journal: fc.Arbitrary<Journal> = fc
  .tuple(fc.array(pair, { minLength: 1, maxLength: 3 }), fc.constantFrom(...slips), date)
  .map(([pairs, slip, on]) => journalOf(slip(pairs.flat()), { date: on }));

const month = fc.constantFrom(...months);

/** One thing that somebody tries. `place` counts the journals posted so far. */
export type Step =
  | { readonly do: 'post'; readonly journal: Journal }
  | { readonly do: 'reverse'; readonly place: number; readonly date: string }
  | { readonly do: 'open' | 'lock' | 'reopen'; readonly month: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('post' as const), journal }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('reverse' as const), place: fc.nat({ max: 3 }), date }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('open', 'lock', 'lock', 'reopen', 'reopen'),
      month,
    }),
  },
);

/** What people try with a ledger, one after the other, right and wrong. */
export function ledgerSteps(length: {
  minLength: number;
  maxLength: number;
}): fc.Arbitrary<Step[]> {
  return fc.array(step, { ...length, size: 'max' });
}

/** A ledger that takes steps, and says, at once or later, whether it accepted each. */
export interface TestLedger<Said> {
  post(journal: Journal): Said;
  reverse(place: number, date: string): Said;
  open(month: string): Said;
  lock(month: string): Said;
  reopen(month: string): Said;
}

/** Does a step to a ledger; what the ledger says of it. */
export function taken<Said>(to: TestLedger<Said>, what: Step): Said {
  if (what.do === 'post') return to.post(what.journal);
  if (what.do === 'reverse') return to.reverse(what.place, what.date);
  return to[what.do](what.month);
}
