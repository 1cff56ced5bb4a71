import fc from 'fast-check';
import {
  appetiteFaults,
  appetiteOn,
  approvalFaults,
  crossing,
  effectiveOn,
  lineCrossed,
  standing,
} from './appetite.ts';
import type { Appetite, AppetiteStanding } from './appetite.ts';

const first: Appetite = {
  category: 'estates',
  version: 1,
  effectiveFrom: '2025-09-01',
  approvedOn: '2025-07-10',
  appetite: 8,
  tolerance: 12,
};
const second: Appetite = {
  ...first,
  version: 2,
  effectiveFrom: '2026-09-01',
  approvedOn: '2026-07-09',
};
const pointers = (change: Partial<Appetite>, versions = [first]) =>
  appetiteFaults({ ...second, ...change }, versions).map((fault) => fault.pointer);

const within = 'Within appetite';
const above = 'Above appetite';
const beyond = 'Above tolerance';

describe('a score against appetite', () => {
  test('is within it up to the line, above it beyond, and above tolerance past that (R4)', () => {
    expect([1, 8, 9, 12, 13, 25].map((points) => standing(points, first))).toEqual([
      within,
      within,
      above,
      above,
      beyond,
      beyond,
    ]);
  });

  test('never stands better for being higher (R4)', () => {
    const order = [within, above, beyond];
    const score = fc.integer({ min: 1, max: 25 });
    fc.assert(
      fc.property(score, score, score, score, (a, b, c, d) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const line = { appetite: Math.min(c, d), tolerance: Math.max(c, d) };
        expect(order.indexOf(standing(low, line))).toBeLessThanOrEqual(
          order.indexOf(standing(high, line)),
        );
      }),
    );
  });
});

describe('a version of appetite', () => {
  test('counts from its day, category by category (R4)', () => {
    const people = { ...first, category: 'people', appetite: 4 };
    const all = [second, people, first];
    expect(appetiteOn(all, 'estates', '2026-08-31')).toBe(first);
    expect(appetiteOn(all, 'estates', '2026-09-01')).toBe(second);
    expect(appetiteOn(all, 'people', '2026-09-01')).toBe(people);
    expect(appetiteOn(all, 'estates', '2025-08-31')).toBeUndefined();
    expect(appetiteOn(all, 'finance', '2026-09-01')).toBeUndefined();
  });

  test('is published when the board approved it and it follows the last (R4)', () => {
    expect(pointers({})).toEqual([]);
    expect(pointers({ version: 1 }, [])).toEqual([]);
  });

  test('is not published without the board’s approval, or from before it (R4)', () => {
    expect(pointers({ approvedOn: null })).toEqual(['/approvedOn']);
    expect(pointers({ approvedOn: '2026-09-02' })).toEqual(['/effectiveFrom']);
    expect(pointers({ approvedOn: '2026-09-01' })).toEqual([]);
  });

  test('begins on its day, or on the day of approval where the board met later (R4)', () => {
    expect(effectiveOn('2026-11-12', '2026-11-20')).toBe('2026-11-20');
    expect(effectiveOn('2026-11-12', '2026-11-05')).toBe('2026-11-12');
  });

  test('is approved between the day of its proposal and today (R4)', () => {
    const at = (approvedOn: string) =>
      approvalFaults(approvedOn, '2026-11-10', '2026-11-20').length;
    const days = ['2026-11-09', '2026-11-10', '2026-11-20', '2026-11-21'];
    expect(days.map(at)).toEqual([1, 0, 0, 1]);
  });

  test('does not rewrite what held before, and its number follows the last (R4)', () => {
    expect(pointers({ approvedOn: '2025-07-10', effectiveFrom: '2025-09-01' })).toEqual([
      '/effectiveFrom',
    ]);
    expect(pointers({ version: 3 })).toEqual(['/version']);
    expect(pointers({ category: 'people' })).toEqual(['/version']);
  });

  test('has its tolerance at or above its appetite, both from 1 to 25 (R4)', () => {
    expect(pointers({ appetite: 12, tolerance: 12 })).toEqual([]);
    expect(pointers({ appetite: 13, tolerance: 12 })).toEqual(['/tolerance']);
    expect(pointers({ appetite: 0 })).toEqual(['/appetite']);
    expect(pointers({ tolerance: 26 })).toEqual(['/tolerance']);
    expect(pointers({ appetite: 8.5 })).toEqual(['/appetite']);
  });
});

describe('a crossing', () => {
  test('is told of when a risk gets worse, eases, or is within appetite again (R4, X1)', () => {
    const table: [AppetiteStanding, AppetiteStanding, string | undefined, number?][] = [
      [within, within, undefined],
      [within, above, 'exceeded', 8],
      [within, beyond, 'exceeded', 12],
      [above, beyond, 'exceeded', 12],
      [beyond, above, 'eased', 12],
      [beyond, within, 'restored', 8],
      [above, within, 'restored', 8],
      [above, above, undefined],
    ];
    for (const [from, to, kind, line] of table) {
      const crossed = crossing(from, to);
      expect([from, to, crossed?.kind]).toEqual([from, to, kind]);
      if (crossed !== null)
        expect([from, to, lineCrossed(crossed, first)]).toEqual([from, to, line]);
    }
  });

  test('a risk that is first held against appetite counts as having been within (R4)', () => {
    expect(crossing(null, within)).toBeNull();
    expect(crossing(null, above)).toEqual({ kind: 'exceeded', from: within, to: above });
  });

  test('a new version can carry a risk across without any new score (R4)', () => {
    const stricter = { ...second, appetite: 4 };
    expect(crossing(standing(8, first), standing(8, stricter))?.kind).toBe('exceeded');
  });

  test('over any course of scores, worse and better balance out (R4)', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 25 })), (course) => {
        let before: AppetiteStanding | null = null;
        let alerted = false;
        for (const points of course) {
          const after = standing(points, first);
          const crossed = crossing(before, after);
          if (crossed?.kind === 'exceeded') alerted = true;
          if (crossed?.kind === 'restored') {
            expect(alerted).toBe(true);
            alerted = false;
          }
          before = after;
          expect(alerted).toBe(after !== within);
        }
      }),
    );
  });
});
