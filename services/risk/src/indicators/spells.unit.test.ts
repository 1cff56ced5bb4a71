import { ended, endOf, failed, heardOf, overdue, passed, scheduled } from '../../test/signals.ts';
import { spellsOf } from './spells.ts';
import type { Heard } from './signals.ts';

const brief = (heard: Heard, knownAt?: string) =>
  spellsOf(heard, knownAt).map(({ checkId, kind, from, to, closedBy }) => ({
    checkId,
    kind,
    from,
    to,
    closedBy,
  }));

test('a check is overdue from the day after its due date until the day it is done (X1, E4)', () => {
  const missed = overdue('alarm-1', '2026-03-02', '2026-03-03');
  const spell = { checkId: 'alarm-1', kind: 'overdue', from: '2026-03-03' };
  expect(brief(heardOf(missed))).toEqual([{ ...spell, to: null, closedBy: null }]);
  expect(brief(heardOf(missed, passed('alarm-1', '2026-03-06')))).toEqual([
    { ...spell, to: '2026-03-06', closedBy: 'passed:alarm-1:2026-03-06' },
  ]);
});

test('a check that was found overdue late was so from its own day (X1, OpenRisk 356)', () => {
  expect(brief(heardOf(overdue('alarm-1', '2026-03-02', '2026-03-20')))[0]!.from).toBe(
    '2026-03-03',
  );
});

test('late evidence of a check done in time leaves an empty spell, not a hole in history (X1)', () => {
  const heard = heardOf(
    overdue('alarm-1', '2026-03-02', '2026-03-03'),
    passed('alarm-1', '2026-02-27', '2026-03-10'),
  );
  expect(brief(heard)).toEqual([
    {
      checkId: 'alarm-1',
      kind: 'overdue',
      from: '2026-03-03',
      to: '2026-03-03',
      closedBy: 'passed:alarm-1:2026-02-27',
    },
  ]);
  expect(brief(heard, endOf('2026-03-09'))[0]!.to).toBeNull();
});

test('of two completions the earlier day ends the spell (X1)', () => {
  const heard = heardOf(
    overdue('alarm-1', '2026-03-02', '2026-03-03'),
    passed('alarm-1', '2026-03-09'),
    passed('alarm-1', '2026-03-05', '2026-03-12'),
  );
  expect(brief(heard)[0]!.to).toBe('2026-03-05');
  expect(brief(heard, endOf('2026-03-11'))[0]!.to).toBe('2026-03-09');
});

test('doing another check, or the next one of its kind, ends nothing (X1)', () => {
  const heard = heardOf(
    overdue('alarm-1', '2026-03-02', '2026-03-03'),
    passed('alarm-2', '2026-03-06'),
    passed('drill-1', '2026-03-06'),
  );
  expect(brief(heard)[0]!.to).toBeNull();
});

test('a check that fails is not in order until its re-test passes, however many it takes (X1)', () => {
  const heard = heardOf(
    overdue('alarm-1', '2026-03-02', '2026-03-03'),
    failed('alarm-1', '2026-03-05', 'alarm-2'),
    failed('alarm-2', '2026-03-09', 'alarm-3'),
    passed('alarm-3', '2026-03-12'),
  );
  expect(brief(heard).map(({ checkId, kind, from, to }) => [checkId, kind, from, to])).toEqual([
    ['alarm-1', 'overdue', '2026-03-03', '2026-03-05'],
    ['alarm-1', 'failed', '2026-03-05', '2026-03-09'],
    ['alarm-2', 'failed', '2026-03-09', '2026-03-12'],
  ]);
});

test('a failure that is not to be tested again is left to the owner’s own score (X1)', () => {
  expect(brief(heardOf(failed('alarm-1', '2026-03-05', null)))).toEqual([]);
});

test('a later due date ends the spell of the missed one; the first date does not (X1)', () => {
  const missed = [
    scheduled('alarm-1', '2026-01-05', '2026-03-02'),
    overdue('alarm-1', '2026-03-02', '2026-03-03'),
  ];
  expect(brief(heardOf(...missed))[0]!.to).toBeNull();
  expect(brief(heardOf(...missed, scheduled('alarm-1', '2026-03-04', '2026-03-31')))[0]!.to).toBe(
    '2026-03-04',
  );
});

test('a check that stops applying ends its spell, and that of the failure it was to re-test (X1)', () => {
  const missed = overdue('alarm-1', '2026-03-02', '2026-03-03');
  expect(brief(heardOf(missed, ended('alarm-1', '2026-03-06')))[0]!.to).toBe('2026-03-06');
  const broken = failed('drill-1', '2026-03-05', 'drill-2');
  expect(brief(heardOf(broken, ended('drill-2', '2026-03-09')))[0]).toMatchObject({
    kind: 'failed',
    to: '2026-03-09',
  });
});
