import fc from 'fast-check';
import {
  exceptionLines,
  exceptionWords,
  matchRows,
  partOf,
  quantityWords,
  rowWords,
  thousandthsOf,
} from './three-way.ts';
import type { Invoice } from './types.ts';

const line = {
  line: 1,
  orderLine: 1 as number | null,
  quantity: '2',
  account: '511010',
  schoolId: 'a',
  fund: 'GAG',
  costCentre: null,
  taxCode: 'S',
  net: 20_000,
  vat: 4_000,
  gross: 24_000,
  irrecoverableVat: 0,
};
const ordered = { line: 1, quantity: '4', net: 40_000, received: '2', invoiced: '0' };
const order = { id: 'o', number: 7, year: '2026/27', state: 'sent', lines: [ordered] };
const none: Invoice['exceptions'] = [];

test('the parts of an ordered price add up to it, however it is billed (F3)', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999_999_999 }),
      fc.array(fc.bigInt({ min: 1n, max: 5_000n }), { minLength: 1, maxLength: 6 }),
      (net, parts) => {
        const whole = parts.reduce((sum, each) => sum + each, 0n);
        let [before, sum] = [0n, 0];
        for (const part of parts) {
          sum += partOf(net, whole, before, part);
          before += part;
        }
        expect(sum).toBe(net);
        expect(partOf(net, whole, whole, 1_000n)).toBe(0);
      },
    ),
  );
});

test('a quantity is written as it was read', () => {
  expect(['1', '1.5', '0.125', '10.100'].map((each) => quantityWords(thousandthsOf(each)))).toEqual(
    ['1', '1.5', '0.125', '10.1'],
  );
});

test('order, receipts and invoice stand side by side, and what agrees says so (F3)', () => {
  const [row] = matchRows({ lines: [line], order, exceptions: none });
  expect(row).toMatchObject({
    received: '2',
    billed: { quantity: '2', net: 20_000 },
    difference: 0,
  });
  expect(rowWords(row!)).toBe('Agrees');
  const [dearer] = matchRows({ lines: [{ ...line, net: 20_100 }], order, exceptions: none });
  expect(rowWords(dearer!)).toBe('Agrees, £1.00 more: within the tolerance');
  const [cheaper] = matchRows({ lines: [{ ...line, net: 19_000 }], order, exceptions: none });
  expect(rowWords(cheaper!)).toBe('Agrees, £10.00 less than ordered');
});

test('what bills no order, or a line that the order has not, stands below it', () => {
  const more = { ...line, line: 2, orderLine: 9 };
  const rows = matchRows({ lines: [line, more], order, exceptions: none });
  expect(rows.map(({ orderLine, ordered: of }) => [orderLine, of !== null])).toEqual([
    [1, true],
    [9, false],
  ]);
  expect(rowWords(matchRows({ lines: [line], order: null, exceptions: none })[0]!)).toBe(
    'Bills no order',
  );
});

test('each exception names its line of the order, and what came too much is said as well (F3, P3)', () => {
  const lines = [
    { ...ordered, quantity: '1', received: '2' },
    { ...ordered, line: 2, quantity: '3', received: '0' },
  ];
  const exceptions = [
    { fault: 'not-received', words: '', line: 1, expected: '0', found: '3' },
  ] as Invoice['exceptions'];
  const matched = {
    lines: [{ ...line, orderLine: 2, quantity: '3' }],
    order: { ...order, lines },
    exceptions,
  };
  expect(exceptionLines(matched, (of) => (of === 2 ? 'Paper' : null))).toEqual([
    'Line 2 (Paper): 3 billed, nothing received of it',
    'Line 1: 2 received, only 1 ordered',
  ]);
  expect(rowWords(matchRows(matched)[0]!)).toBe('Not billed here. 2 received, only 1 ordered');
});

test('a difference is said in figures', () => {
  const of = (fault: string, expected: string | null, found: string | null) =>
    exceptionWords({
      fault,
      words: 'The order went to another supplier',
      line: 1,
      expected,
      found,
    });
  expect(of('price-over', '11500', '13225')).toBe(
    '£132.25 billed, £115.00 ordered: £17.25 more (15%)',
  );
  expect(of('quantity-over', '2', '3.5')).toBe('3.5 billed, 2 received and not billed yet');
  expect(of('not-received', '0', '1')).toBe('1 billed, nothing received of it');
  expect(of('over-invoiced', '0', '1')).toBe('1 billed, 0 ordered and not billed yet');
  expect(of('other-supplier', null, null)).toBe('The order went to another supplier');
});
