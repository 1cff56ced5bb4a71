import { journalNumber } from './journal-number.ts';

test('a journal is called as finance numbers it, wherever it is named', () => {
  expect(journalNumber({ year: '2026/27', number: 770 })).toBe('J2627-000770');
  expect(journalNumber({ year: '2025/26', number: 1_234_567 })).toBe('J2526-1234567');
});
