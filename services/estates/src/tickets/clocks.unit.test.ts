import type { TicketState } from '@bursar/shared-types/codes/estates';
import fc from 'fast-check';
import { schoolHours } from '../calendar/index.ts';
import { clocksOf, newlyBreached } from './clocks.ts';
import type { ClockName, Move } from './clocks.ts';
import { standingOf } from './sla.ts';
import type { Target } from './targets.ts';
import { ticketRules } from './ticket.ts';

const hours = schoolHours();
const target: Target = { priority: 'urgent', meaning: 'x', response: 60, fix: 120 };
// Tuesday 24 November 2026, working time from 08:00 to 16:30 UTC.
const at = (time: string) => `2026-11-24T${time}:00.000Z`;
const move = (time: string, to: TicketState, reason: string | null = null): Move => ({
  to,
  at: at(time),
  reason,
});
const standing = (clock: ClockName, moves: Move[], now: string) =>
  standingOf(clocksOf(at('08:00'), moves, target)![clock], hours, at(now));

test('the response clock stops when work begins, not when the ticket is assigned (E3)', () => {
  const assigned = [move('08:30', 'Assigned')];
  expect(standing('response', assigned, '09:01').state).toBe('Breached');
  const begun = [...assigned, move('09:00', 'In progress')];
  expect(standing('response', begun, '16:00')).toEqual({
    state: 'In time',
    dueAt: at('09:00'),
    elapsed: 60,
  });
});

test('a fault that is fixed at once was responded to (E3)', () => {
  const fixed = [move('08:30', 'Assigned'), move('08:50', 'Fixed')];
  expect(standing('response', fixed, '16:00')).toMatchObject({ state: 'In time', elapsed: 50 });
});

test('a pause stops the fix clock, and what follows it starts the clock again (E3)', () => {
  const moves = [
    move('08:30', 'Assigned'),
    move('08:40', 'In progress'),
    move('09:00', 'Paused', 'awaiting-parts'),
    move('11:00', 'In progress'),
  ];
  expect(standing('fix', moves, '11:30')).toEqual({
    state: 'Due soon',
    dueAt: at('12:00'),
    elapsed: 90,
  });
  const reassigned = [...moves.slice(0, 3), move('11:00', 'Assigned')];
  expect(standing('fix', reassigned, '11:30').elapsed).toBe(90);
});

test('reopening continues the clock where the fix had stopped it (E3)', () => {
  const fixed = [move('08:10', 'Assigned'), move('09:30', 'Fixed'), move('10:00', 'Closed')];
  expect(standing('fix', fixed, '15:00')).toMatchObject({ state: 'In time', elapsed: 90 });
  const reopened = [...fixed, move('15:00', 'Reopened', 'It leaks again')];
  expect(standing('fix', reopened, '15:10')).toEqual({
    state: 'Due soon',
    dueAt: at('15:30'),
    elapsed: 100,
  });
  const again = [...reopened, move('15:05', 'Assigned'), move('15:40', 'Fixed')];
  expect(standing('fix', again, '16:00')).toMatchObject({ state: 'Breached', elapsed: 130 });
});

test('nothing is promised for a cancelled ticket (E3)', () => {
  expect(clocksOf(at('08:00'), [move('08:10', 'Cancelled', 'twice')], target)).toBeNull();
});

test('a broken promise is declared once for each clock, with nobody looking (E3, OpenRisk 356)', () => {
  const swept = (declared: ClockName[], time: string, moves: Move[] = []) =>
    newlyBreached(
      [{ ticketId: 'tap', clocks: clocksOf(at('08:00'), moves, target), hours, declared }],
      at(time),
    ).map((breach) => [breach.clock, breach.dueAt]);
  expect(swept([], '09:00')).toEqual([]);
  expect(swept([], '09:01')).toEqual([['response', at('09:00')]]);
  expect(swept(['response'], '10:01')).toEqual([['fix', at('10:00')]]);
  expect(swept(['response', 'fix'], '16:00')).toEqual([]);
  expect(swept([], '16:00', [move('08:10', 'Cancelled', 'twice')])).toEqual([]);
  // Fixed too late, before the sweep came round.
  expect(swept(['response'], '12:00', [move('10:05', 'Fixed')])).toEqual([['fix', at('10:00')]]);
});

test('whatever way a ticket takes, its fix clock runs in the states of work and in no other (E3)', () => {
  const runs = new Set<TicketState>(['Open', 'Assigned', 'In progress', 'Reopened']);
  const walk = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 20 })), { maxLength: 25 });
  fc.assert(
    fc.property(walk, (steps) => {
      const moves: Move[] = [];
      let [state, time, ran]: [TicketState, number, number] = ['Open', Date.parse(at('08:00')), 0];
      for (const [choice, minutes] of steps) {
        const open = Object.values(ticketRules).filter(
          (rule) => rule.from.includes(state) && rule.to !== 'Cancelled',
        );
        const rule = open[choice % open.length]!;
        time += minutes * 60_000;
        if (runs.has(state)) ran += minutes;
        state = rule.to;
        moves.push({ to: state, at: new Date(time).toISOString(), reason: null });
      }
      fc.pre(time <= Date.parse(at('16:30')));
      const fix = clocksOf(at('08:00'), moves, target)!.fix;
      expect(standingOf(fix, hours, new Date(time).toISOString()).elapsed).toBe(ran);
    }),
  );
});
