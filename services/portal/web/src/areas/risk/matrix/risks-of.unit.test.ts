import { risksOf } from './risks-of.ts';

const cell = (likelihood: number, impact: number, ...riskIds: string[]) => [
  { likelihood, impact, count: riskIds.length, riskIds },
];
const risk = (id: string, schoolId: string | null, category = 'finance') => ({
  id,
  title: id,
  number: 1,
  schoolId,
  ownerId: null,
  category,
});
const version = (n: number, effectiveFrom: string, appetite: number) => ({
  id: String(n),
  category: 'finance',
  version: n,
  effectiveFrom,
  appetite,
  tolerance: 15,
  approvedOn: effectiveFrom,
  minute: '',
  approvedBy: '',
  proposalId: '',
});
const matrix = (on: string) => ({
  on,
  knownAt: null,
  total: 3,
  inherent: [cell(5, 5, 'a', 'b', 'c')],
  current: [cell(3, 4, 'a'), cell(4, 4, 'b'), cell(5, 5, 'c')],
  target: [cell(1, 2, 'a', 'b', 'c')],
});
const register = [
  risk('a', 's1'),
  risk('b', null),
  risk('c', 's2', 'people'),
  risk('closed', 's1'),
];

test('risks stand by their distance from the appetite of the day, those without one last (R1, R4)', () => {
  const versions = [version(1, '2026-02-12', 12), version(2, '2026-09-01', 8)];
  const at = (on: string) =>
    risksOf(matrix(on), register, versions, null).map(({ id, distance, standing }) => [
      id,
      distance,
      standing,
    ]);
  expect(at('2026-08-31')).toEqual([
    ['b', 4, 'Above tolerance'],
    ['a', 0, 'Within appetite'],
    ['c', null, null],
  ]);
  expect(at('2026-09-01')[1]).toEqual(['a', 4, 'Above appetite']);
});

test('a school’s matrix has its risks alone, the trust’s has all that were live (R1)', () => {
  const of = (schools: string[] | null) =>
    risksOf(matrix('2026-11-22'), register, [], schools).map(({ id }) => id);
  expect(of(['s1'])).toEqual(['a']);
  expect(of(null)).toEqual(['c', 'b', 'a']);
});
