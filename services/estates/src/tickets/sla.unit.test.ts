import fc from 'fast-check';
import { bankHolidayOn, schoolHours, workingHours } from '../calendar/index.ts';
import type { WorkingPattern } from '../calendar/index.ts';
import { dueAt, elapsed, standingOf } from './sla.ts';
import type { Pause, SlaClock } from './sla.ts';

const hours = schoolHours();
const pause = (from: string, to: string | null): Pause => ({ from, to, reason: 'awaiting-parts' });
const day = 510;

describe('working time of a school', () => {
  // Winter: London is UTC. 2026-11-20 is a Friday.
  test('runs from 08:00 to 16:30 on weekdays (E3)', () => {
    expect(elapsed('2026-11-20T08:00:00.000Z', '2026-11-20T16:30:00.000Z', hours)).toBe(day);
    expect(elapsed('2026-11-20T00:00:00.000Z', '2026-11-20T08:00:00.000Z', hours)).toBe(0);
    expect(elapsed('2026-11-20T16:30:00.000Z', '2026-11-23T08:00:00.000Z', hours)).toBe(0);
    expect(elapsed('2026-11-20T16:00:00.000Z', '2026-11-23T08:45:00.000Z', hours)).toBe(75);
    expect(elapsed('2026-11-21T00:00:00.000Z', '2026-11-22T23:59:00.000Z', hours)).toBe(0);
  });

  test('a ticket of Friday afternoon is due on Monday morning (E3)', () => {
    expect(dueAt('2026-11-20T16:00:00.000Z', 60, hours)).toBe('2026-11-23T08:30:00.000Z');
  });

  test('a promise that ends with the day is due at its end, not the next morning (E3)', () => {
    expect(dueAt('2026-11-20T16:00:00.000Z', 30, hours)).toBe('2026-11-20T16:30:00.000Z');
  });

  test('bank holidays and days on which the school is closed do not count (E3)', () => {
    // Thursday before Easter 2026, with Good Friday and Easter Monday between.
    const due = (closed: string[]) => dueAt('2026-04-02T15:00:00.000Z', 60, schoolHours(closed));
    expect(due([])).toBe('2026-04-07T07:30:00.000Z');
    expect(due(['2026-04-07', '2026-04-08'])).toBe('2026-04-09T07:30:00.000Z');
  });

  test('over the change to summer time the local hours stay the same (E3)', () => {
    // Clocks went forward on Sunday 29 March 2026: Friday 16:00 is 16:00 UTC, Monday 08:30 is 07:30.
    expect(dueAt('2026-03-27T16:00:00.000Z', 60, hours)).toBe('2026-03-30T07:30:00.000Z');
    expect(elapsed('2026-03-27T16:00:00.000Z', '2026-03-30T15:30:00.000Z', hours)).toBe(30 + day);
  });

  test('over the change to winter time the local hours stay the same (E3)', () => {
    // Clocks went back on Sunday 25 October 2026: Friday 16:00 is 15:00 UTC, Monday 08:30 is 08:30.
    expect(dueAt('2026-10-23T15:00:00.000Z', 60, hours)).toBe('2026-10-26T08:30:00.000Z');
    expect(elapsed('2026-10-23T15:00:00.000Z', '2026-10-26T16:30:00.000Z', hours)).toBe(30 + day);
  });

  test('a team on call all day has a day of 23 hours in March and of 25 in October (E3)', () => {
    const onCall = workingHours({
      timeZone: 'Europe/London',
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      opens: 0,
      closes: 1440,
      closedOn: () => false,
    });
    const sunday = (from: string, to: string) => elapsed(from, to, onCall);
    expect(sunday('2026-03-29T00:00:00.000Z', '2026-03-29T23:00:00.000Z')).toBe(23 * 60);
    expect(sunday('2026-10-24T23:00:00.000Z', '2026-10-26T00:00:00.000Z')).toBe(25 * 60);
    expect(dueAt('2026-10-24T23:00:00.000Z', 25 * 60 + 1, onCall)).toBe('2026-10-26T00:01:00.000Z');
  });

  test('hours without any working time are refused, as no deadline would ever come (E3)', () => {
    const pattern = { timeZone: 'Europe/London', opens: 480, closes: 990, closedOn: () => false };
    expect(() => workingHours({ ...pattern, weekdays: [] })).toThrow(RangeError);
    expect(() => workingHours({ ...pattern, weekdays: [1], closes: 480 })).toThrow(RangeError);
  });
});

