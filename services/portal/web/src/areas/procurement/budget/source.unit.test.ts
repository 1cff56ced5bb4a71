import { budgetSource } from './source.ts';

test('what is left is read where what was spent is known, and of a year ahead from its budget', () => {
  const today = '2026-11-22';
  expect(budgetSource('2026-12-01', today)).toEqual({ from: 'accounts' });
  expect(budgetSource('2026-09-01', today)).toEqual({ from: 'accounts' });
  expect(budgetSource('2026-08-31', today)).toEqual({ from: 'accounts', month: '2026-08' });
  expect(budgetSource('2026-04-04', today)).toEqual({ from: 'accounts', month: '2026-08' });
  expect(budgetSource('2027-09-01', today)).toEqual({ from: 'budgets', year: '2027/28' });
});
