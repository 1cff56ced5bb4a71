import fc from 'fast-check';
import { invoiceLine, invoiceOf, orderOf, orderedLine } from '../test/example-invoice.ts';
import type { InvoiceLine } from './invoice.ts';
import { matchInvoice } from './match.ts';
import type { Ordered } from './ordered.ts';
import { partOf } from './ordered.ts';
import { quantityOf, thousandthsOf } from '../purchases/quantity.ts';
import { allowance, firstTolerance, toleranceOn } from './tolerance.ts';

const order = orderOf(orderedLine());
const match = (lines: InvoiceLine[], against: Ordered | null = order) =>
  matchInvoice(invoiceOf(lines), against, firstTolerance);
const exceptions = (lines: InvoiceLine[], against?: Ordered | null) => {
  const made = match(lines, against);
  if (made.kind === 'matched') return [];
  return made.exceptions.map(({ fault, line, expected, found }) => [fault, line, expected, found]);
};

test('order, receipt and invoice that agree are matched (F3)', () => {
  expect(match([invoiceLine()])).toEqual({ kind: 'matched', difference: 0n, tolerance: 1_000n });
});

describe('the price', () => {
  test('may be above the order’s by the tolerance, and not by a penny more (F3)', () => {
    expect(match([invoiceLine({ net: 104_500n })])).toMatchObject({
      kind: 'matched',
      difference: 1_000n,
    });
    expect(exceptions([invoiceLine({ net: 104_501n })])).toEqual([
      ['price-over', 1, '103500', '104501'],
    ]);
  });

  test('of a small line is held to the percentage', () => {
    const pens = orderOf(orderedLine({ net: 5_000n }));
    expect(exceptions([invoiceLine({ net: 5_100n })], pens)).toEqual([]);
    expect(exceptions([invoiceLine({ net: 5_101n })], pens)).toEqual([
      ['price-over', 1, '5000', '5101'],
    ]);
  });

  test('below the order’s always agrees', () => {
    expect(match([invoiceLine({ net: 90_000n })])).toMatchObject({
      kind: 'matched',
      difference: -13_500n,
    });
  });

  test('of a part is the order’s price of that part', () => {
    expect(exceptions([invoiceLine({ quantity: '10', net: 34_500n })])).toEqual([]);
    expect(exceptions([invoiceLine({ quantity: '10', net: 103_500n })])).toEqual([
      ['price-over', 1, '34500', '103500'],
    ]);
  });
});

describe('the quantity', () => {
  const came = (received: string, invoiced = '0') => orderOf(orderedLine({ received, invoiced }));

  test('is not billed before anything was received (F3)', () => {
    expect(exceptions([invoiceLine()], came('0'))).toEqual([['not-received', 1, '0', '30']]);
  });

  test('is not billed beyond what was received (F3)', () => {
    expect(exceptions([invoiceLine()], came('29.5'))).toEqual([['quantity-over', 1, '29.5', '30']]);
    const part = invoiceLine({ quantity: '9.5', net: 32_775n });
    expect(exceptions([part], came('29.5', '20'))).toEqual([]);
    expect(exceptions([part], came('29', '20'))).toEqual([['quantity-over', 1, '9', '9.5']]);
  });

  test('is not billed beyond what was ordered, though more came (F3)', () => {
    const more = invoiceLine({ quantity: '31', net: 106_950n });
    expect(exceptions([more], came('40'))).toEqual([['over-invoiced', 1, '30', '31']]);
  });

  test('billed a second time is over-invoiced (F3)', () => {
    expect(exceptions([invoiceLine()], came('30', '30'))).toEqual([
      ['quantity-over', 1, '0', '30'],
      ['over-invoiced', 1, '0', '30'],
    ]);
  });

  test('split over lines of one invoice counts together (F3)', () => {
    const half = invoiceLine({ quantity: '15', net: 51_750n });
    expect(exceptions([half, half])).toEqual([]);
    expect(exceptions([half, half, half])).toEqual([
      ['quantity-over', 1, '30', '45'],
      ['over-invoiced', 1, '30', '45'],
    ]);
  });
});

