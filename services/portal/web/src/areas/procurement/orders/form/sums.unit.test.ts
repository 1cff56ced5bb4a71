import fc from 'fast-check';
import { drawsOf, sumsOf, sumsOfLine } from './sums.ts';
import {
  bodyOf,
  emptyLine,
  emptyOrder,
  lineAfter,
  plainQuantity,
  quantityOf,
  typedOf,
} from './values.ts';
import type { Order } from '../../types.ts';

const rates = {
  accounts: [
    { code: '410010', name: 'Books', vatComesBack: true },
    { code: '510010', name: 'Catering', vatComesBack: false },
  ],
  vatCodes: [
    { code: 'S', name: 'Standard', basisPoints: 2000, status: 'unconfirmed' as const, source: '' },
    { code: 'Z', name: 'Zero', basisPoints: 0, status: 'unconfirmed' as const, source: '' },
  ],
};
const line = { ...emptyLine, description: 'Chairs', account: '410010', fund: 'GAG', vatCode: 'S' };

test('a line is quantity times price, and VAT of that, each rounded half up to the penny', () => {
  expect(sumsOfLine({ ...line, quantity: '2.5', unitPrice: '10.33' }, rates)).toEqual({
    net: 2583, // 25.825
    vat: 517, // 5.166
    gross: 3100,
    cost: 2583,
  });
});

test('VAT that does not come back is borne by the budget', () => {
  const catering = { ...line, account: '510010', unitPrice: '100' };
  expect(sumsOfLine(catering, rates)).toMatchObject({ net: 10_000, vat: 2_000, cost: 12_000 });
});

test('a line that cannot be read adds nothing and is counted', () => {
  const lines = [{ ...line, unitPrice: '5' }, line, { ...line, unitPrice: '5', quantity: '0' }];
  expect(sumsOf(lines, rates)).toEqual({
    sums: { net: 500, vat: 100, gross: 600, cost: 500 },
    open: 2,
  });
});

test('lines that one budget line bears are one draw, whichever school pays apart', () => {
  const paid = { ...line, unitPrice: '1' };
  expect(drawsOf([paid, paid, { ...paid, schoolId: 'b' }, emptyLine], 'a', rates)).toEqual([
    { schoolId: 'a', fund: 'GAG', account: '410010', amount: 200 },
    { schoolId: 'b', fund: 'GAG', account: '410010', amount: 100 },
  ]);
});

test('a quantity is read as people write it, and never as another one', () => {
  expect(['1,000', ' 2.50', '.5', '007', '3.'].map(plainQuantity)).toEqual([
    '1000',
    '2.5',
    '0.5',
    '7',
    '3',
  ]);
  expect(['', '0', 'two', '1.2345', '-1'].map(quantityOf)).toEqual([null, null, null, null, null]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), (size) => {
      const text = (size / 1000).toFixed(3);
      expect(quantityOf(text)).toBe(size);
      expect(quantityOf(plainQuantity(text))).toBe(size);
    }),
  );
});

test('the next line is charged as the one before and says nothing else of it', () => {
  const before = { ...line, quantity: '6', unitPrice: '4', costCentre: 'CUR' };
  expect(lineAfter(before)).toEqual({
    ...line,
    description: '',
    quantity: '1',
    unitPrice: '',
    costCentre: 'CUR',
  });
  expect(lineAfter(undefined)).toEqual(emptyLine);
});

test('an order that is opened and not changed is sent as it stands', () => {
  const order = {
    id: 'o',
    version: 4,
    schoolId: 'a',
    supplierId: 's',
    purpose: 'Year 3',
    needBy: '2026-12-01',
    delivery: { schoolId: 'b', note: 'Side door' },
    documents: [
      { sha256: 'f', kind: 'attachment' },
      { sha256: 'p', kind: 'order' },
    ],
    lines: [
      {
        description: 'Chairs',
        quantity: '2.5',
        unitPrice: 124_050,
        account: '410010',
        costCentre: null,
        fund: 'GAG',
        schoolId: 'b',
        vatCode: 'S',
      },
      {
        description: '',
        quantity: '',
        unitPrice: null,
        account: '',
        costCentre: 'CUR',
        fund: '',
        schoolId: 'a',
        vatCode: '',
      },
    ],
  } as unknown as Order;
  expect(bodyOf(typedOf(order), '2026-11-22')).toEqual({
    supplierId: 's',
    purpose: 'Year 3',
    needBy: '2026-12-01',
    delivery: { schoolId: 'b', note: 'Side door' },
    attachments: ['f'],
    lines: [
      {
        description: 'Chairs',
        quantity: '2.5',
        unitPrice: 124_050,
        account: '410010',
        costCentre: null,
        fund: 'GAG',
        schoolId: 'b',
        vatCode: 'S',
      },
      {
        description: '',
        quantity: '',
        unitPrice: null,
        account: '',
        costCentre: 'CUR',
        fund: '',
        schoolId: null,
        vatCode: '',
      },
    ],
  });
});

test('what cannot be read is sent as not said, never as something else', () => {
  const typed = { ...emptyOrder('a'), needBy: 'soon', lines: [{ ...line, unitPrice: 'ten' }] };
  const body = bodyOf(typed, '2026-11-22');
  expect(body).toMatchObject({ supplierId: null, needBy: null });
  expect(body.lines?.[0]).toMatchObject({ unitPrice: null, costCentre: null, schoolId: null });
  expect(bodyOf({ ...typed, needBy: '+7' }, '2026-11-22').needBy).toBe('2026-11-29');
});
