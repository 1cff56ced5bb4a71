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
import { balanceFaults } from './balance-faults.ts';
import { balancingLines } from './imbalance.ts';
import { journalFaults } from './journal-faults.ts';
import type { JournalLine } from './journal.ts';

const { bank, books, dueFrom, dueTo, topSlicePaid, topSliceReceived, transfers } = accountOf;
const atRiverside = { schoolId: riverside };
const inCapital = { fund: 'DFC-25' };

const faults = (...lines: JournalLine[]) => balanceFaults(journalOf(lines), exampleFacts);
const said = (...lines: JournalLine[]) =>
  faults(...lines).map(({ detail, mend }) => `${detail} ${mend}`);

test('a journal that does not balance says by how much, once, and which side lacks', () => {
  expect(said(debit(books, 124_050n), credit(bank, 120_000n))).toEqual([
    'Debits are £1,240.50 and credits £1,200.00: the debits are £40.50 more. ' +
      'Add a credit of £40.50, or correct a line.',
  ]);
});

test('one school paying for another is told which school is out, by how much, and the account between them (F1)', () => {
  expect(said(debit(books, 10_000n), credit(bank, 10_000n, atRiverside))).toEqual([
    'Oakfield Primary is out by £100.00 in GAG: its debits are more. ' +
      'Add a credit of £100.00 for Oakfield Primary in GAG on 712010 Due to other schools of the trust.',
    'Riverside Academy is out by £100.00 in GAG: its credits are more. ' +
      'Add a debit of £100.00 for Riverside Academy in GAG on 622010 Due from other schools of the trust.',
  ]);
});

test('the account between schools is named though the journal names another alone (F1)', () => {
  const accounts = new Map([[books, exampleFacts.accounts.get(books)!]]);
  const lines = [debit(books, 1n), credit(books, 1n, atRiverside)];
  const [first] = balanceFaults(journalOf(lines), { ...exampleFacts, accounts });
  expect(first?.mend).toMatch(/ on 712010 Due to other schools of the trust\.$/);
});

test('one fund paying for another is told of the transfer between them (F19)', () => {
  expect(said(debit(books, 500n, inCapital), credit(bank, 500n))).toEqual([
    'Oakfield Primary is out by £5.00 in DFC-25: its debits are more. ' +
      'Add a credit of £5.00 for Oakfield Primary in DFC-25 on 820010 Transfers between funds.',
    'Oakfield Primary is out by £5.00 in GAG: its credits are more. ' +
      'Add a debit of £5.00 for Oakfield Primary in GAG on 820010 Transfers between funds.',
  ]);
});

test('where no account explains it, the lines are to be corrected', () => {
  const found = said(debit(books, 500n, inCapital), credit(bank, 500n, atRiverside));
  expect(found).toHaveLength(2);
  expect(found[0]).toMatch(
    /Add a credit of £5\.00 for Oakfield Primary in DFC-25, or correct a line\.$/,
  );
});

test('the lines offered for several schools make the journal sound (F1)', () => {
  const lines = [
    debit(books, 300n),
    debit(books, 200n, atRiverside),
    credit(bank, 500n, { schoolId: centralTeam }),
  ];
  const offered = balancingLines(lines);
  expect(
    offered.map(({ account, schoolId, debit: dr, credit: cr }) => [account, schoolId, dr, cr]),
  ).toEqual([
    [dueTo, oakfield, 0n, 300n],
    [dueTo, riverside, 0n, 200n],
    [dueFrom, centralTeam, 500n, 0n],
  ]);
  expect(journalFaults(journalOf([...lines, ...offered]), exampleFacts)).toEqual([]);
});

test('the lines offered between funds make the journal sound (F19)', () => {
  const lines = [debit(books, 300n, inCapital), credit(bank, 300n)];
  expect(journalFaults(journalOf([...lines, ...balancingLines(lines)]), exampleFacts)).toEqual([]);
});

test('nothing is offered for a line that is simply wrong', () => {
  expect(balancingLines([debit(books, 300n), credit(bank, 299n)])).toEqual([]);
});

test('what one school owes, another is owed: the two net to nil in every journal (F1)', () => {
  expect(said(debit(books, 10_000n), credit(dueTo, 10_000n))).toEqual([
    'Amounts due between schools do not net to nil in GAG: the credits are £100.00 more. ' +
      'Add the debit of £100.00 for the other school.',
  ]);
});

test('a contribution to central services is income of the central team in the same journal (F2)', () => {
  const paid = [debit(topSlicePaid, 5_000n), credit(bank, 5_000n)];
  const received = [
    debit(bank, 5_000n, { schoolId: centralTeam }),
    credit(topSliceReceived, 5_000n, { schoolId: centralTeam }),
  ];
  expect(faults(...paid)).toMatchObject([{ code: 'elimination-not-nil' }]);
  expect(faults(...paid, ...received)).toEqual([]);
});

test('a transfer between funds leaves one and reaches another of the same school (F19)', () => {
  const leaves = [debit(transfers, 70n), credit(bank, 70n)];
  const reaches = [debit(bank, 70n, inCapital), credit(transfers, 70n, inCapital)];
  expect(faults(...leaves)).toMatchObject([
    {
      code: 'elimination-not-nil',
      detail:
        'Transfers between funds do not net to nil in Oakfield Primary: the debits are £0.70 more.',
      mend: 'Add the credit of £0.70 for the other fund.',
    },
  ]);
  expect(faults(...leaves, ...reaches)).toEqual([]);
  const elsewhere = reaches.map((line) => ({ ...line, schoolId: riverside }));
  expect(faults(...leaves, ...elsewhere)).toHaveLength(2);
});
