import type { RiskState } from '@bursar/shared-types/codes/risk';
import fc from 'fast-check';
import type { Score, Scoring } from '../scores/index.ts';
import { scoreKinds } from '../scores/index.ts';
import { matrixOf } from './matrix.ts';
import type { Matrix, RegisteredRisk } from './matrix.ts';

const at = (date: string) => `${date}T09:00:00.000Z`;
const dated = (effectiveOn: string, recordedOn = effectiveOn) => ({
  id: `${effectiveOn} ${recordedOn}`,
  effectiveOn,
  recordedAt: at(recordedOn),
});
const score = (likelihood: number, impact: number): Score => ({ likelihood, impact });
const scoring = (on: string, current: Score, recordedOn = on): Scoring => ({
  ...dated(on, recordedOn),
  inherent: score(5, 5),
  current,
  target: score(1, 2),
});
const risk = (riskId: string, change: Partial<RegisteredRisk> = {}): RegisteredRisk => ({
  riskId,
  schoolId: 'oakfield',
  category: 'estates',
  states: [{ ...dated('2026-01-05'), state: 'Live' }],
  scorings: [scoring('2026-01-05', score(2, 5))],
  ...change,
});
const on = { on: '2026-11-24' };
const filled = (
  matrix: Matrix,
  kind: 'inherent' | 'current' | 'target',
): [number, number, readonly string[]][] =>
  matrix[kind]
    .flat()
    .filter((cell) => cell.count > 0)
    .map(({ likelihood, impact, riskIds }) => [likelihood, impact, riskIds]);

test('the matrix counts each live risk in its cell, inherent, current and target (R1, R3)', () => {
  const matrix = matrixOf([risk('fire'), risk('flood')], on);
  expect(matrix.total).toBe(2);
  expect(filled(matrix, 'inherent')).toEqual([[5, 5, ['fire', 'flood']]]);
  expect(filled(matrix, 'current')).toEqual([[2, 5, ['fire', 'flood']]]);
  expect(filled(matrix, 'target')).toEqual([[1, 2, ['fire', 'flood']]]);
});

test('drafts and closed risks are not in it, and what was live then is (R1, R3)', () => {
  const states = (...list: [string, RiskState][]) =>
    list.map(([day, state]) => ({ ...dated(day), state }));
  const register = [
    risk('draft', { states: states(['2026-01-05', 'Draft']) }),
    risk('closed', { states: states(['2026-01-05', 'Live'], ['2026-06-01', 'Closed']) }),
    risk('unscored', { scorings: [] }),
  ];
  expect(matrixOf(register, on).total).toBe(0);
  expect(filled(matrixOf(register, { on: '2026-05-31' }), 'current')).toEqual([[2, 5, ['closed']]]);
  expect(matrixOf(register, { on: '2026-01-04' }).total).toBe(0);
});

test('it can be had for a school, for the trust’s own risks, and for a category (R1, R3)', () => {
  const register = [
    risk('one'),
    risk('two', { schoolId: 'elm', category: 'people' }),
    risk('three', { schoolId: null, category: 'people' }),
  ];
  const ids = (filter: Parameters<typeof matrixOf>[2]) =>
    filled(matrixOf(register, on, filter), 'current').flatMap(([, , riskIds]) => riskIds);
  expect(ids({})).toEqual(['one', 'two', 'three']);
  expect(ids({ schoolId: 'elm' })).toEqual(['two']);
  expect(ids({ schoolId: null })).toEqual(['three']);
  expect(ids({ category: 'people' })).toEqual(['two', 'three']);
  expect(ids({ schoolId: 'oakfield', category: 'people' })).toEqual([]);
});

test('as at a past date it shows the scores of that date, effective or as known (R3, X1)', () => {
  const scorings = [
    scoring('2026-01-05', score(2, 5)),
    scoring('2026-03-03', score(3, 5)),
    scoring('2026-03-03', score(2, 5), '2026-03-10'),
  ];
  const register = [risk('fire', { scorings })];
  const likelihood = (knownAt?: string) =>
    filled(matrixOf(register, { on: '2026-03-05', knownAt }), 'current')[0]![0];
  expect(likelihood()).toBe(2);
  expect(likelihood(at('2026-03-05'))).toBe(3);
});

test('every risk is in one cell of each score, so each adds up to the total (R1)', () => {
  const part = fc.integer({ min: 1, max: 5 });
  const anyScore = fc.record({ likelihood: part, impact: part });
  const anyRisk = fc
    .tuple(fc.uuid(), fc.record({ inherent: anyScore, current: anyScore, target: anyScore }))
    .map(([id, scores]) => risk(id, { scorings: [{ ...dated('2026-01-05'), ...scores }] }));
  fc.assert(
    fc.property(fc.array(anyRisk, { maxLength: 30 }), (register) => {
      const matrix = matrixOf(register, on);
      for (const kind of scoreKinds) {
        expect(matrix[kind].map((row) => row.length)).toEqual([5, 5, 5, 5, 5]);
        const cells = matrix[kind].flat();
        expect(cells.reduce((sum, cell) => sum + cell.count, 0)).toBe(register.length);
        for (const { scorings } of register) {
          const { likelihood, impact } = scorings[0]![kind];
          expect(matrix[kind][likelihood - 1]![impact - 1]).toMatchObject({ likelihood, impact });
        }
      }
    }),
  );
});
