import fc from 'fast-check';
import { readThousandths } from './read-thousandths.ts';

test('a decimal of up to three places is read to the thousandth, however many noughts it has', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999_999), (thousandths) => {
      const text = `${Math.floor(thousandths / 1000)}.${String(thousandths % 1000).padStart(3, '0')}`;
      expect(readThousandths(text)).toBe(thousandths);
      expect(readThousandths(` ${String(thousandths / 1000)} `)).toBe(thousandths);
    }),
  );
});

test.each(['', '.', '1.2345', '-1', '1,5', '1e3', '1234567890', 'half'])(
  'what is no such decimal is not read: %s',
  (text) => expect(readThousandths(text)).toBeNull(),
);

test.each([
  ['0.6', 600],
  ['.125', 125],
  ['1.', 1000],
  ['37', 37_000],
])('%s is %i thousandths', (text, thousandths) => {
  expect(readThousandths(text)).toBe(thousandths);
});
