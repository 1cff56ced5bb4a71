import { addDays, daysBetween } from '@bursar/shared-types/dates';
import fc from 'fast-check';
import type { Frequency } from './frequency.ts';
import { asEffective, asKnown, stateOn } from './schedule.ts';
import type { CheckFact, Completed, NotApplicable, Scheduled } from './schedule.ts';

const weekly = { every: 1, unit: 'week' } as const;
const yearly = { every: 1, unit: 'year' } as const;

const recorded = (id: string, on: string, recordedOn: string, time: string) => ({
  id,
  on,
  recordedAt: `${recordedOn}T${time}:00.000Z`,
});
const setUp = (on: string, dueOn: string, frequency: Frequency = yearly): Scheduled => ({
  ...recorded(`set-up-${on}`, on, on, '09:00'),
  kind: 'scheduled',
  checkId: `check-${on}`,
  dueOn,
  frequency,
});
const passed = (on: string, recordedOn = on): Completed => ({
  ...recorded(`passed-${on}`, on, recordedOn, '10:00'),
  kind: 'completed',
  result: 'passed',
  retestBy: null,
  nextCheckId: `after-${on}`,
});
const failed = (on: string, retestBy: string): Completed => ({
  ...recorded(`failed-${on}`, on, on, '10:00'),
  kind: 'completed',
  result: 'failed',
  retestBy,
  nextCheckId: `after-${on}`,
});
const dropped = (on: string): NotApplicable => ({
  ...recorded(`dropped-${on}`, on, on, '11:00'),
  kind: 'not-applicable',
});
const stateAt = (facts: CheckFact[], on: string) => stateOn(asEffective(facts, on), on);

describe('the state of a check', () => {
  const facts = [setUp('2026-09-01', '2026-11-24')];

  test('is "Not set up" until somebody gives it a due date (E4)', () => {
    expect(stateAt([], '2026-11-22')).toBe('Not set up');
    expect(stateAt(facts, '2026-08-31')).toBe('Not set up');
  });

  test('goes from Scheduled over Due soon and Due today to Overdue by the date alone (E4)', () => {
    expect(stateAt(facts, '2026-10-26')).toBe('Scheduled');
    expect(stateAt(facts, '2026-10-27')).toBe('Due soon');
    expect(stateAt(facts, '2026-11-23')).toBe('Due soon');
    expect(stateAt(facts, '2026-11-24')).toBe('Due today');
    expect(stateAt(facts, '2026-11-25')).toBe('Overdue');
    expect(stateAt(facts, '2029-01-01')).toBe('Overdue');
  });

  test('is Done when done by its due date, and due again an interval after that day (E4)', () => {
    const standing = asEffective([...facts, passed('2026-11-20')], '2026-11-25');
    expect(stateOn(standing, '2026-11-25')).toBe('Done');
    expect(standing).toMatchObject({ checkId: 'after-2026-11-20', dueOn: '2027-11-20' });
    expect(stateAt([...facts, passed('2026-11-24')], '2026-11-24')).toBe('Done');
  });

  test('is Done late when done after its due date (E4)', () => {
    const standing = asEffective([...facts, passed('2026-11-25')], '2026-11-25');
    expect(stateOn(standing, '2026-11-25')).toBe('Done late');
    expect(standing.occurrences).toEqual([
      {
        checkId: 'check-2026-09-01',
        factId: 'passed-2026-11-25',
        dueOn: '2026-11-24',
        doneOn: '2026-11-25',
        state: 'Done late',
        daysLate: 1,
        nextDueOn: '2027-11-25',
      },
    ]);
  });

  test('is Failed after a failure until it passes, and Overdue if nobody tests it again (E4)', () => {
    const withFailure = [...facts, failed('2026-11-20', '2026-12-04')];
    expect(stateAt(withFailure, '2026-11-20')).toBe('Failed');
    expect(stateAt(withFailure, '2026-12-04')).toBe('Failed');
    expect(stateAt(withFailure, '2026-12-05')).toBe('Overdue');
    const retested = [...withFailure, passed('2026-12-03')];
    expect(stateAt(retested, '2026-12-05')).toBe('Done');
    expect(asEffective(retested, '2026-12-05').dueOn).toBe('2027-12-03');
  });

  test('is Not applicable where there is nothing to check, until it is set up again (E4)', () => {
    const gone = [...facts, dropped('2026-11-30')];
    expect(stateAt(gone, '2026-11-29')).toBe('Overdue');
    expect(stateAt(gone, '2026-11-30')).toBe('Not applicable');
    expect(stateAt([...gone, setUp('2027-01-04', '2027-06-01')], '2027-01-04')).toBe('Scheduled');
  });

  test('a weekly check is announced two days ahead, not all week (E4)', () => {
    const calls = [setUp('2026-11-02', '2026-11-09', weekly), passed('2026-11-09')];
    expect(stateAt(calls, '2026-11-13')).toBe('Done');
    expect(stateAt(calls, '2026-11-14')).toBe('Due soon');
    expect(stateAt(calls, '2026-11-17')).toBe('Overdue');
  });

  test('a completion from before the check was set up does not move its due date (E4)', () => {
    const standing = asEffective([passed('2026-08-15'), ...facts], '2026-09-02');
    expect(standing.dueOn).toBe('2026-11-24');
    expect(standing.occurrences).toEqual([]);
  });
});

