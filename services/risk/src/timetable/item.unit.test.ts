import type { Contract } from '@bursar/shared-types/contract';
import * as events from '@bursar/shared-types/events/estates/index';
import type { CheckEvent } from '../indicators/index.ts';
import { countsOf, itemAfter } from './item.ts';
import type { TimetableItem } from './item.ts';

const [first, second, third] = ['1', '2', '3'].map((n) => `check-${n}`) as [string, string, string];
const event = <Body>(contract: Contract<Body>, body: Partial<Body>): CheckEvent =>
  ({ type: contract.type, body: { ...contract.example, ...body } }) as never;
const after = (...list: CheckEvent[]) =>
  list.reduce<TimetableItem | undefined>((item, each) => itemAfter(item, each), undefined)!;

const scheduled = event(events.checkScheduled, { checkId: first, dueOn: '2026-03-02' });
const overdue = event(events.checkOverdue, { checkId: first, dueOn: '2026-03-02' });
const done = event(events.checkCompleted, {
  checkId: first,
  completedOn: '2026-03-05',
  nextCheckId: second,
});
const failed = event(events.checkFailed, {
  checkId: first,
  completedOn: '2026-03-05',
  nextCheckId: second,
});
const next = event(events.checkScheduled, { checkId: second, dueOn: '2026-03-12' });

test('the timetable follows a check from its due date over being missed to the next one (R2)', () => {
  expect(after(scheduled)).toMatchObject({
    state: 'scheduled',
    checkId: first,
    dueOn: '2026-03-02',
  });
  expect(after(scheduled, overdue)).toMatchObject({ state: 'overdue', lastDoneOn: null });
  expect(after(scheduled, overdue, done, next)).toMatchObject({
    state: 'scheduled',
    checkId: second,
    dueOn: '2026-03-12',
    lastDoneOn: '2026-03-05',
  });
});

test('a failed check stays failed while its re-test is set or moved, until that passes (R2, X1)', () => {
  const moved = event(events.checkScheduled, { checkId: second, dueOn: '2026-03-20' });
  expect(after(scheduled, failed, next, moved)).toMatchObject({
    state: 'failed',
    dueOn: '2026-03-20',
  });
  const retest = event(events.checkCompleted, { checkId: second, nextCheckId: third });
  expect(after(scheduled, failed, next, retest)).toMatchObject({
    state: 'scheduled',
    checkId: third,
  });
});

test('late evidence of an earlier occurrence leaves the open one as it is (R2, X1)', () => {
  const again = event(events.checkCompleted, {
    checkId: first,
    completedOn: '2026-03-01',
    nextCheckId: third,
  });
  expect(after(scheduled, done, next, again)).toMatchObject({
    checkId: second,
    dueOn: '2026-03-12',
    lastDoneOn: '2026-03-05',
  });
});

test('a check that ended is on the timetable no more, until it is set up again (R2)', () => {
  const ended = event(events.checkEnded, { checkId: first });
  expect(after(scheduled, overdue, ended)).toMatchObject({
    state: 'ended',
    checkId: null,
    dueOn: null,
  });
  expect(after(scheduled, ended, next)).toMatchObject({ state: 'scheduled', checkId: second });
});

test('what is linked is counted by area, at a school or at all (R2)', () => {
  const item = (schoolId: string, area: string, state: TimetableItem['state']): TimetableItem => ({
    siteId: 'site',
    code: 'alarm',
    schoolId,
    area,
    state,
    checkId: null,
    dueOn: null,
    lastDoneOn: null,
  });
  const items = [
    item('oak', 'fire', 'overdue'),
    item('oak', 'fire', 'ended'),
    item('elm', 'fire', 'failed'),
    item('elm', 'fire', 'scheduled'),
    item('elm', 'water', 'overdue'),
  ];
  expect(countsOf(items, { area: 'fire', schoolId: 'oak' })).toEqual({ checks: 1, outOfOrder: 1 });
  expect(countsOf(items, { area: 'fire', schoolId: null })).toEqual({ checks: 3, outOfOrder: 2 });
});
