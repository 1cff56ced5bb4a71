import fc from 'fast-check';
import {
  amountsOf,
  bodyOf,
  captureFaults,
  emptyLine,
  linesToBill,
  sumsOf,
  vatAt,
} from './capture.ts';
import type { TypedInvoice } from './capture.ts';

const rates = [
  { code: 'S', basisPoints: 2_000 },
  { code: 'Z', basisPoints: 0 },
];
const today = '2026-11-24';
const ordered = {
  line: 1,
  description: 'Chairs',
  quantity: '3',
  account: '410010',
  schoolId: 'oak',
  fund: 'GAG',
  costCentre: null,
  vatCode: 'S',
  net: 10_000,
  invoiced: '1',
};
const good: TypedInvoice = {
  orderId: 'order-7',
  filledFor: 'order-7',
  supplierId: 'fernhill',
  reference: ' INV-12 ',
  date: '20 Nov',
  dueOn: '',
  gross: '80.00',
  lines: linesToBill([ordered]),
  document: [],
};

test('an order’s lines come as what is not billed yet, with the rest of their price', () => {
  expect(linesToBill([ordered])).toMatchObject([{ quantity: '2', net: '66.67', taxCode: 'S' }]);
  expect(linesToBill([{ ...ordered, invoiced: '3' }])).toEqual([]);
});

test('VAT that is not typed is that of the rate, to the penny; what is typed stands', () => {
  expect(amountsOf({ net: '66.67', vat: '', taxCode: 'S' }, rates)).toEqual({
    net: 6_667,
    vat: 1_333,
  });
  expect(amountsOf({ net: '66.67', vat: '13.34', taxCode: 'S' }, rates)).toEqual({
    net: 6_667,
    vat: 1_334,
  });
  expect(amountsOf({ net: 'soon', vat: '', taxCode: 'S' }, rates)).toBeNull();
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (net) => {
      expect(Math.abs(vatAt(net, 2_000) * 5 - net)).toBeLessThanOrEqual(2.5);
    }),
  );
});

test('the total on the paper must be what the lines come to (F3)', () => {
  expect(captureFaults(good, rates, today)).toEqual({});
  expect(captureFaults({ ...good, gross: '80.01' }, rates, today)).toEqual({
    gross: 'The total is £80.01, and the lines add up to £80.00.',
  });
});

test('each empty field says what to enter', () => {
  const empty = {
    ...good,
    orderId: '',
    reference: '',
    date: '',
    gross: '',
    lines: [emptyLine('')],
  };
  expect(Object.keys(captureFaults(empty, rates, today))).toEqual([
    'orderId',
    'reference',
    'date',
    'gross',
    'lines.0.account',
    'lines.0.schoolId',
    'lines.0.fund',
    'lines.0.net',
  ]);
  const none = { ...good, orderId: 'none', supplierId: '' };
  expect(captureFaults(none, rates, today)).toEqual({ supplierId: 'Choose the supplier.' });
});

test('what is sent adds up, and names no order where there is none', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 1e8 }), { minLength: 1, maxLength: 9 }),
      (nets) => {
        const lines = nets.map((net) => ({ ...emptyLine('oak'), net: String(net / 100) }));
        const sums = sumsOf(lines, rates);
        const body = bodyOf({ ...good, orderId: 'none', lines }, rates, today);
        expect(body).toMatchObject({
          ...sums,
          orderId: null,
          date: '2026-11-20',
          reference: 'INV-12',
        });
        expect(body.lines.reduce((sum, each) => sum + each.net + each.vat, 0)).toBe(sums.gross);
      },
    ),
  );
});
