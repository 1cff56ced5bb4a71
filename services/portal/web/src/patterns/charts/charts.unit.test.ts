import fc from 'fast-check';
import { boardOf, daysWords } from './board.ts';
import { bridgeSteps } from './bridge-steps.ts';
import { movement, risksAt, scoresAt } from './risk-cells.ts';
import { clipped, rowLayout } from './row-layout.ts';
import { middleHalf, niceTicks, spread } from './scale.ts';
import {
  bridgeSentence,
  budgetSentence,
  cumulativeSentence,
  forecastSentence,
  rankSentence,
  reservesSentence,
} from './sentences.ts';

const pence = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 });

test('an axis takes in nought and every value, in even round steps', () => {
  fc.assert(
    fc.property(fc.array(pence, { maxLength: 20 }), (values) => {
      const ticks = niceTicks(values);
      expect(ticks[0]!).toBeLessThanOrEqual(Math.min(0, ...values));
      expect(ticks.at(-1)!).toBeGreaterThanOrEqual(Math.max(0, ...values));
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(8);
      expect(ticks.some((tick) => tick === 0)).toBe(true);
    }),
  );
  expect(niceTicks([412_00, 90_00])).toEqual([0, 100_00, 200_00, 300_00, 400_00, 500_00]);
});

test('labels at the ends of lines never cover one another while there is room', () => {
  const wanted = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(wanted, (places) => {
      const placed = spread(places, 40, 0, 300);
      const sorted = placed.toSorted((a, b) => a - b);
      expect(sorted[0]!).toBeGreaterThanOrEqual(0);
      expect(sorted.at(-1)!).toBeLessThanOrEqual(300);
      sorted.slice(1).forEach((each, at) => expect(each - sorted[at]!).toBeGreaterThanOrEqual(40));
    }),
  );
  expect(spread([10, 200], 40, 0, 300)).toEqual([10, 200]);
});

test('a bridge always arrives, and names what its causes do not explain', () => {
  const causes = fc.array(fc.record({ label: fc.constant('x'), pence }), { maxLength: 6 });
  fc.assert(
    fc.property(pence, causes, pence, (from, changes, to) => {
      const steps = bridgeSteps({ label: 'a', pence: from }, changes, { label: 'b', pence: to });
      const moved = steps.slice(1, -1);
      moved.forEach((step, at) => expect(step.from).toBe(at === 0 ? from : moved[at - 1]!.to));
      expect(moved.at(-1)?.to ?? from).toBe(to);
    }),
  );
  const steps = bridgeSteps({ label: 'a', pence: 5 }, [], { label: 'b', pence: 3 });
  expect(steps[1]).toEqual({ label: 'Not explained', from: 5, to: 3, kind: 'down' });
});

test('the middle half needs four schools', () => {
  expect(middleHalf([1, 2, 3])).toBeUndefined();
  expect(middleHalf([5, 1, 3, 2, 4])).toEqual({ from: 2, to: 4 });
});

test('the worst school comes first, and what is not set up never looks fine', () => {
  const schools = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
  const checks = [{ id: 'fire', name: 'Fire' }];
  const cell = (schoolId: string, status: string) => ({
    schoolId,
    checkId: 'fire',
    status,
    days: null,
  });
  const { rows } = boardOf(schools, checks, [cell('a', 'Done'), cell('c', 'Overdue')]);
  expect(rows.map(({ school, cells }) => [school.id, cells[0]!.status])).toEqual([
    ['c', 'Overdue'],
    ['b', 'Not set up'],
    ['a', 'Done'],
  ]);
  expect(daysWords({ ...cell('a', 'Overdue'), days: 1 })).toBe('1 day over');
  expect(daysWords({ ...cell('a', 'Due soon'), days: -3 })).toBe('in 3 days');
  expect(daysWords({ ...cell('a', 'Due today'), days: 0 })).toBe('');
});

test('a risk is counted where it is now and can be followed from inherent to target', () => {
  const risk = {
    id: 'r',
    title: 'Roof',
    inherent: { likelihood: 5, impact: 4 },
    current: { likelihood: 3, impact: 4 },
    target: { likelihood: 3, impact: 4 },
  };
  expect(risksAt([risk], risk.current)).toEqual([risk]);
  expect(risksAt([risk], risk.inherent)).toEqual([]);
  expect(scoresAt(risk, risk.current)).toEqual(['current', 'target']);
  expect(movement({ ...risk, target: null })).toBe('Inherent 20, current 12, no target set.');
});

test('each chart says in a sentence what it shows', () => {
  const line = { label: 'Science', actual: 620_000, committed: 210_000, budget: 600_000 };
  expect(budgetSentence([line])).toBe(
    'Of £6,000 budgeted, £6,200 is spent and £2,100 committed: £2,300 more than the budget. Furthest over: Science, by £2,300.',
  );
  const months = [
    { month: '2026-09', actual: 110_00, profile: 100_00 },
    { month: '2026-10', actual: null, profile: 200_00 },
  ];
  expect(cumulativeSentence(months)).toBe(
    'To Sep 2026, £110 against £100 in the profile: £10 more.',
  );
  expect(cumulativeSentence([])).toBe('No month of the year is over yet.');
  const forecasts = [
    { label: 'Forecast', values: [null, 500_00] },
    { label: 'October', values: [null, 400_00] },
  ];
  expect(forecastSentence(['2027-07', '2027-08'], forecasts)).toBe(
    'Forecast for Aug 2027: £500; the forecasts end between £400 and £500.',
  );
  const points = [
    { period: '2026/27', reserves: 900_00 },
    { period: '2027/28', reserves: 300_00 },
  ];
  expect(reservesSentence(points, 500_00)).toBe(
    'Reserves are lowest in 2027/28, at £300: £200 below the policy minimum of £500.',
  );
  const ranked = [
    { name: 'Ash', isOwn: false, shown: '£9' },
    { name: 'Oak', isOwn: true, shown: '£7' },
  ];
  expect(rankSentence(ranked)).toBe(
    'Of 2 schools, Ash is highest at £9 and Oak lowest at £7. Oak is 2 of 2, at £7.',
  );
  const [from, to] = [
    { label: 'October', pence: 500 },
    { label: 'November', pence: -200 },
  ];
  expect(bridgeSentence(from, [{ label: 'Supply', pence: -700 }], to)).toBe(
    'October £5, November \u2212£2; the most came from Supply, \u2212£7.',
  );
});

test('words of a row never meet: they get shorter, then a line of their own, then an ellipsis', () => {
  const rows = [{ label: 'Oakfield Primary', value: '£48,000 of £60,000', short: '£48k' }];
  expect(rowLayout(rows, 60)).toMatchObject({ isShort: false, isTwoLine: false });
  expect(rowLayout(rows, 14)).toMatchObject({ isShort: true, isTwoLine: false });
  expect(rowLayout(rows, 10)).toMatchObject({ isShort: true, isTwoLine: true });
  expect(clipped('St Mary’s Church of England Primary', 12)).toBe('St Mary’s C…');
  expect(clipped('Hillcrest', 12)).toBe('Hillcrest');
});
