import { aarLinesFor, accountChangeFaults } from './account-change.ts';
import { chart2025 } from './chart-2025.ts';

const account = (code: string) => chart2025.accounts.find((one) => one.code === code)!;
const books = account('410010');
const as = { name: 'Books', aarCode: 'BAE200', openTo: null, note: null };
const codesOf = (...wrong: Parameters<typeof accountChangeFaults>) =>
  accountChangeFaults(...wrong).map(({ code }) => code);

test('an account may be renamed, mapped to a line of its kind, and closed after what was posted', () => {
  expect(codesOf(books, { ...as, aarCode: 'BAE210', openTo: '2026-08-31' }, '2026-07-01')).toEqual(
    [],
  );
  expect(codesOf(books, { ...as, aarCode: null, openTo: '2025-10-01' }, null)).toEqual([]);
});

test('an account is mapped to no line of another kind, and none on the balance sheet (F2)', () => {
  expect(aarLinesFor('income').has('BAE200')).toBe(false);
  expect(codesOf(books, { ...as, aarCode: 'BAI010' }, null)).toEqual(['unknown-aar-line']);
  expect(codesOf(account('630020'), as, null)).toEqual(['unknown-aar-line']);
});

test('an account stays open for what was posted to it, and one that the ledger needs for ever', () => {
  const closed = { ...as, openTo: '2025-10-31' };
  expect(codesOf(books, closed, '2025-10-31')).toEqual([]);
  expect(codesOf(books, closed, '2025-11-01')).toEqual(['posted-later']);
  expect(codesOf(books, { ...as, openTo: '2025-08-31' }, null)).toEqual(['ends-before-it-begins']);
  expect(codesOf(account('710010'), { ...closed, aarCode: null }, null)).toEqual([
    'account-needed',
  ]);
});
