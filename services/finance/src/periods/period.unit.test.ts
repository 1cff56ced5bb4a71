import { financeLeads } from '@bursar/shared-types/roles';
import fc from 'fast-check';
import { monthsOf } from '@bursar/shared-types/dates';
import {
  locked,
  lockingFault,
  nextMonth,
  opened,
  openingFault,
  postingFault,
  reopened,
  reopeningFault,
  stateOf,
  yearStateOf,
} from './period.ts';
import type { Period } from './period.ts';

const lead = 'finance-lead-1';
const at = '2025-11-05T09:00:00.000Z';
const why = 'Late electricity invoice';

const open = (month: string): Period => opened(month, lead, at);
const lock = (month: string): Period => locked(opened(month, lead, at), lead, at);

describe('the months of the ledger', () => {
  test('run from September to August, across the turn of the calendar year', () => {
    expect(nextMonth('2025-12')).toBe('2026-01');
    expect(nextMonth('2026-01', -1)).toBe('2025-12');
  });

  test('take postings only while open, and the fault says what to do', () => {
    expect(postingFault('open', '2025-10-20')).toBeNull();
    expect(postingFault('locked', '2025-10-20')).toEqual({
      code: 'period-locked',
      pointer: '/date',
      detail: '2025-10 is locked.',
      mend: 'Choose a date in an open month, or ask the finance lead to reopen it.',
    });
    expect(postingFault('never-opened', '2025-10-20')).toMatchObject({ code: 'period-not-open' });
  });

  test('a year is locked when all its months are', () => {
    const months = monthsOf('2025/26');
    expect(yearStateOf([], '2025/26')).toBe('never-opened');
    expect(yearStateOf([open('2025-09')], '2025/26')).toBe('open');
    expect(yearStateOf(months.map(lock), '2025/26')).toBe('locked');
    expect(yearStateOf([...months.slice(0, 11).map(lock), open('2026-08')], '2025/26')).toBe(
      'open',
    );
  });
});

describe('opening a month', () => {
  test('the first may be any, the next one follows without a gap', () => {
    expect(openingFault([], '2025-09')).toBeNull();
    expect(openingFault([lock('2025-09'), open('2025-10')], '2025-11')).toBeNull();
    expect(openingFault([open('2025-09')], '2025-11')).toMatchObject({
      code: 'period-out-of-order',
      mend: 'Open 2025-10 first.',
    });
    expect(openingFault([open('2025-09')], '2025-08')).toMatchObject({
      code: 'period-out-of-order',
    });
  });

  test('is done once: a locked month is reopened, not opened', () => {
    expect(openingFault([lock('2025-09')], '2025-09')).toMatchObject({ code: 'period-was-opened' });
  });
});

describe('locking a month', () => {
  test('is refused while the month before it is open', () => {
    expect(lockingFault([open('2025-09'), open('2025-10')], '2025-10')).toMatchObject({
      code: 'period-out-of-order',
      mend: 'Lock 2025-09 before 2025-10.',
    });
    expect(lockingFault([lock('2025-09'), open('2025-10')], '2025-10')).toBeNull();
  });

  test('holds over the year’s end: September waits for August', () => {
    expect(lockingFault([open('2025-08'), open('2025-09')], '2025-09')).not.toBeNull();
  });

  test('the first month of the ledger has none before it', () => {
    expect(lockingFault([open('2025-09')], '2025-09')).toBeNull();
  });

  test('is refused for a month that is locked or was never opened', () => {
    expect(lockingFault([lock('2025-09')], '2025-09')?.detail).toBe('2025-09 is locked already.');
    expect(lockingFault([], '2025-09')?.detail).toBe('2025-09 was never opened.');
  });
});

describe('reopening a month', () => {
  test('is for the finance lead alone', () => {
    expect(financeLeads).toEqual(['finance-lead']);
  });

  test('a reopened year allows re-posting, and leaves a trace (ERPNext 41819)', () => {
    const months = monthsOf('2025/26').map(lock);
    const august = months.at(-1)!;
    expect(reopeningFault(months, '2026-08', why)).toBeNull();

    const again = reopened(august, 'finance-lead-2', '2026-10-02T08:00:00.000Z', ` ${why} `);
    const periods = [...months.slice(0, 11), again];
    expect(yearStateOf(periods, '2025/26')).toBe('open');
    expect(postingFault(stateOf(periods, '2026-08'), '2026-08-31')).toBeNull();
    expect(again.history.map(({ what }) => what)).toEqual(['opened', 'locked', 'reopened']);
    expect(again.history.at(-1)).toEqual({
      what: 'reopened',
      at: '2026-10-02T08:00:00.000Z',
      by: 'finance-lead-2',
      reason: why,
    });
    expect(august.history).toHaveLength(2);
  });

  test('goes backwards from the latest: locked months stand together', () => {
    expect(reopeningFault([lock('2025-09'), lock('2025-10')], '2025-09', why)).toMatchObject({
      code: 'period-out-of-order',
      mend: 'Reopen 2025-10 before 2025-09.',
    });
    expect(reopeningFault([lock('2025-09'), open('2025-10')], '2025-09', why)).toBeNull();
  });

  test('needs a reason, and a month that is locked', () => {
    expect(reopeningFault([lock('2025-09')], '2025-09', '  late   ')).toMatchObject({
      code: 'reason-missing',
      pointer: '/reason',
    });
    expect(reopeningFault([open('2025-09')], '2025-09', why)).toMatchObject({
      code: 'period-not-locked',
    });
  });
});

test('whatever is tried, open months follow locked ones and no history is lost (F4, ERPNext 41819)', () => {
  const months = monthsOf('2025/26').slice(0, 4);
  const step = fc.record({
    what: fc.constantFrom('open', 'lock', 'reopen' as const),
    month: fc.constantFrom(...months),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let periods: readonly Period[] = [];
      let accepted = 0;
      const replace = (month: string, next: (period: Period) => Period): void => {
        periods = periods.map((period) => (period.month === month ? next(period) : period));
        accepted += 1;
      };
      for (const { what, month } of steps) {
        if (what === 'open' && openingFault(periods, month) === null) {
          periods = [...periods, open(month)];
          accepted += 1;
        }
        if (what === 'lock' && lockingFault(periods, month) === null) {
          replace(month, (period) => locked(period, lead, at));
        }
        if (what === 'reopen' && reopeningFault(periods, month, why) === null) {
          replace(month, (period) => reopened(period, lead, at, why));
        }
      }
      const order = periods.map(({ state }) => state).join(' ');
      expect(order).toMatch(/^(locked ?)*(open ?)*$/);
      expect(periods.reduce((sum, { history }) => sum + history.length, 0)).toBe(accepted);
    }),
  );
});
