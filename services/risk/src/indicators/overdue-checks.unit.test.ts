import { endOf, failed, heardOf, overdue, passed } from '../../test/signals.ts';
import { explain, indicatorOf, moved } from './overdue-checks.ts';
import { overdueCheckRules, ruleOn } from './rules.ts';
import type { Heard, Signal } from './signals.ts';

const owner = { likelihood: 2, impact: 5 };
const always = { from: '2020-01-01', to: null };
const links = [{ area: 'fire', schoolId: 'oakfield', ...always }];
const rule = ruleOn('2026-03-05')!;
const on = { on: '2026-03-05' };
const alarm = overdue('alarm-1', '2026-03-02', '2026-03-03');
const drill = overdue('drill-1', '2026-03-03', '2026-03-04');
const elsewhere = (signal: Signal, change: Partial<Signal>): Signal =>
  ({ ...signal, ...change, eventId: `${signal.eventId} elsewhere` }) as Signal;
const likelihood = (heard: Heard, view: Parameters<typeof explain>[3] = on) =>
  explain(owner, heard, links, view)!.current.likelihood;

test('an overdue check of the linked area moves the likelihood by one step (X1, R2)', () => {
  expect(likelihood(heardOf())).toBe(2);
  expect(likelihood(heardOf(alarm))).toBe(3);
  expect(likelihood(heardOf(alarm, drill))).toBe(4);
});

test('it moves on the day after the due date, and back on the day the check is done (X1)', () => {
  const heard = heardOf(alarm, passed('alarm-1', '2026-03-06'));
  const days = ['2026-03-02', '2026-03-03', '2026-03-05', '2026-03-06'];
  expect(days.map((day) => likelihood(heard, { on: day }))).toEqual([2, 3, 3, 2]);
});

test('a check that failed counts like one that was not done, until it passes (X1)', () => {
  const broken = heardOf(failed('alarm-1', '2026-03-02', 'alarm-2'));
  expect(likelihood(broken)).toBe(3);
});

test('one kind of check at one site counts once, overdue and failed at a time (X1)', () => {
  const heard = heardOf(
    failed('alarm-1', '2026-03-01', 'alarm-2'),
    overdue('alarm-2', '2026-03-03', '2026-03-04'),
  );
  expect(indicatorOf(heard, links, on)).toMatchObject({ value: 1 });
  expect(indicatorOf(heard, links, on).causes).toHaveLength(2);
  expect(likelihood(heard)).toBe(3);
});

test('the same check missed at two sites of a school counts twice (X1)', () => {
  expect(likelihood(heardOf(alarm, elsewhere(alarm, { siteId: 'annexe', checkId: 'x' })))).toBe(4);
});

test('checks of another school or another area do not move it (X1, R2)', () => {
  expect(likelihood(heardOf(elsewhere(alarm, { schoolId: 'elm' })))).toBe(2);
  expect(likelihood(heardOf(elsewhere(alarm, { area: 'water' })))).toBe(2);
});

test('a risk of the trust is moved by the checks of all its schools (X1, R2)', () => {
  const other = elsewhere(alarm, { schoolId: 'elm', siteId: 'elm-site', checkId: 'x' });
  const trust = [{ area: 'fire', schoolId: null, ...always }];
  expect(indicatorOf(heardOf(alarm, other), trust, on).value).toBe(2);
});

test('the likelihood is never below the owner’s and never moved past 5 (X1)', () => {
  expect(moved(owner, 0, rule)).toEqual(owner);
  expect(moved(owner, 3, rule)).toEqual({ likelihood: 5, impact: 5 });
  expect(moved(owner, 40, rule)).toEqual({ likelihood: 5, impact: 5 });
  expect(moved({ likelihood: 5, impact: 1 }, 0, { ...rule, highest: 4 }).likelihood).toBe(5);
  expect(moved(owner, 3, undefined)).toEqual(owner);
});

test('the rule is dated, published in words, and can be replaced from a day on (X1)', () => {
  expect(rule.text).toContain('one step');
  expect(rule.source).not.toBe('');
  const gentler = { ...rule, version: 2, effectiveFrom: '2026-03-05', highest: 3 };
  const rules = [...overdueCheckRules, gentler];
  const points = (day: string) =>
    explain(owner, heardOf(alarm, drill), links, { on: day }, rules)!.points;
  expect(points('2026-03-04')).toBe(20);
  expect(points('2026-03-05')).toBe(15);
  expect(explain(owner, heardOf(alarm), links, { on: '2018-12-31' })).toBeUndefined();
});

test('explaining a score names the rule, the owner’s own score and every event behind it (X1, X13)', () => {
  const heard = heardOf(drill, alarm);
  expect(explain(owner, heard, links, on)).toEqual({
    rule,
    view: on,
    owner,
    added: 2,
    current: { likelihood: 4, impact: 5 },
    points: 20,
    indicator: expect.objectContaining({ value: 2 }),
    eventIds: ['overdue:alarm-1', 'overdue:drill-1'],
    past: [],
  });
});

test('after the check is done the explanation keeps the spell and the event that ended it (X1)', () => {
  const heard = heardOf(alarm, passed('alarm-1', '2026-03-05'));
  const explained = explain(owner, heard, links, on)!;
  expect(explained.eventIds).toEqual([]);
  expect(explained.past).toEqual([
    expect.objectContaining({
      openedBy: 'overdue:alarm-1',
      closedBy: 'passed:alarm-1:2026-03-05',
      from: '2026-03-03',
      to: '2026-03-05',
    }),
  ]);
});

test('late evidence re-states the past as effective, and what was known then stays (X1)', () => {
  const heard = heardOf(alarm, passed('alarm-1', '2026-02-27', '2026-03-10'));
  expect(likelihood(heard)).toBe(2);
  expect(likelihood(heard, { on: '2026-03-05', knownAt: endOf('2026-03-05') })).toBe(3);
  expect(explain(owner, heard, links, on)!.past).toHaveLength(1);
});

test('a link counts from the day it was made until the day it was taken away (X1, R2)', () => {
  const heard = heardOf(alarm);
  const value = (from: string, to: string | null, day: string) =>
    indicatorOf(heard, [{ area: 'fire', schoolId: 'oakfield', from, to }], { on: day }).value;
  expect(value('2026-03-05', null, '2026-03-04')).toBe(0);
  expect(value('2026-03-05', null, '2026-03-05')).toBe(1);
  expect(value('2026-01-01', '2026-03-05', '2026-03-04')).toBe(1);
  expect(value('2026-01-01', '2026-03-05', '2026-03-05')).toBe(0);
  expect(value('2026-01-01', '2026-03-01', '2026-03-04')).toBe(0);
});

test('a check that two links name counts once (X1, R2)', () => {
  const twice = [...links, { area: 'fire', schoolId: null, ...always }];
  expect(indicatorOf(heardOf(alarm), twice, on)).toMatchObject({ value: 1, causes: [{}] });
});