describe('a pause', () => {
  test('stops the clock and puts the deadline off by its working time (E3)', () => {
    const lunch = [pause('2026-11-20T12:00:00.000Z', '2026-11-20T13:00:00.000Z')];
    expect(elapsed('2026-11-20T11:00:00.000Z', '2026-11-20T14:00:00.000Z', hours, lunch)).toBe(120);
    expect(dueAt('2026-11-20T11:00:00.000Z', 120, hours, lunch)).toBe('2026-11-20T14:00:00.000Z');
  });

  test('outside working hours changes nothing (E3)', () => {
    const night = [pause('2026-11-20T16:30:00.000Z', '2026-11-23T08:00:00.000Z')];
    expect(dueAt('2026-11-20T16:00:00.000Z', 60, hours, night)).toBe('2026-11-23T08:30:00.000Z');
  });

  test('that overlaps another counts once (E3)', () => {
    const both = [
      pause('2026-11-20T10:00:00.000Z', '2026-11-20T12:00:00.000Z'),
      pause('2026-11-20T09:00:00.000Z', '2026-11-20T11:00:00.000Z'),
    ];
    expect(elapsed('2026-11-20T08:00:00.000Z', '2026-11-20T13:00:00.000Z', hours, both)).toBe(120);
  });

  test('that is still open leaves the deadline unknown, unless it had passed before (E3)', () => {
    const open = [pause('2026-11-20T09:00:00.000Z', null)];
    expect(dueAt('2026-11-20T08:00:00.000Z', 61, hours, open)).toBeNull();
    expect(dueAt('2026-11-20T08:00:00.000Z', 60, hours, open)).toBe('2026-11-20T09:00:00.000Z');
    expect(elapsed('2026-11-20T08:00:00.000Z', '2027-11-20T08:00:00.000Z', hours, open)).toBe(60);
  });
});

describe('the state of a clock', () => {
  const clock: SlaClock = {
    startedAt: '2026-11-20T08:00:00.000Z',
    stoppedAt: null,
    target: 60,
    pauses: [],
  };
  const stateAt = (now: string, change: Partial<SlaClock> = {}) =>
    standingOf({ ...clock, ...change }, hours, `2026-11-${now}.000Z`).state;

  test('is In time, Due soon in the last quarter, and Breached after the due minute (E3)', () => {
    expect(stateAt('20T08:44:59')).toBe('In time');
    expect(stateAt('20T08:45:00')).toBe('Due soon');
    expect(stateAt('20T09:00:59')).toBe('Due soon');
    expect(stateAt('20T09:01:00')).toBe('Breached');
  });

  test('is Breached at night when it was due at the end of the day (E3)', () => {
    expect(stateAt('20T16:30:30', { target: day })).toBe('Due soon');
    expect(stateAt('20T16:31:00', { target: day })).toBe('Breached');
  });

  test('stays what it was when the work was done (E3)', () => {
    expect(stateAt('30T12:00:00', { stoppedAt: '2026-11-20T09:00:00.000Z' })).toBe('In time');
    expect(stateAt('30T12:00:00', { stoppedAt: '2026-11-20T09:01:00.000Z' })).toBe('Breached');
  });

  test('does not move while it is paused, however long (E3)', () => {
    const paused = { pauses: [pause('2026-11-20T08:30:00.000Z', null)] };
    expect(standingOf({ ...clock, ...paused }, hours, '2027-06-01T12:00:00.000Z')).toEqual({
      state: 'In time',
      dueAt: null,
      elapsed: 30,
    });
  });
});

