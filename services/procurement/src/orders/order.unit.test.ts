import fc from 'fast-check';
import { vatCodes, vatRateAt } from '../vat/vat-rates.ts';
import { recoversAll } from '../vat/vat-recovery.ts';
import { drawsOf, priceLine, totalsOf } from './order.ts';
import type { OrderLine, PricedLine } from './order.ts';
import { formatOrderNumber, parseOrderNumber } from './order-number.ts';
import { formatQuantity, parseQuantity } from '../quantity.ts';

const day = '2025-11-24';
const line: OrderLine = {
  description: 'Exercise books, A4',
  quantity: '30',
  unitPrice: 3_450n,
  account: '615000',
  costCentre: 'ADM',
  fund: 'GAG',
  schoolId: 'oakfield',
  vatCode: 'S',
};
const priced = (changed: Partial<OrderLine>, recovery = recoversAll): PricedLine =>
  priceLine({ ...line, ...changed }, 1, day, recovery)!;
const lettings = { irrecoverableAccounts: new Set(['640000']) };

describe('the amounts of an order (F7)', () => {
  test('net is quantity × price and VAT is its rate of that, to the penny', () => {
    expect(priced({})).toMatchObject({
      net: 103_500n,
      vat: 20_700n,
      irrecoverableVat: 0n,
      gross: 124_200n,
    });
  });

  test.each([
    ['2.5', 333n, 'N', 833n, 0n], // 832.5p
    ['0.333', 100n, 'N', 33n, 0n], // 33.3p
    ['1', 13n, 'S', 13n, 3n], // 2.6p
    ['1', 12n, 'S', 12n, 2n], // 2.4p
    ['1', 10n, 'R', 10n, 1n], // 0.5p
    ['0.001', 1n, 'S', 0n, 0n],
  ])(
    '%s × %sp at %s: net %s, VAT %s, halves rounded up',
    (quantity, unitPrice, vatCode, net, vat) => {
      expect(priced({ quantity, unitPrice, vatCode })).toMatchObject({ net, vat });
    },
  );

  test('against any quantity, price and rate: within half a penny of the exact amounts', () => {
    const thousandths = fc.bigInt(1n, 999_999_999_999n);
    const price = fc.bigInt(0n, 10_000_000n);
    fc.assert(
      fc.property(thousandths, price, fc.constantFrom(...vatCodes), (q, unitPrice, vatCode) => {
        const { net, vat, gross } = priced({ quantity: formatQuantity(q), unitPrice, vatCode });
        const off = 2n * (1000n * net - q * unitPrice);
        expect(-1000n < off && off <= 1000n).toBe(true);
        const rate = vatRateAt(vatCode, day)!.rate;
        const vatOff = 2n * (10_000n * vat - net * rate);
        expect(-10_000n < vatOff && vatOff <= 10_000n).toBe(true);
        expect(gross).toBe(net + vat);
      }),
      { numRuns: 2_000 },
    );
  });

  test('the totals are the sums of the lines as they are printed', () => {
    const lines = [
      priced({ unitPrice: 13n, quantity: '1' }),
      priced({ unitPrice: 13n, quantity: '1' }),
    ];
    expect(totalsOf(lines)).toEqual({ net: 26n, vat: 6n, irrecoverableVat: 0n, gross: 32n });
  });

  test('a quantity or VAT code that cannot be read has no amounts', () => {
    expect(priceLine({ ...line, quantity: '1,5' }, 1, day, recoversAll)).toBeNull();
    expect(priceLine({ ...line, vatCode: '?' }, 1, day, recoversAll)).toBeNull();
  });
});

describe('the money that an order asks for (X3)', () => {
  test('net and irrecoverable VAT, added up by school × fund × account; cost centres do not divide it', () => {
    const lines = [
      priced({ quantity: '1', unitPrice: 1_000n }),
      priced({ quantity: '1', unitPrice: 500n, costCentre: 'SCI' }),
      priced({ quantity: '1', unitPrice: 1_000n, account: '640000' }, lettings),
      priced({ quantity: '1', unitPrice: 700n, fund: 'PPG' }),
      priced({ quantity: '1', unitPrice: 600n, schoolId: 'elmhurst' }),
      priced({ quantity: '1', unitPrice: 0n, account: '620000' }),
    ];
    expect(drawsOf(lines)).toEqual([
      { schoolId: 'elmhurst', fund: 'GAG', account: '615000', amount: 600n },
      { schoolId: 'oakfield', fund: 'GAG', account: '615000', amount: 1_000n + 500n },
      { schoolId: 'oakfield', fund: 'GAG', account: '640000', amount: 1_200n },
      { schoolId: 'oakfield', fund: 'PPG', account: '615000', amount: 700n },
    ]);
  });

  test('whatever the lines, the draws add up to net plus irrecoverable VAT', () => {
    const anyLine = fc.record({
      quantity: fc.bigInt(1n, 99_999n).map(formatQuantity),
      unitPrice: fc.bigInt(0n, 99_999n),
      vatCode: fc.constantFrom(...vatCodes),
      fund: fc.constantFrom('GAG', 'PPG'),
      schoolId: fc.constantFrom('oakfield', 'elmhurst'),
      account: fc.constantFrom('615000', '640000'),
      costCentre: fc.constantFrom('ADM', 'SCI', null),
    });
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 20 }), (changes) => {
        const lines = changes.map((changed) => priced(changed, lettings));
        const { net, irrecoverableVat } = totalsOf(lines);
        const draws = drawsOf(lines);
        expect(draws.reduce((sum, draw) => sum + draw.amount, 0n)).toBe(net + irrecoverableVat);
        const keys = draws.map((draw) => `${draw.schoolId} ${draw.fund} ${draw.account}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys).toEqual(keys.toSorted());
      }),
    );
  });
});

describe('quantities', () => {
  test.each(['', '.5', '1.', '01', '-1', '1e3', '1,5', ' 1', '1.2345', '1234567890', '٣'])(
    '“%s” is not one',
    (text) => expect(parseQuantity(text)).toBeNull(),
  );

  test('what is read is written alike, but for zeros at the end', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 999_999_999_999n), (n) => parseQuantity(formatQuantity(n)) === n),
    );
    expect(['2.50', '0', '1.000'].map((text) => formatQuantity(parseQuantity(text)!))).toEqual([
      '2.5',
      '0',
      '1',
    ]);
    expect(formatQuantity(-1_500n)).toBe('-1.5');
  });
});

describe('the number of an order (F7)', () => {
  test('PO, the year, six digits: as a supplier quotes it', () => {
    expect(formatOrderNumber('2025/26', 123)).toBe('PO2526-000123');
    expect(formatOrderNumber('2099/00', 1_234_567)).toBe('PO9900-1234567');
    expect(parseOrderNumber(' po2526-000123 ')).toEqual({ year: '2025/26', n: 123 });
  });

  test.each(['PO2526-123', 'PO2527-000123', 'PO2526-0001234', 'PO2526-000000', '2526-000123', ''])(
    '“%s” is not one',
    (text) => expect(parseOrderNumber(text)).toBeNull(),
  );

  test('every number that is written is read again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (n) => {
        expect(parseOrderNumber(formatOrderNumber('2025/26', n))).toEqual({ year: '2025/26', n });
      }),
    );
  });
});
