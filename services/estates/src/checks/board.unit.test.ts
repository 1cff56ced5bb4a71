import { boardOf } from './board.ts';
import type { BoardRow } from './board.ts';

const today = '2026-11-24';
let count = 0;
const row = (schoolId: string, code: string, more: Partial<BoardRow> = {}): BoardRow => ({
  id: `row-${(count += 1)}`,
  schoolId,
  code,
  name: code,
  area: 'fire',
  applies: 'yes',
  checkId: `check-${count}`,
  dueOn: '2027-06-01',
  every: 1,
  unit: 'year',
  lastState: null,
  ...more,
});
const overdue = { dueOn: '2026-11-20' };
const notSetUp = {
  applies: 'not set up',
  checkId: null,
  dueOn: null,
  every: null,
  unit: null,
} as const;

test('the school with most out of order stands first, and a failed check counts as overdue (E4)', () => {
  const board = boardOf(
    [
      row('elm', 'alarm'),
      row('oak', 'alarm', overdue),
      row('oak', 'drill', { lastState: 'Failed' }),
    ],
    today,
  );
  expect(board.schools.map((each) => [each.schoolId, each.outOfOrder])).toEqual([
    ['oak', 2],
    ['elm', 0],
  ]);
  expect(board.schools[0]!.counts).toEqual({ Overdue: 1, Failed: 1 });
});

test('a school shows the worst of its sites, with the days that it is late (E4)', () => {
  const late = row('oak', 'alarm', overdue);
  const { cells } = boardOf([row('oak', 'alarm'), late, row('oak', 'alarm', notSetUp)], today)
    .schools[0]!;
  expect(cells).toEqual([
    { code: 'alarm', state: 'Overdue', dueOn: '2026-11-20', days: -4, id: late.id },
  ]);
});

test('what nobody has set up never hides behind what is in order (E4)', () => {
  const { cells } = boardOf([row('oak', 'alarm'), row('oak', 'alarm', notSetUp)], today)
    .schools[0]!;
  expect(cells).toMatchObject([{ state: 'Not set up', dueOn: null, days: null }]);
});
