import fc from 'fast-check';
import { journalFaults } from '../journals/journal-faults.ts';
import { exampleFacts, oakfield } from '../test/example-trust.ts';
import { payFaults, payToJournal } from './pay-to-journal.ts';

const line = (account: string, amount: number, more: object = {}) => ({
  schoolId: oakfield,
  account,
  costCentre: 'SCI',
  fund: 'GAG',
  month: '2025-10',
  amount,
  ...more,
});
const pay = (...lines: ReturnType<typeof line>[]) => ({
  month: '2025-10',
  date: '2025-10-31',
  lines,
});
const brief = (journal: ReturnType<typeof payToJournal>) =>
  journal.lines.map(({ account, costCentre, fund, debit, credit }) => [
    account,
    costCentre,
    fund,
    debit,
    credit,
  ]);

describe('the journal of a month’s pay', () => {
  test('is its cost by account, cost centre and fund, against payroll control in each fund (H25)', () => {
    const month = pay(
      line('210010', 5_000),
      line('210020', 700),
      line('210010', 300, { fund: 'UNR' }),
    );
    expect(brief(payToJournal(month))).toEqual([
      ['210010', 'SCI', 'GAG', 5_000n, 0n],
      ['210020', 'SCI', 'GAG', 700n, 0n],
      ['210010', 'SCI', 'UNR', 300n, 0n],
      ['711010', null, 'GAG', 0n, 5_700n],
      ['711010', null, 'UNR', 0n, 300n],
    ]);
  });

  test('takes arrears of earlier months with the month in which they are paid', () => {
    const month = pay(line('210010', 5_000), line('210010', 40, { month: '2025-09' }));
    expect(brief(payToJournal(month))[0]).toEqual(['210010', 'SCI', 'GAG', 5_040n, 0n]);
  });

  test('balances in each fund of each school, whatever the lines (F1)', () => {
    const lines = fc.array(
      fc.record({
        schoolId: fc.constant(oakfield),
        account: fc.constantFrom('210010', '210020', '210030', '213010'),
        costCentre: fc.constant('SCI'),
        fund: fc.constantFrom('GAG', 'UNR'),
        month: fc.constantFrom('2025-09', '2025-10'),
        amount: fc.integer({ min: 1, max: 10 ** 9 }),
      }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(lines, (some) => {
        const journal = payToJournal(pay(...some));
        expect(journalFaults(journal, { ...exampleFacts, source: 'pay' })).toEqual([]);
      }),
    );
  });
});

test('pay whose lines do not add up to its total is no journal', () => {
  const { lines } = pay(line('210010', 5_000));
  expect(payFaults({ total: 5_000, lines })).toEqual([]);
  expect(payFaults({ total: 5_001, lines })).toMatchObject([{ code: 'total-differs' }]);
});
