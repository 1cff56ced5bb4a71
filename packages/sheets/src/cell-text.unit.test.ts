import { cellText } from './cell-text.ts';
import { dateCell } from './date-cell.ts';
import { moneyCell } from './money-cell.ts';

test.each([
  [null, ''],
  ['00042', '00042'],
  ['410010', '410010'],
  ['1.2405E3', '1240.5'],
  ['-5E-2', '-0.05'],
  ['E12', 'E12'],
  [true, 'true'],
])('a cell that holds %j reads %j', (value, text) => {
  expect(cellText(value)).toBe(text);
});

test('what a worksheet stores is read as the date and the money that it shows', () => {
  const date = dateCell(cellText(new Date('2025-11-24T00:00:00.000Z')));
  expect(date).toEqual({ kind: 'value', value: '2025-11-24' });
  expect(moneyCell(cellText('12.350000000000001'))).toEqual({ kind: 'value', value: 1_235n });
});
