import { byPlace, isForNow } from './by-place.ts';

const ticket = (id: string, schoolId: string, place: string, assigneeId: string | null) => ({
  id,
  schoolId,
  school: schoolId,
  site: 'Main site',
  place,
  assigneeId,
});
const check = (id: string, schoolId: string) => ({ id, schoolId, school: schoolId, dueOn: null });

test('work stands by school and place, so that it is done on one way round (E3, E4)', () => {
  const found = byPlace(
    [check('c1', 'Oak'), check('c2', 'Ash')],
    [
      ticket('t1', 'Oak', 'Hall', null),
      ticket('t2', 'Oak', '', 'ann'),
      ticket('t3', 'Oak', 'Hall', 'ann'),
    ],
    'ann',
  );
  expect(found.map(({ name }) => name)).toEqual(['Ash', 'Oak']);
  expect(found[1]!.checks.map(({ id }) => id)).toEqual(['c1']);
  expect(
    found[1]!.places.map(({ place, tickets }) => [place, tickets.map(({ id }) => id)]),
  ).toEqual([
    ['Hall', ['t1', 't3']],
    ['Main site', ['t2']],
  ]);
});

test('who has tickets sees theirs and those nobody has; who has none sees all (E3)', () => {
  const tickets = [ticket('t1', 'Oak', 'Hall', 'ann'), ticket('t2', 'Oak', 'Hall', 'ben')];
  const seen = (me: string) =>
    byPlace([], tickets, me).flatMap(({ places }) =>
      places.flatMap((each) => each.tickets.map(({ id }) => id)),
    );
  expect(seen('ann')).toEqual(['t1']);
  expect(seen('ed')).toEqual(['t1', 't2']);
});

test('today’s round has what is out of order, however far its date, and what is due in a week (E4)', () => {
  const is = (state: string, dueOn: string | null) => isForNow({ state, dueOn }, '2026-11-22');
  expect(is('Failed', '2026-12-30')).toBe(true);
  expect(is('Overdue', '2026-10-03')).toBe(true);
  expect(is('Due soon', '2026-11-29')).toBe(true);
  expect(is('Due soon', '2026-11-30')).toBe(false);
});
