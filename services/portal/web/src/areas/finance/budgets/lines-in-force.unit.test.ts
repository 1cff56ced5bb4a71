import fc from 'fast-check';
import { monthKeys, monthsOf } from './budget-rows.ts';
import { rowsInForce } from './lines-in-force.ts';

const year = '2026/27';
const key = { account: '410010', fund: 'GAG' };
const profile = fc.array(fc.integer({ min: 0, max: 99_999_999_999 }), {
  minLength: 12,
  maxLength: 12,
});

test('the months of the budget in force come back to the penny (F5)', () => {
  fc.assert(
    fc.property(profile, (months) => {
      let sum = 0;
      const toDate = monthsOf(year).map((month, at) => {
        sum += months[at]!;
        return { ...key, month, budgetToDate: sum };
      });
      const [row] = rowsInForce([{ ...key, budget: sum }], toDate, year);
      expect(monthKeys.map((each) => Math.round(Number(row![each]) * 100))).toEqual(months);
      expect(row).toMatchObject({ ...key, year: '' });
    }),
  );
});

test('a line whose months are not known stands with its year, never with less', () => {
  const line = { ...key, budget: 120_050 };
  const partly = [{ ...key, month: '2026-09', budgetToDate: 120_050 }];
  const other = monthsOf(year).map((month) => ({ ...key, fund: 'DFC', month, budgetToDate: 5 }));
  for (const toDate of [[], partly, other]) {
    expect(rowsInForce([line], toDate, year)).toMatchObject([{ m0: '', m11: '', year: '1200.50' }]);
  }
});
