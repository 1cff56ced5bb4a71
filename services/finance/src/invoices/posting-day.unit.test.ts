import { invoiceLine, invoiceOf } from '../test/example-invoice.ts';
import { postingDay } from './posting-day.ts';
import type { PostingDayFacts } from './posting-day.ts';

const { schoolId } = invoiceLine();
const day = (date: string, leftOn: string | null, more: Partial<PostingDayFacts> = {}) =>
  postingDay(invoiceOf([invoiceLine()], { date }), {
    today: '2025-12-05',
    schools: [
      { id: schoolId, leftOn },
      { id: 'another', leftOn: '2024-08-31' },
    ],
    receivedBy: null,
    ...more,
  });

test('an invoice is posted today, also for a school that is to leave (F3)', () => {
  expect(day('2025-11-30', null)).toBe('2025-12-05');
  expect(day('2025-11-30', '2025-12-31')).toBe('2025-12-05');
});

test('one of a school’s time in the trust is posted on its last day once it has left (F3, F6)', () => {
  expect(day('2025-11-21', '2025-11-21')).toBe('2025-11-21');
  expect(day('2025-08-20', '2025-08-31')).toBe('2025-08-31');
});

test('one of a later date belongs to that time where all came by then, and otherwise not (F3, F6)', () => {
  expect(day('2025-11-22', '2025-11-21')).toBe('2025-12-05');
  expect(day('2025-11-22', '2025-11-21', { receivedBy: '2025-11-21' })).toBe('2025-11-21');
  expect(day('2025-11-22', '2025-11-21', { receivedBy: '2025-11-22' })).toBe('2025-12-05');
});

test('nothing is posted to a year before the last, whose books are closed (F4)', () => {
  expect(day('2024-09-01', '2024-09-01')).toBe('2024-09-01');
  expect(day('2024-08-31', '2024-08-31')).toBe('2025-12-05');
});