describe('evidence recorded late', () => {
  // Due on 2 March, seen as overdue from the 3rd; on the 10th the certificate of 27 February comes.
  const facts = [setUp('2026-01-05', '2026-03-02'), passed('2026-02-27', '2026-03-10')];
  const endOf = (date: string) => `${date}T23:59:59.999Z`;
  const known = (on: string) => asKnown(facts, on, endOf(on));

  test('re-states the check as effective from the day it was done (E4, X1)', () => {
    expect(stateAt(facts, '2026-02-26')).toBe('Due soon');
    expect(stateAt(facts, '2026-02-27')).toBe('Done');
    expect(stateAt(facts, '2026-03-05')).toBe('Done');
    expect(asEffective(facts, '2026-03-05').dueOn).toBe('2027-02-27');
  });

  test('leaves what was known on each day as it was (E4, X1)', () => {
    expect(stateOn(known('2026-02-27'), '2026-02-27')).toBe('Due soon');
    expect(stateOn(known('2026-03-05'), '2026-03-05')).toBe('Overdue');
    expect(stateOn(known('2026-03-10'), '2026-03-10')).toBe('Done');
  });

  test('for an earlier week settles that week, and a later one counts for its own (E4)', () => {
    const weeks = [
      setUp('2026-03-01', '2026-03-02', weekly),
      passed('2026-03-09'),
      passed('2026-03-02', '2026-03-12'),
    ];
    const states = (standing: ReturnType<typeof asEffective>) =>
      standing.occurrences.map(({ checkId, dueOn, state }) => [checkId, dueOn, state]);
    expect(states(asEffective(weeks, '2026-03-12'))).toEqual([
      ['check-2026-03-01', '2026-03-02', 'Done'],
      ['after-2026-03-02', '2026-03-09', 'Done'],
    ]);
    expect(states(asKnown(weeks, '2026-03-12', endOf('2026-03-11')))).toEqual([
      ['check-2026-03-01', '2026-03-02', 'Done late'],
    ]);
  });
});

describe('any history', () => {
  const day = (n: number) => addDays('2026-01-01', n);
  const anyFact = fc
    .record({
      n: fc.integer({ min: 1, max: 300 }),
      late: fc.integer({ min: 0, max: 60 }),
      kind: fc.constantFrom('pass', 'fail', 'move', 'drop'),
      ahead: fc.integer({ min: 0, max: 40 }),
    })
    .map(({ n, late, kind, ahead }): CheckFact => {
      if (kind === 'pass') return passed(day(n), day(n + late));
      if (kind === 'fail') return failed(day(n), day(n + ahead));
      return kind === 'drop' ? dropped(day(n)) : setUp(day(n), day(n + ahead), weekly);
    });
  const anyHistory = fc.uniqueArray(anyFact, { maxLength: 12, selector: (fact) => fact.on });
  const anyShuffled = anyHistory.chain((facts) =>
    fc.tuple(
      fc.constant(facts),
      fc.shuffledSubarray(facts, { minLength: facts.length, maxLength: facts.length }),
    ),
  );

  test('reads the same in whatever order its facts arrive (E4)', () => {
    fc.assert(
      fc.property(anyShuffled, fc.integer({ min: 0, max: 340 }), ([facts, shuffled], n) => {
        expect(asEffective(shuffled, day(n))).toEqual(asEffective(facts, day(n)));
      }),
    );
  });

  test('is Overdue exactly on the days after its open due date (E4, OpenRisk 356)', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 0, max: 340 }), (facts, n) => {
        const standing = asEffective([setUp(day(0), day(7), weekly), ...facts], day(n));
        const overdue = stateOn(standing, day(n)) === 'Overdue';
        expect(overdue).toBe(standing.dueOn !== null && daysBetween(standing.dueOn, day(n)) > 0);
      }),
    );
  });

  test('known at the end of time is the same as effective (E4)', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 0, max: 340 }), (facts, n) => {
        expect(asKnown(facts, day(n), '9999-12-31T23:59:59.999Z')).toEqual(
          asEffective(facts, day(n)),
        );
      }),
    );
  });

  test('what was known at an instant is not changed by anything recorded later (E4, X1)', () => {
    fc.assert(
      fc.property(anyHistory, anyFact, fc.integer({ min: 0, max: 340 }), (facts, late, n) => {
        const knownAt = `${day(n)}T23:59:59.999Z`;
        fc.pre(late.recordedAt > knownAt);
        expect(asKnown([...facts, late], day(n), knownAt)).toEqual(asKnown(facts, day(n), knownAt));
      }),
    );
  });
});
