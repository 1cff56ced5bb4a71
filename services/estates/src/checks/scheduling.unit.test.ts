import { catalogueCheck, catalogueOn } from './catalogue.ts';
import type { CheckStanding } from './schedule.ts';
import { planned, schedulingFaults } from './scheduling.ts';
import type { SchedulingInput } from './scheduling.ts';

const today = '2026-11-22';
const edition = catalogueOn(today)!;
const service = catalogueCheck(edition, 'fire-alarm-service')!;
const open: CheckStanding = {
  applies: 'yes',
  checkId: 'check',
  dueOn: '2026-11-24',
  frequency: service.frequency,
  occurrences: [],
};
const fresh: CheckStanding = {
  applies: 'not set up',
  checkId: null,
  dueOn: null,
  frequency: null,
  occurrences: [],
};
const good: SchedulingInput = {
  dueOn: '2026-11-24',
  frequency: { every: 6, unit: 'month' },
  reason: null,
};
const pointers = (input: Partial<SchedulingInput>, standing = fresh) =>
  schedulingFaults({ ...good, ...input }, standing, service, today).map((fault) => fault.pointer);

test('a school gets a line for each check of the catalogue, due an interval after it was done (E4)', () => {
  const lines = planned(edition, new Map([['fire-alarm-service', '2026-08-31']]));
  expect(lines).toHaveLength(44);
  expect(lines.find((line) => line.code === 'fire-alarm-service')).toEqual({
    code: 'fire-alarm-service',
    frequency: { every: 6, unit: 'month' },
    dueOn: '2027-02-28',
  });
});

test('where nobody knows when a check was last done, no due date is invented (E4)', () => {
  expect(planned(edition, new Map()).every((line) => line.dueOn === null)).toBe(true);
});

test('a check may be set up as the catalogue says, or more often, without a reason (E4)', () => {
  expect(pointers({})).toEqual([]);
  expect(pointers({ frequency: { every: 1, unit: 'month' } })).toEqual([]);
  expect(pointers({ dueOn: '2024-01-01' })).toEqual([]);
});

test('a check done less often than the catalogue says takes a reason (E4)', () => {
  const yearly = { frequency: { every: 1, unit: 'year' } } as const;
  expect(pointers(yearly)).toEqual(['/reason']);
  expect(pointers({ ...yearly, reason: '  ' })).toEqual(['/reason']);
  expect(pointers({ ...yearly, reason: 'No alarm system, bells only' })).toEqual([]);
});

test('an open due date is not put off without a reason (E4)', () => {
  expect(pointers({ dueOn: '2026-11-25' }, open)).toEqual(['/reason']);
  expect(pointers({ dueOn: '2026-11-25', reason: 'Engineer ill' }, open)).toEqual([]);
  expect(pointers({ dueOn: '2026-11-24' }, open)).toEqual([]);
  expect(pointers({ dueOn: '2026-11-23' }, open)).toEqual([]);
});

test('a due date that was set is not moved into the past, and one that is past may stay (E4)', () => {
  expect(pointers({ dueOn: '2026-11-21' }, open)).toEqual(['/dueOn']);
  expect(pointers({ dueOn: '2026-11-20' }, { ...open, dueOn: '2026-11-20' })).toEqual([]);
});

test('a frequency is a whole number of units (E4)', () => {
  expect(pointers({ frequency: { every: 0, unit: 'week' } })).toEqual(['/frequency/every']);
  expect(pointers({ frequency: { every: 1.5, unit: 'week' } })).toEqual(['/frequency/every']);
});
