import { accountOf, exampleFacts } from '../test/example-trust.ts';
import { budgetFaults } from './budget-faults.ts';
import { spread } from './profile.ts';

const months = spread(120_000n, 'even');
const line = (account: string, fund = 'GAG') => ({ account, fund, months });
const codes = (...lines: ReturnType<typeof line>[]) =>
  budgetFaults(lines, '2025/26', exampleFacts).map(({ code, pointer }) => `${code} ${pointer}`);

test('income, cost and fixed assets can be budgeted for', () => {
  expect(codes(line(accountOf.gag), line(accountOf.books), line('610210', 'DFC-25'))).toEqual([]);
});

test('what the ledger keeps itself cannot', () => {
  expect(
    codes(line(accountOf.creditors), line(accountOf.dueFrom), line('610220'), line('810010')),
  ).toEqual([
    'account-not-budgeted /lines/0/account',
    'account-not-budgeted /lines/1/account',
    'account-not-budgeted /lines/2/account',
    'account-not-budgeted /lines/3/account',
  ]);
});

test('a code outside the trust’s chart, a fund it does not have, and a year of eleven months are told at once (F2)', () => {
  const short = { ...line('499990', 'NONE'), months: months.slice(1) };
  expect(codes(line(accountOf.books), short)).toEqual([
    'unknown-account /lines/1/account',
    'unknown-fund /lines/1/fund',
    'not-twelve-months /lines/1/months',
  ]);
});

test('a month below nil is refused with where a saving belongs (F7)', () => {
  const saving = { ...line(accountOf.books), months: [-5_00n, ...months.slice(1)] };
  expect(budgetFaults([saving], '2025/26', exampleFacts)).toEqual([
    {
      code: 'negative-month',
      pointer: '/lines/0/months/0',
      detail: 'GAG 410010 has a month of \u2212£5.00.',
      mend: 'Enter income and cost both as nil or more, and take a saving off the line that it is made on.',
    },
  ]);
});

test('a line stands once', () => {
  const faults = budgetFaults(
    [line(accountOf.books), line(accountOf.books, 'UNR'), line(accountOf.books)],
    '2025/26',
    exampleFacts,
  );
  expect(faults).toEqual([
    {
      code: 'line-repeated',
      pointer: '/lines/2',
      detail: 'GAG 410010 stands on line 1 already.',
      mend: 'Make the two lines one.',
    },
  ]);
});

test('an account that was closed before the year is refused', () => {
  const closed = {
    ...exampleFacts.accounts.get(accountOf.books)!,
    openFrom: '2020-09-01',
    openTo: '2025-08-31',
  };
  const accounts = new Map([[accountOf.books, closed]]);
  const faults = budgetFaults([line(accountOf.books)], '2025/26', { ...exampleFacts, accounts });
  expect(faults).toMatchObject([{ code: 'account-not-open', pointer: '/lines/0/account' }]);
});
