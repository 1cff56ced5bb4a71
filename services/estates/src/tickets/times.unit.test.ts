import fc from 'fast-check';
import { schoolHours } from '../calendar/index.ts';
import { clocksOf } from './clocks.ts';
import type { Move } from './clocks.ts';
import { standingOf } from './sla.ts';
import type { Target } from './targets.ts';
import { stateAt, timesOf } from './times.ts';

const hours = schoolHours();
// A Friday before a bank holiday, so that nights, a weekend and the holiday lie in between.
const start = Date.parse('2026-08-28T09:10:20.500Z');
const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString();

test('the state told from the instants that are kept is the one the clock works out (E3)', () => {
  const target = fc.record({
    response: fc.integer({ min: 1, max: 1_100 }),
    fix: fc.integer({ min: 1, max: 2_000 }),
  });
  // Work begins, stands still, goes on, is done: each step some minutes after the one before.
  const steps = fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 5, maxLength: 5 });
  const words = ['Assigned', 'In progress', 'Paused', 'In progress', 'Fixed'] as const;
  const taken = fc.integer({ min: 0, max: 5 });
  fc.assert(
    fc.property(target, steps, taken, fc.nat(9_000), (minutes, gaps, count, later) => {
      let when = 0;
      const moves = words.slice(0, count).map((to, index): Move => {
        when += gaps[index]!;
        return { to, at: at(when), reason: to === 'Paused' ? 'awaiting-parts' : null };
      });
      const promise: Target = { priority: 'urgent', meaning: '', ...minutes };
      const clocks = clocksOf(at(0), moves, promise)!;
      const now = at(when + later);
      for (const clock of [clocks.response, clocks.fix]) {
        const standing = standingOf(clock, hours, now);
        const times = timesOf(clock, hours);
        expect(stateAt(times, now)).toBe(standing.state);
        expect(times.dueAt).toBe(standing.dueAt);
        if (times.minutes !== null) expect(times.minutes).toBe(standing.elapsed);
      }
    }),
    { numRuns: 500 },
  );
});

test('nothing is promised for a ticket without clocks (E3)', () => {
  expect(stateAt(timesOf(null, hours), at(99_999))).toBe('In time');
});
