import fc from 'fast-check';
import { formatPence, maxPence } from '@bursar/shared-types/money';
import { penceOfWord } from './amount-word.ts';

test('an amount is read however people write it, and nothing else is', () => {
  for (const word of ['1252.50', '1,252.50', '£1,252.50', '£1252.50'])
    expect(penceOfWord(word)).toBe(125_250n);
  expect(penceOfWord('1,252')).toBe(125_200n);
  for (const word of ['J2627-000123', '12,52.50', '1252.5', '-5', '1.2.3', '', '£', '9'.repeat(40)])
    expect(penceOfWord(word)).toBeNull();
});

test('every amount of the ledger is found as it is shown', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, maxPence), (pence) => {
      expect(penceOfWord(formatPence(pence))).toBe(pence);
    }),
  );
});
