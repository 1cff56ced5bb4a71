import { cellsOf, finding, missingOf, placeOf, sentence } from './cells.ts';

const area = (of: Partial<Parameters<typeof cellsOf>[0][number]['areas'][number]>) => ({
  area: 'fire',
  overdue: 0,
  failed: 0,
  dueSoon: 0,
  inOrder: 0,
  nextDue: null,
  ...of,
});
const of = (areas: ReturnType<typeof area>[], known: Partial<Parameters<typeof cellsOf>[2]> = {}) =>
  cellsOf(
    [{ schoolId: 'oak', areas }],
    ['fire'],
    { on: '2026-11-22', open: [], missing: new Map(), ...known },
    (school, name) => `${school}/${name}`,
  );

test('an area stands as its worst check does, with the days that the oldest is over', () => {
  const open = ['2026-11-12', '2026-10-03'].map((dueOn) => ({
    schoolId: 'oak',
    area: 'fire',
    dueOn,
  }));
  expect(of([area({ overdue: 2, inOrder: 5, nextDue: '2026-12-12' })], { open })).toEqual([
    { schoolId: 'oak', checkId: 'fire', status: 'Overdue', days: 50, href: 'oak/fire' },
  ]);
  expect(of([area({ failed: 1, dueSoon: 1 })])[0]).toMatchObject({ status: 'Failed', days: null });
  expect(of([area({ dueSoon: 1, nextDue: '2026-11-25' })])[0]).toMatchObject({
    status: 'Due soon',
    days: -3,
  });
});

test('a check that nobody has set up never looks fine, and what does not apply is said', () => {
  const unset = new Map([[placeOf('oak', 'fire'), 'Not set up' as const]]);
  const void_ = new Map([[placeOf('oak', 'fire'), 'Not applicable' as const]]);
  expect(of([area({ inOrder: 5 })], { missing: unset })[0]?.status).toBe('Not set up');
  expect(of([area({ inOrder: 5 })], { missing: void_ })[0]?.status).toBe('Scheduled');
  expect(of([], { missing: void_ })[0]?.status).toBe('Not applicable');
  expect(of([])[0]?.status).toBe('Not set up');
});

test('of an area one missing check counts, and none applies only where none does', () => {
  const missing = missingOf({
    checks: [
      { code: 'a', area: 'fire' },
      { code: 'b', area: 'fire' },
      { code: 'c', area: 'gas' },
    ],
    schools: [
      {
        schoolId: 'oak',
        cells: [
          { code: 'a', state: 'Done' },
          { code: 'b', state: 'Not set up' },
          { code: 'c', state: 'Not applicable' },
        ],
      },
    ],
  });
  expect([...missing]).toEqual([
    ['oak fire', 'Not set up'],
    ['oak gas', 'Not applicable'],
  ]);
});

test('the board begins with what is overdue', () => {
  expect(finding({ overdue: 5, failed: 2, dueSoon: 13 })).toBe('5 overdue, 2 failed, 13 due soon');
  expect(finding({ overdue: 0, failed: 0, dueSoon: 1 })).toBe('Nothing is overdue; 1 due soon');
  expect(sentence({ overdue: 1, failed: 0, dueSoon: 0 }, of([]), 'Oak')).toBe(
    '1 overdue, 0 failed, 0 due soon. Not set up: 1. Oak comes first.',
  );
});
