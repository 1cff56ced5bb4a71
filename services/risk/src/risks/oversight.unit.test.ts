import { oversightOf } from './oversight.ts';
import type { OversightScheme } from './oversight.ts';

const schemes: OversightScheme[] = [
  {
    schemeVersion: 1,
    effectiveFrom: '2025-09-01',
    rules: [{ category: null, fromPoints: 1, body: 'Executive team' }],
  },
  {
    schemeVersion: 2,
    effectiveFrom: '2026-09-01',
    rules: [
      { category: null, fromPoints: 1, body: 'Executive team' },
      { category: null, fromPoints: 16, body: 'Board of trustees' },
      { category: 'finance', fromPoints: 1, body: 'Audit and risk committee' },
    ],
  },
];
const overseer = (category: string, points: number, date = '2026-11-24') =>
  oversightOf({ category, points }, date, schemes);

test('a risk shows the body that oversees it and the version of the scheme that says so (R8)', () => {
  expect(overseer('estates', 8)).toEqual({ body: 'Executive team', schemeVersion: 2 });
});

test('a graver risk goes to the body that the scheme names for it (R8)', () => {
  expect(overseer('estates', 15)?.body).toBe('Executive team');
  expect(overseer('estates', 16)?.body).toBe('Board of trustees');
});

test('a rule for the category goes before a rule for all (R8)', () => {
  expect(overseer('finance', 20)?.body).toBe('Audit and risk committee');
});

test('the scheme in force on the day decides, and before the first nobody is named (R8)', () => {
  expect(overseer('finance', 20, '2026-08-31')).toEqual({
    body: 'Executive team',
    schemeVersion: 1,
  });
  expect(overseer('finance', 20, '2025-08-31')).toBeUndefined();
});

test('where the scheme is silent nobody is named (R8)', () => {
  const only = [{ ...schemes[0]!, rules: [{ category: 'people', fromPoints: 5, body: 'HR' }] }];
  expect(oversightOf({ category: 'estates', points: 9 }, '2026-11-24', only)).toBeUndefined();
  expect(oversightOf({ category: 'people', points: 4 }, '2026-11-24', only)).toBeUndefined();
});