describe('the order', () => {
  test('is there, went to the supplier who bills it, and is approved (F3)', () => {
    expect(exceptions([invoiceLine()], null)).toEqual([['no-order', null, null, null]]);
    const other = { ...order, supplierId: 'supplier-other' };
    expect(exceptions([invoiceLine()], other)).toEqual([['other-supplier', null, null, null]]);
    const calledOff = { ...order, stands: false };
    expect(exceptions([invoiceLine()], calledOff)).toEqual([
      ['order-not-approved', null, null, null],
    ]);
  });

  test('that is closed pays for what came before, and for nothing that did not (F3, X3)', () => {
    const closed = { ...orderOf(orderedLine({ received: '12' })), closed: true };
    expect(exceptions([invoiceLine({ quantity: '12', net: 41_400n })], closed)).toEqual([]);
    expect(exceptions([invoiceLine({ quantity: '13', net: 44_850n })], closed)).toEqual([
      ['order-not-approved', 1, '12', '13'],
    ]);
    const nothing = { ...orderOf(orderedLine({ received: '0' })), closed: true };
    expect(exceptions([invoiceLine({ quantity: '1', net: 3_450n })], nothing)).toEqual([
      ['order-not-approved', 1, '0', '1'],
    ]);
  });

  test('has every line that is billed (F3)', () => {
    const lines = [invoiceLine(), invoiceLine({ orderLine: 2 }), invoiceLine({ orderLine: null })];
    expect(exceptions(lines)).toEqual([
      ['unknown-order-line', 2, null, '2'],
      ['unknown-order-line', 3, null, null],
    ]);
  });
});

test('all exceptions of an invoice come at once', () => {
  const two = orderOf(orderedLine({ received: '0' }), orderedLine({ line: 2 }));
  const lines = [
    invoiceLine({ orderLine: 3 }),
    invoiceLine(),
    invoiceLine({ orderLine: 2, net: 200_000n }),
  ];
  expect(exceptions(lines, two).map(([fault, line]) => [fault, line])).toEqual([
    ['unknown-order-line', 1],
    ['not-received', 2],
    ['price-over', 3],
  ]);
});

describe('the tolerance', () => {
  const later = { from: '2026-01-01', pence: 500n, basisPoints: 100n };

  test('is the one in force on the date', () => {
    expect(toleranceOn([], '2025-10-15')).toBe(firstTolerance);
    expect(toleranceOn([later], '2025-12-31')).toBe(firstTolerance);
    expect(toleranceOn([later, { ...later, from: '2025-09-01' }], '2026-01-01')).toBe(later);
  });

  test('is the amount or the part of the price, whichever is less', () => {
    expect(allowance(firstTolerance, 50_000n)).toBe(1_000n);
    expect(allowance(firstTolerance, 49_999n)).toBe(999n);
    expect(allowance(firstTolerance, 0n)).toBe(0n);
  });
});

test('however an order is billed in parts, the parts of its price add up to it to the penny', () => {
  const parts = fc.array(fc.bigInt({ min: 1n, max: 5_000n }), { minLength: 1, maxLength: 10 });
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), parts, (net, quantities) => {
      const whole = { quantity: quantityOf(quantities.reduce((sum, each) => sum + each, 0n)) };
      let before = 0n;
      let billed = 0n;
      for (const quantity of quantities) {
        const part = partOf(net, whole, before, quantity);
        expect(part).toBeGreaterThanOrEqual(0n);
        billed += part;
        before += quantity;
      }
      expect(billed).toBe(net);
      expect(partOf(net, whole, thousandthsOf(whole.quantity), 1_000n)).toBe(0n);
    }),
  );
});
