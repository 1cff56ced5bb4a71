import fc from 'fast-check';
import {
  EnteredAmount,
  Pence,
  formatPence,
  groupThousands,
  maxPence,
  maxPenceJson,
  penceFromJson,
  penceToJson,
  splitByWeights,
} from './money.ts';

const amount = fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n });
const weights = fc
  .array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 30 })
  .filter((some) => some.some((weight) => weight > 0n));

test('an amount split by weights loses and gains nothing, to the penny (P2, F25)', () => {
  fc.assert(
    fc.property(amount, weights, (whole, shares) => {
      const parts = splitByWeights(whole, shares);
      const sum = shares.reduce((a, b) => a + b, 0n);
      expect(parts.reduce((a, b) => a + b, 0n)).toBe(whole);
      expect(parts).toHaveLength(shares.length);
      for (const [index, part] of parts.entries()) {
        const offBy = part * sum - whole * shares[index]!;
        expect(offBy < 0n ? -offBy : offBy).toBeLessThan(sum);
        if (shares[index] === 0n) expect(part).toBe(0n);
      }
    }),
  );
});

test('the odd penny goes to the largest remainder, and of equal ones to the first (P2)', () => {
  expect(splitByWeights(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
  expect(splitByWeights(-100n, [1n, 1n, 1n])).toEqual([-34n, -33n, -33n]);
  expect(splitByWeights(10n, [1n, 5n, 1n])).toEqual([2n, 7n, 1n]);
  expect(() => splitByWeights(100n, [0n, 0n])).toThrow(RangeError);
  expect(() => splitByWeights(100n, [2n, -1n])).toThrow(RangeError);
  expect(() => splitByWeights(100n, [])).toThrow(RangeError);
});

test('pence cross to JSON and back unchanged, or not at all', () => {
  fc.assert(
    fc.property(amount, (pence) => {
      expect(penceFromJson(JSON.parse(JSON.stringify(penceToJson(pence))) as number)).toBe(pence);
    }),
  );
  expect(() => penceToJson(2n ** 53n)).toThrow(RangeError);
});

test.each([[12.5], ['1250'], [2 ** 53], [null], [Number.NaN]])(
  'an amount of %p is not a number of pence',
  (json) => {
    expect(Pence.safeParse(json).success).toBe(false);
  },
);

test('an amount is read as pence and shown in pounds', () => {
  expect(Pence.parse(124_050)).toBe(124_050n);
  expect(formatPence(124_050n)).toBe('£1,240.50');
  expect(formatPence(-124_050n)).toBe('\u2212£1,240.50');
  expect(formatPence(5n)).toBe('£0.05');
  expect(formatPence(0n)).toBe('£0.00');
  expect(formatPence(123_456_789_01n)).toBe('£123,456,789.01');
});

test('what somebody enters is at most £999,999,999.99 either way, and the refusal says so', () => {
  expect(Pence.parse(maxPenceJson)).toBe(maxPence);
  expect(Pence.parse(-maxPenceJson)).toBe(-maxPence);
  expect(EnteredAmount.parse(maxPenceJson)).toBe(maxPenceJson);
  const said = (schema: typeof Pence | typeof EnteredAmount, json: number) =>
    schema.safeParse(json).error?.issues.map(({ message }) => message);
  const most = [`must be ${formatPence(maxPence)} or less`];
  expect(said(Pence, maxPenceJson + 1)).toEqual(most);
  expect(said(EnteredAmount, Number.MAX_SAFE_INTEGER)).toEqual(most);
  expect(said(Pence, -maxPenceJson - 1)).toEqual([`must be ${formatPence(-maxPence)} or more`]);
  expect(said(EnteredAmount, -1)).toEqual(['must not be below nil']);
});

test('ten thousand lines, each at the most that can be entered, add up to what JSON carries', () => {
  const lines = Array.from({ length: 10_000 }, () => Pence.parse(maxPenceJson));
  const sum = lines.reduce((all, line) => all + line, 0n);
  expect(penceFromJson(penceToJson(sum))).toBe(999_999_999_990_000n);
});

test('thousands are grouped from the right, however many digits there are', () => {
  expect(['', '1', '123', '1234', '123456', '1234567'].map(groupThousands)).toEqual([
    '',
    '1',
    '123',
    '1,234',
    '123,456',
    '1,234,567',
  ]);
  // A million digits are grouped before a regular expression would have passed the first thousands.
  const many = groupThousands('9'.repeat(1_000_000));
  expect(many).toHaveLength(1_333_333);
  expect(many.slice(0, 9)).toBe('9,999,999');
});