/** Counts minute by minute, asking the calendar on the wall each time: slow, and plainly right. */
function naiveMinutes(start: number, end: number, pattern: WorkingPattern, pauses: Pause[]) {
  const wall = new Intl.DateTimeFormat('en-GB', {
    timeZone: pattern.timeZone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  let count = 0;
  for (let at = start; at < end; at += 60_000) {
    const part = Object.fromEntries(wall.formatToParts(at).map((each) => [each.type, each.value]));
    const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part['weekday']!) + 1;
    const minutes = Number(part['hour']) * 60 + Number(part['minute']);
    const date = `${part['year']}-${part['month']}-${part['day']}`;
    const works =
      pattern.weekdays.includes(weekday) &&
      minutes >= pattern.opens &&
      minutes < pattern.closes &&
      !pattern.closedOn(date);
    const stands = pauses.some(
      ({ from, to }) => Date.parse(from) <= at && (to === null || at < Date.parse(to)),
    );
    if (works && !stands) count += 1;
  }
  return count;
}

describe('any clock', () => {
  const iso = (instant: number) => new Date(instant).toISOString();
  // Around both changes of the clocks, Easter and Christmas 2026.
  const starts = ['2026-03-26', '2026-04-01', '2026-10-22', '2026-12-22'].map((d) => Date.parse(d));
  const anyStart = fc
    .tuple(fc.constantFrom(...starts), fc.integer({ min: 0, max: 3 * 1440 }))
    .map(([start, minutes]) => start + minutes * 60_000);
  const length = fc.integer({ min: 0, max: 6 * 1440 });
  const anyPauses = (start: number) =>
    fc.array(
      fc
        .tuple(fc.integer({ min: -600, max: 5000 }), fc.integer({ min: 0, max: 2000 }))
        .map(([from, minutes]) =>
          pause(iso(start + from * 60_000), iso(start + (from + minutes) * 60_000)),
        ),
      { maxLength: 3 },
    );
  // Opening and closing times outside the hour that the change of the clocks skips or repeats.
  const anyPattern = fc.record({
    timeZone: fc.constant('Europe/London'),
    weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    opens: fc.constantFrom(0, 30, 150, 480),
    closes: fc.constantFrom(600, 990, 1439, 1440),
    closedOn: fc.constantFrom(
      () => false,
      (date: string) => bankHolidayOn(date) !== undefined,
    ),
  });
  const anyCase = fc.tuple(anyStart, anyPattern).chain(([start, pattern]) =>
    fc.record({
      start: fc.constant(start),
      pattern: fc.constant(pattern),
      pauses: anyPauses(start),
      one: length,
      two: length,
    }),
  );

  test('shows what counting minute by minute gives (E3)', () => {
    fc.assert(
      fc.property(anyCase, ({ start, pattern, pauses, one }) => {
        const end = start + one * 60_000;
        expect(elapsed(iso(start), iso(end), workingHours(pattern), pauses)).toBe(
          naiveMinutes(start, end, pattern, pauses),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('never runs backwards, and its parts add up to the whole (E3)', () => {
    fc.assert(
      fc.property(anyCase, ({ start, pattern, pauses, one, two }) => {
        const its = workingHours(pattern);
        // Odd seconds on purpose: they must not make minutes appear or vanish.
        const [from, middle, to] = [
          iso(start + 7_000),
          iso(start + one * 60_000 + 31_000),
          iso(start + (one + two) * 60_000 + 59_999),
        ];
        const first = elapsed(from, middle, its, pauses);
        const whole = elapsed(from, to, its, pauses);
        expect(whole).toBeGreaterThanOrEqual(first);
        expect(first + elapsed(middle, to, its, pauses)).toBe(whole);
      }),
      { numRuns: 500 },
    );
  });

  test('is due at the first minute that completes the promise (E3)', () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.integer({ min: 1, max: 3000 }),
        ({ start, pattern, pauses }, target) => {
          const its = workingHours(pattern);
          const due = dueAt(iso(start), target, its, pauses)!;
          expect(elapsed(iso(start), due, its, pauses)).toBe(target);
          const before = iso(Date.parse(due) - 60_000);
          expect(elapsed(iso(start), before, its, pauses)).toBe(target - 1);
        },
      ),
      { numRuns: 500 },
    );
  });
});
