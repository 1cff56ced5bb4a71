import fc from 'fast-check';
import { readMoney, typedMoney } from './read-money.ts';

const pence = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 });
const pounds = (size: number, grouped: boolean) => {
  const whole = String(Math.floor(size / 100));
  const text = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${text}.${String(size % 100).padStart(2, '0')}`;
};
const CREDITS = [
  (text: string) => `-${text}`,
  (text: string) => `\u2212£${text}`,
  (text: string) => `£-${text}`,
  (text: string) => `(£${text})`,
  (text: string) => `£(${text})`,
  (text: string) => `${text} CR`,
  (text: string) => `${text}cr`,
  (text: string) => `${text}-`,
];
const DEBITS = [
  (text: string) => text,
  (text: string) => ` £ ${text} `,
  (text: string) => `GBP ${text}`,
  (text: string) => `${text} DR`,
];

test('an amount written in any usual way is read to the penny', () => {
  fc.assert(
    fc.property(pence, fc.boolean(), fc.nat(7), (amount, grouped, way) => {
      const ways = amount < 0 ? CREDITS : DEBITS;
      const text = ways[way % ways.length]!(pounds(Math.abs(amount), grouped));
      expect([text, readMoney(text)]).toEqual([text, { pence: amount }]);
    }),
  );
});

test.each([
  ['£1,240.5', 124_050],
  ['1240', 124_000],
  ['.5', 50],
  ['7.', 700],
  ['12.340', 1234],
  ['0012', 1200],
  ['-0', 0],
  ['1\u00a0240.50', 124_050],
])('%s is read as %d pence', (text, amount) => {
  expect(readMoney(text)).toEqual({ pence: amount });
});

test.each([
  '',
  '  ',
  '£',
  '-',
  '.',
  'abc',
  '1.240,50',
  '1240,50',
  '1,24',
  '12,40.50',
  '1 1/2',
  '1e3',
  '££5',
])('what is not an amount is refused with an example: "%s"', (text) => {
  expect(readMoney(text)).toEqual({ fault: 'Enter the amount, like 1,240.50.' });
});

test('nothing is rounded, no sign is guessed, and no mistake of a few noughts passes', () => {
  expect(readMoney('12.345')).toEqual({ fault: 'Enter whole pence, like 1,240.50.' });
  for (const text of ['-5 CR', '(-5)', '-5 DR', '--5', '((5))']) {
    expect(readMoney(text)).toHaveProperty('fault');
  }
  expect(readMoney('1,000,000,000')).toEqual({ fault: 'Enter £999,999,999.99 or less.' });
});

test('whatever is typed gives either an amount a service takes or a sentence', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,-−()£ CRDcr')) }),
      (text) => {
        const read = readMoney(text);
        if ('pence' in read) {
          expect(Number.isSafeInteger(read.pence)).toBe(true);
          expect(Math.abs(read.pence)).toBeLessThanOrEqual(99_999_999_999);
          expect(Object.is(read.pence, -0)).toBe(false);
        } else expect(read.fault).toMatch(/\.$/);
      },
    ),
  );
});

test('an amount is read back from how its field shows it', () => {
  fc.assert(
    fc.property(pence, (amount) => {
      expect(typedMoney(amount)).not.toContain('£');
      expect(readMoney(typedMoney(amount))).toEqual({ pence: amount });
    }),
  );
});
