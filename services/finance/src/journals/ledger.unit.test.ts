import fc from 'fast-check';
import { exampleFacts } from '../test/example-trust.ts';
import { LedgerOfRules } from '../test/ledger-of-rules.ts';
import { fundCodes, ledgerSteps, openAtFirst, schoolIds, taken } from '../test/ledger-steps.ts';
import { ReferenceLedger } from '../test/reference-ledger.ts';
import { same } from '../test/same.ts';
import { consolidate } from '../trial-balance/consolidation.ts';
import { trialBalanceBySchool } from '../trial-balance/trial-balance.ts';
import type { JournalLine } from './journal.ts';

/** How much is tried; `LEDGER_SEQUENCES` of the environment asks for more or fewer. */
const settings = { sequences: Number(process.env['LEDGER_SEQUENCES'] ?? 10_000) };

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
    fc.property(ledgerSteps({ minLength: 3, maxLength: 14 }), (steps) => {
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
