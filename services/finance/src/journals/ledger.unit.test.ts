import fc from 'fast-check';
import {
  accountOf,
  centralTeam,
  credit,
  debit,
  exampleFacts,
  journalOf,
  oakfield,
  riverside,
} from '../test/example-trust.ts';
import { LedgerOfRules } from '../test/ledger-of-rules.ts';
import { ReferenceLedger } from '../test/reference-ledger.ts';
import { same } from '../test/same.ts';
import { consolidate } from '../trial-balance/consolidation.ts';
import { trialBalanceBySchool } from '../trial-balance/trial-balance.ts';
import { balancingLines } from './imbalance.ts';
import type { Journal, JournalLine } from './journal.ts';

/** How much is tried; `LEDGER_SEQUENCES` of the environment asks for more or fewer. */
const settings = { sequences: Number(process.env['LEDGER_SEQUENCES'] ?? 10_000) };

const months = ['2025-11', '2025-12', '2026-01'];
const openAtFirst = months.slice(0, 2).map((month) => ({ do: 'open', month }) as const);
const schoolIds = [oakfield, riverside, centralTeam];
const fundCodes = ['GAG', 'UNR'];

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

type Step =
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

/** Does a step to either ledger; says whether it was accepted. */
function taken(to: LedgerOfRules | ReferenceLedger, what: Step): boolean {
  if (what.do === 'post') return to.post(what.journal);
  if (what.do === 'reverse') return to.reverse(what.place, what.date);
  return to[what.do](what.month);
}

const accounts = exampleFacts.accounts;
const balancesOf = (ledger: LedgerOfRules) => [...ledger.balances.values()];
const net = (rows: readonly { debit: bigint; credit: bigint }[]): bigint =>
  rows.reduce((sum, row) => sum + row.debit - row.credit, 0n);

/** Every balance kept by deltas is what a walk through all lines adds up to. */
function agrees(ledger: LedgerOfRules, reference: ReferenceLedger): void {
  for (const balance of balancesOf(ledger)) {
    const sum = reference.sum(
      (line) =>
        line.account === balance.account &&
        line.schoolId === balance.schoolId &&
        line.fund === balance.fund &&
        line.date.startsWith(balance.month),
    );
    same(balance.debit - balance.credit, sum);
  }
  expect(balancesOf(ledger).reduce((sum, { debit: dr }) => sum + dr, 0n)).toBe(
    reference.lines().reduce((sum, { debit: dr }) => sum + dr, 0n),
  );
}

/** The trial balance of every fund of every school sums to nil. */
function balancesEverywhere(ledger: LedgerOfRules): void {
  for (const schoolId of schoolIds) {
    for (const fund of fundCodes) {
      const own = balancesOf(ledger).filter((b) => b.schoolId === schoolId && b.fund === fund);
      same(net(own), 0n);
    }
  }
}

/** What schools owe each other nets to nil, and the trust is the sum of its schools. */
function consolidates(ledger: LedgerOfRules): void {
  const made = consolidate(balancesOf(ledger), accounts);
  if (made.kind === 'stopped') throw new Error('the schools do not agree');
  same(net(made.eliminations.rows), 0n);
  const parts = [...trialBalanceBySchool(balancesOf(ledger), accounts).values()];
  for (const { account: code, ...row } of made.trust.rows) {
    const ofSchools = parts.flatMap(({ rows }) => rows).filter((part) => part.account === code);
    same(row.debit - row.credit, net(ofSchools));
  }
}

/** A journal and its reversal leave every account of every school and fund as it was. */
function reversalsRestore(ledger: LedgerOfRules, reference: ReferenceLedger): void {
  const standing = ledger.journals.filter((j) => j.reverses === null && j.reversedBy === null);
  const lines = standing.flatMap((each) => each.lines);
  for (const { account: code, schoolId, fund } of reference.lines()) {
    const here = (line: Pick<JournalLine, 'account' | 'schoolId' | 'fund'>): boolean =>
      line.account === code && line.schoolId === schoolId && line.fund === fund;
    same(reference.sum(here), net(lines.filter(here)));
  }
}

/** Both ends of every reversal name each other. */
function linksHold(ledger: LedgerOfRules): void {
  for (const { id, reversedBy, reverses } of ledger.journals) {
    if (reversedBy) expect(ledger.journals.find((j) => j.id === reversedBy)?.reverses).toBe(id);
    if (reverses) expect(ledger.journals.find((j) => j.id === reverses)?.reversedBy).toBe(id);
  }
}

const reached = { post: 0, reverse: 0, open: 0, lock: 0, reopen: 0 };

test(`over ${settings.sequences} sequences the rules and a naive ledger agree (F1, F2, F4)`, () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 14, size: 'max' }), (steps) => {
      const ledger = new LedgerOfRules();
      const reference = new ReferenceLedger();
      for (const what of [...openAtFirst, ...steps]) {
        const accepted = taken(ledger, what);
        same(accepted, taken(reference, what));
        if (accepted) reached[what.do] += 1;
      }
      agrees(ledger, reference);
      balancesEverywhere(ledger);
      consolidates(ledger);
      reversalsRestore(ledger, reference);
      linksHold(ledger);
    }),
    { numRuns: settings.sequences },
  );
  // A property that reached none of these would prove nothing.
  for (const times of Object.values(reached))
    expect(times).toBeGreaterThan(settings.sequences / 200);
});
