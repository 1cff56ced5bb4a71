import { calendarTo } from './calendar.ts';
import { handling, planSetUp, troubleOf } from './checks.ts';
import { chance } from './random.ts';
import { ridgeway } from './trusts.ts';

const calendar = calendarTo(new Date('2026-11-22T10:00:00Z'));
const catalogue = [
  ['fire-alarm-call-point', 0],
  ['emergency-lighting-function', 1],
  ['fire-alarm-service', 6],
  ['passenger-lift', 6],
  ['gas-safety', 12],
  ['fixed-wiring', 60],
].map(([code, months]) => ({ code: String(code), name: String(code), months: Number(months) }));
const of = (key: string) => ridgeway.schools.find((school) => school.key === key)!;
const setUp = (key: string) => planSetUp(of(key), catalogue, calendar, chance(5));

test('of each check a school says one thing: due, done before, or why not; weekly ones are not set up (E4)', () => {
  for (const { key } of ridgeway.schools) {
    for (const line of setUp(key)) {
      const said = [line.lastDoneOn, line.dueOn, line.notApplicable].filter((one) => one !== null);
      expect(said).toHaveLength(1);
      if (line.lastDoneOn !== null) expect(line.lastDoneOn < calendar.firstDay).toBe(true);
    }
    expect(setUp(key).map(({ code }) => code)).not.toContain('fire-alarm-call-point');
  }
  expect(setUp('oakfield')).toContainEqual(
    expect.objectContaining({ code: 'passenger-lift', notApplicable: 'There is no lift.' }),
  );
});

test('what is in trouble is done in time until the month before the last, then left or failed', () => {
  expect(troubleOf('oakfield', 'fire-alarm-service')).toBe('overdue');
  const at = (dueOn: string, code: string, school: string, m = 9) => {
    const stop = calendar.stops.find((each) => each.m === m)!;
    return handling(school, { code, dueOn }, stop, calendar);
  };
  expect(at('2026-04-10', 'fire-alarm-service', 'oakfield')).toBe('pass');
  expect(at('2026-10-10', 'fire-alarm-service', 'oakfield')).toBe('leave');
  expect(at('2026-10-10', 'fire-alarm-service', 'ashdown')).toBe('pass');
  expect(at('2026-10-10', 'gym-equipment', 'fernhill')).toBe('fail');
  expect(at('2026-10-10', 'fire-door-inspection', 'willowmead', 8)).toBe('leave');
  expect(at('2026-10-10', 'fire-door-inspection', 'willowmead', 9)).toBe('pass');
});

test('a check in trouble is first due so that it comes round in the month before the last', () => {
  const line = setUp('oakfield').find(({ code }) => code === 'fire-alarm-service')!;
  // Month 8 of 0 to 9, and six months each: month 2 first, which is April.
  expect(line.dueOn).toMatch(/^2026-04-/);
});
