import { orderStates } from '@bursar/shared-types/codes/procurement';
import type { Receipt } from './receipt.ts';
import { receiptFaults, receiptLines } from './receipt-faults.ts';
import type { ReceiptFacts, ReceiptInput } from './receipt-faults.ts';

const first: Receipt = {
  id: 'r1',
  schoolId: 'elmhurst',
  receivedOn: '2025-11-20',
  receivedBy: 'olga',
  corrects: null,
  lines: [{ line: 1, quantity: 10_000n }],
};
const facts: ReceiptFacts = {
  today: '2025-11-24',
  state: 'Sent',
  sentOn: '2025-11-10',
  deliverToSchoolId: 'elmhurst',
  lines: [{ line: 1 }, { line: 2 }],
  receipts: [first],
};
const input: ReceiptInput = {
  receivedOn: '2025-11-24',
  schoolId: 'elmhurst',
  corrects: null,
  reason: null,
  lines: [{ line: 1, quantity: '2.5' }],
};
const codes = (changed: Partial<ReceiptInput>, known: Partial<ReceiptFacts> = {}) =>
  receiptFaults({ ...input, ...changed }, { ...facts, ...known }).map((fault) => fault.code);

describe('a receipt as it is entered (P3)', () => {
  test('the school that it is delivered to records it, not the one that pays', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ schoolId: 'oakfield' })).toEqual(['not-delivered-here']);
  });

  test('goods come to an order that was sent; a mistake is put right when it is closed, too', () => {
    const open = (changed: Partial<ReceiptInput>) =>
      orderStates.filter((state) => codes(changed, { state }).length === 0);
    expect(open({})).toEqual(['Sent']);
    expect(open({ corrects: 'r1', reason: 'Miscounted.' })).toEqual(['Sent', 'Closed']);
  });

  test('it came between the day the order was sent and today', () => {
    expect(codes({ receivedOn: '2025-11-10' })).toEqual([]);
    expect(codes({ receivedOn: '2025-11-09' })).toEqual(['received-before-sent']);
    expect(codes({ receivedOn: '2025-11-25' })).toEqual(['received-in-future']);
  });

  test('more than was ordered is taken as it is: it is there', () => {
    expect(codes({ lines: [{ line: 1, quantity: '999' }] })).toEqual([]);
  });

  test.each([
    [[], 'no-lines'],
    [[{ line: 3, quantity: '1' }], 'line-unknown'],
    [[{ line: 1, quantity: '0' }], 'quantity'],
    [[{ line: 1, quantity: '-1' }], 'quantity'],
    [[{ line: 1, quantity: 'x' }], 'quantity'],
    [
      [
        { line: 1, quantity: '1' },
        { line: 1, quantity: '2' },
      ],
      'line-twice',
    ],
  ])('lines %j are refused: %s', (lines, code) => {
    expect(codes({ lines })).toEqual([code]);
  });
});

describe('a receipt is corrected by another that takes it back (P3)', () => {
  const correction = (quantity: string): Partial<ReceiptInput> => ({
    corrects: 'r1',
    reason: 'Miscounted.',
    lines: [{ line: 1, quantity }],
  });

  test('in part or whole, linked to the first, kept with negative quantities', () => {
    expect(codes(correction('10'))).toEqual([]);
    expect(receiptLines({ ...input, ...correction('2.5') })).toEqual([
      { line: 1, quantity: -2_500n },
    ]);
    expect(receiptLines(input)).toEqual([{ line: 1, quantity: 2_500n }]);
  });

  test('never more than that receipt has left, whatever else has come', () => {
    expect(codes(correction('10.001'))).toEqual(['corrects-too-much']);
    const other = { ...first, id: 'r2' };
    const taken = { ...first, id: 'r3', corrects: 'r1', lines: [{ line: 1, quantity: -8_000n }] };
    const receipts = [first, other, taken];
    expect(codes(correction('2'), { receipts })).toEqual([]);
    expect(receiptFaults({ ...input, ...correction('2.5') }, { ...facts, receipts })).toMatchObject(
      [
        {
          pointer: '/lines/0/quantity',
          detail: 'That receipt has 2 of line 1 left to take back.',
        },
      ],
    );
  });

  test('a line that did not come with it cannot be taken back', () => {
    expect(codes({ ...correction('1'), lines: [{ line: 2, quantity: '1' }] })).toEqual([
      'corrects-too-much',
    ]);
  });

  test('it says what was wrong, and names a receipt of this order that is none itself', () => {
    expect(codes({ ...correction('1'), reason: ' ' })).toEqual(['no-reason']);
    expect(codes({ ...correction('1'), corrects: 'r9' })).toEqual(['nothing-to-correct']);
    const taken = { ...first, id: 'r3', corrects: 'r1', lines: [{ line: 1, quantity: -1_000n }] };
    expect(codes({ ...correction('1'), corrects: 'r3' }, { receipts: [first, taken] })).toEqual([
      'nothing-to-correct',
    ]);
  });
});
