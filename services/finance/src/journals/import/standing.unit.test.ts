import { accountOf, credit, debit, journalOf } from '../../test/example-trust.ts';
import { fingerprintOf, referencesOf, standingFingerprint } from './standing.ts';

const journal = journalOf([
  debit(accountOf.books, 124_050n, { costCentre: 'SCI', narrative: '“Atlas” £5' }),
  credit(accountOf.bank, 124_050n),
]);
const standing = {
  id: 'journal-1',
  number: 'J2526-000001',
  date: '2025-10-20',
  kind: 'general',
  reference: 'OCT-1',
  narrative: 'Books',
  lines: `[["410010", "school-oakfield", "GAG", "SCI", "124050", "0", "“Atlas” £5"],
    ["630010", "school-oakfield", "GAG", null, "0", "124050", null]]`,
};

test('a journal of a sheet is known again in the ledger, and one penny makes another of it', () => {
  expect(fingerprintOf(journal)).toBe(standingFingerprint(standing));
  const other = {
    ...journal,
    lines: [debit(accountOf.books, 124_051n), ...journal.lines.slice(1)],
  };
  expect(fingerprintOf(other)).not.toBe(standingFingerprint(standing));
  expect(fingerprintOf({ ...journal, reference: 'OCT-2' })).not.toBe(standingFingerprint(standing));
});

test('the references of a sheet are those of its column, each once', () => {
  const rows = [['November'], ['Date', 'Ref'], ['24/11/2025', ' NOV-1 '], ['', 'NOV-1'], ['', '']];
  const sheet = rows.map((cells, i) => ({ row: i + 1, cells }));
  expect(referencesOf(sheet)).toEqual(['Ref', 'NOV-1']);
  expect(referencesOf([{ row: 1, cells: ['Nothing'] }])).toEqual([]);
});
