import { addDays } from '@bursar/shared-types/dates';
import fc from 'fast-check';
import { sweep } from './sweep.ts';
import type { NewlyOverdue, SweptCheck } from './sweep.ts';

const day = (n: number) => addDays('2026-11-01', n);
const check = (dueOn: string | null, declaredFor: string | null = null): SweptCheck => ({
  checkId: 'lift',
  dueOn,
  declaredFor,
});

/** The sweep with its result stored, as the service does in one transaction. */
function sweptAndStored(checks: SweptCheck[], today: string): [NewlyOverdue[], SweptCheck[]] {
  const found = sweep(checks, today);
  const declared = new Map(found.map(({ checkId, dueOn }) => [checkId, dueOn]));
  const stored = checks.map((each) => ({
    ...each,
    declaredFor: declared.get(each.checkId) ?? each.declaredFor,
  }));
  return [found, stored];
}

test('a check nobody did becomes overdue by the date alone, with nobody logged in (OpenRisk 356, E4)', () => {
  expect(sweep([check('2026-11-24')], '2026-11-24')).toEqual([]);
  expect(sweep([check('2026-11-24')], '2026-11-25')).toEqual([
    { checkId: 'lift', dueOn: '2026-11-24', overdueOn: '2026-11-25', daysLate: 1 },
  ]);
});

test('a sweep that comes late finds what was missed, and says how late it is (OpenRisk 356)', () => {
  expect(sweep([check('2026-02-28')], '2026-03-10')).toEqual([
    { checkId: 'lift', dueOn: '2026-02-28', overdueOn: '2026-03-10', daysLate: 10 },
  ]);
});

test('what was declared overdue is not declared again, and the next missed date is (E4)', () => {
  expect(sweep([check('2026-11-24', '2026-11-24')], '2026-12-24')).toEqual([]);
  expect(sweep([check('2026-12-01', '2026-11-24')], '2026-12-24')).toHaveLength(1);
});

test('a check that is not set up or not applicable is never overdue (E4)', () => {
  expect(sweep([check(null)], '2099-01-01')).toEqual([]);
});

test('however the days are swept, each missed check is declared exactly once (E4, X1)', () => {
  const checks = fc.uniqueArray(
    fc.record({
      checkId: fc.uuid(),
      dueOn: fc.option(fc.integer({ min: 0, max: 40 }).map(day)),
      declaredFor: fc.constant(null),
    }),
    { selector: (each) => each.checkId, maxLength: 15 },
  );
  const sweeps = fc.array(fc.integer({ min: 0, max: 45 }), { maxLength: 12 });
  fc.assert(
    fc.property(checks, sweeps, (atFirst, days) => {
      const declared: string[] = [];
      let stored: SweptCheck[] = atFirst;
      for (const n of [...days.toSorted((a, b) => a - b), 45, 45]) {
        const [found, next] = sweptAndStored(stored, day(n));
        declared.push(...found.map((each) => each.checkId));
        stored = next;
      }
      const missed = atFirst.filter((each) => each.dueOn !== null).map((each) => each.checkId);
      expect(declared.toSorted()).toEqual(missed.toSorted());
    }),
  );
});
