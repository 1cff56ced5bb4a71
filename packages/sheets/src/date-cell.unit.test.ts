import fc from 'fast-check';
import { addDays } from '@bursar/shared-types/dates';
import { dateCell } from './date-cell.ts';

const read = (cell: string): string | null => {
  const found = dateCell(cell);
  if (found.kind === 'value') return found.value;
  return found.kind === 'empty' ? null : `${found.fault.detail} ${found.fault.mend}`;
};

test.each([
  '24/11/2025',
  '24/11/25',
  '24.11.2025',
  '24-11-2025',
  '24 Nov 2025',
  '24 nov 25',
  '24-Nov-25',
  '24th November 2025',
  'Mon 24 Nov 2025',
  'Monday, 24 November 2025',
  '2025-11-24',
  '2025-11-24T00:00:00.000Z',
  ' 24\u00a0Nov\u00a02025 ',
])('%p is 24 November 2025', (cell) => {
  expect(read(cell)).toBe('2025-11-24');
});

test('the day comes first, always', () => {
  expect(read('3/4/2026')).toBe('2026-04-03');
  expect(read('1 Sept 2025')).toBe('2025-09-01');
  expect(read('11/24/2025')).toBe(
    'There is no date “11/24/2025”. Write the day first: 24/11/2025.',
  );
});

test('nothing is no date', () => {
  expect(read('  ')).toBeNull();
});

test('a day that does not exist is refused', () => {
  const mend = 'Write a day that exists, like 24/11/2025.';
  expect(read('31/02/2026')).toBe(`There is no date “31/02/2026”. ${mend}`);
  expect(read('29 Feb 2026')).toBe(`There is no date “29 Feb 2026”. ${mend}`);
  expect(read('24 Nob 2026')).toBe(`There is no date “24 Nob 2026”. ${mend}`);
  expect(read('29/02/2028')).toBe('2028-02-29');
});

test('a spreadsheet’s bare number and other words are refused with the mend', () => {
  expect(read('45985')).toBe('“45985” is a date as a bare number. Format the column as a date.');
  expect(read('next Monday')).toBe('“next Monday” is not a date. Write it like 24/11/2025.');
  expect(read('2025-11-24T14:30:00Z')).toMatch(/is not a date/);
});

test('every day of twenty years is read in each of its forms', () => {
  fc.assert(
    fc.property(fc.nat({ max: 7_000 }), (days) => {
      const date = addDays('2015-01-01', days);
      const [year, month, day] = date.split('-') as [string, string, string];
      const name = new Date(`${date}T12:00Z`).toLocaleString('en-GB', {
        month: 'long',
        timeZone: 'UTC',
      });
      for (const cell of [date, `${day}/${month}/${year}`, `${Number(day)} ${name} ${year}`]) {
        expect(read(cell)).toBe(date);
      }
    }),
  );
});
