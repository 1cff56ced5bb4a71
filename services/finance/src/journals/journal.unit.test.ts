import { approvalNeeded, journalNumber, journalSeries, journalTotal } from './journal.ts';
import { accountOf, credit, debit, journalOf } from '../test/example-trust.ts';

const journal = journalOf([
  debit(accountOf.books, 60_000n),
  debit(accountOf.electricity, 40_000n),
  credit(accountOf.bank, 100_000n),
]);

test('a journal’s number names its year and its place in it', () => {
  expect(journalNumber('2025/26', 123)).toBe('J2526-000123');
  expect(journalNumber('2099/00', 1)).toBe('J9900-000001');
  expect(journalNumber('2025/26', 1_234_567)).toBe('J2526-1234567');
});

test('numbers run without gaps within the year from September to August', () => {
  expect(journalSeries({ date: '2025-08-31' })).toBe('journal:2024/25');
  expect(journalSeries({ date: '2025-09-01' })).toBe('journal:2025/26');
});

test('a journal is as large as its debits', () => {
  expect(journalTotal(journal)).toBe(100_000n);
});

test('a journal above its author’s limit waits for approval; one at the limit does not (F7)', () => {
  expect(approvalNeeded(journal, 100_000n)).toBe(false);
  expect(approvalNeeded(journal, 99_999n)).toBe(true);
  expect(approvalNeeded(journal, 0n)).toBe(true);
  expect(approvalNeeded(journal, null)).toBe(false);
});
