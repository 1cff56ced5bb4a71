import fc from 'fast-check';
import { directionOf, inForce } from './history.ts';
import type { Scoring } from './history.ts';

const scoring = (effectiveOn: string, likelihood: number, recordedOn = effectiveOn): Scoring => ({
  id: `${effectiveOn} as of ${recordedOn}`,
  effectiveOn,
  recordedAt: `${recordedOn}T09:00:00.000Z`,
  inherent: { likelihood: 5, impact: 4 },
  current: { likelihood, impact: 4 },
  target: { likelihood: 1, impact: 4 },
});
const endOf = (date: string) => `${date}T23:59:59.999Z`;

describe('the scores of a risk', () => {
  // Raised to 4 by an overdue check on 3 March; on the 10th late evidence showed that it was in time.
  const history = [
    scoring('2026-01-05', 3),
    scoring('2026-03-03', 4),
    scoring('2026-03-03', 3, '2026-03-10'),
  ];
  const likelihood = (on: string, knownAt?: string) =>
    inForce(history, { on, knownAt })?.current.likelihood;

  test('on a past day are those that we now know to have held (R1, X1)', () => {
    expect(likelihood('2026-01-04')).toBeUndefined();
    expect(likelihood('2026-01-05')).toBe(3);
    expect(likelihood('2026-03-05')).toBe(3);
  });

  test('as known at an instant are those that were shown then (R1, X1)', () => {
    expect(likelihood('2026-03-05', endOf('2026-03-05'))).toBe(4);
    expect(likelihood('2026-03-05', endOf('2026-03-10'))).toBe(3);
    expect(likelihood('2026-03-05', endOf('2026-01-04'))).toBeUndefined();
  });

  test('of an earlier day, recorded late, do not hide those of a later day (R1, X1)', () => {
    const late = [...history, scoring('2026-02-01', 5, '2026-04-01')];
    expect(inForce(late, { on: '2026-05-01' })?.current.likelihood).toBe(3);
    expect(inForce(late, { on: '2026-02-15' })?.current.likelihood).toBe(5);
  });

  test('do not depend on the order in which they are read (R1)', () => {
    const all = { minLength: 3, maxLength: 3 };
    fc.assert(
      fc.property(fc.shuffledSubarray(history, all), (shuffled) => {
        expect(inForce(shuffled, { on: '2026-03-05' })).toEqual(history[2]);
        expect(inForce(shuffled, { on: '2026-03-05', knownAt: endOf('2026-03-09') })).toEqual(
          history[1],
        );
      }),
    );
  });
});

describe('the direction of a risk', () => {
  const history = [scoring('2026-01-05', 3), scoring('2026-03-03', 4), scoring('2026-05-20', 2)];
  const direction = (on: string) => directionOf(history, { on });

  test('is Rising, Steady or Falling against three months before (R1)', () => {
    expect(direction('2026-04-10')).toBe('Rising');
    expect(direction('2026-06-02')).toBe('Falling');
    expect(direction('2026-06-03')).toBe('Falling');
    expect(direction('2026-08-19')).toBe('Falling');
    expect(direction('2026-08-20')).toBe('Steady');
  });

  test('of a young risk is measured from its first scores (R1)', () => {
    expect(direction('2026-01-05')).toBe('Steady');
    expect(direction('2026-03-03')).toBe('Rising');
    expect(direction('2026-01-04')).toBeUndefined();
  });

  test('compares points, so less likely but worse can be steady (R1)', () => {
    const first = scoring('2026-01-05', 2);
    const second = {
      ...scoring('2026-05-05', 4),
      current: { likelihood: 4, impact: 2 },
    };
    expect(directionOf([first, second], { on: '2026-05-05' })).toBe('Steady');
  });

  test('as known at an instant leaves out what was recorded later (R1)', () => {
    const restated = [...history, scoring('2026-03-03', 3, '2026-04-20')];
    expect(directionOf(restated, { on: '2026-04-10' })).toBe('Steady');
    expect(directionOf(restated, { on: '2026-04-10', knownAt: endOf('2026-04-10') })).toBe(
      'Rising',
    );
  });
});
