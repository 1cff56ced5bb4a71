import { addDays } from '@bursar/shared-types/dates';
import fc from 'fast-check';
import { endFault } from './stretch.ts';

const today = '2026-01-10';
const day = fc.integer({ min: -30, max: 30 }).map((days) => addDays(today, days));

test('what runs may end on any day from yesterday on, before it would by itself, and on no other (F6)', () => {
  fc.assert(
    fc.property(day, fc.option(day), (endedOn, to) => {
      const isAllowed = endedOn >= '2026-01-09' && (to === null || endedOn < to);
      expect(endFault(endedOn, { to, today }) === null).toBe(isAllowed);
    }),
  );
});
