import { invoiceStates } from '@bursar/shared-types/codes/finance';
import type { InvoiceState } from '@bursar/shared-types/codes/finance';
import { stateFault, sumsOf } from './invoice.ts';
import { duplicateKey, normalisedReference } from './duplicate-key.ts';
import { quantityOf, thousandthsOf } from '../purchases/quantity.ts';
import { invoiceLine } from '../test/example-invoice.ts';

const all = Object.keys(invoiceStates) as InvoiceState[];

describe('the states of an invoice', () => {
  test.each<[InvoiceState, InvoiceState[]]>([
    ['captured', ['matching', 'waiting-for-approval', 'rejected']],
    ['matching', ['exception', 'waiting-for-approval', 'rejected']],
    ['exception', ['matching', 'waiting-for-approval', 'rejected']],
    ['waiting-for-approval', ['exception', 'posted', 'rejected']],
    ['posted', []],
    ['rejected', []],
  ])('from %s it may become %j, and nothing else (F3)', (from, next) => {
    expect(all.filter((to) => stateFault(from, to) === null).sort()).toEqual([...next].sort());
  });

  test('nothing is posted without approval (F3)', () => {
    const before = all.filter((from) => stateFault(from, 'posted') === null);
    expect(before).toEqual(['waiting-for-approval']);
  });

  test('a refusal says where it stands and what it may become', () => {
    expect(stateFault('matching', 'posted')).toEqual({
      code: 'wrong-state',
      pointer: '',
      detail: 'The invoice is Matching and cannot become Posted.',
      mend: 'It may become Exception, Waiting for approval, Rejected.',
    });
    expect(stateFault('posted', 'rejected')?.mend).toBe('Nothing more can be done to it.');
  });
});

test('an invoice’s sums are those of its lines', () => {
  expect(sumsOf([invoiceLine(), invoiceLine({ net: 1n, vat: 2n, irrecoverableVat: 2n })])).toEqual({
    net: 103_501n,
    vat: 20_702n,
    irrecoverableVat: 2n,
    gross: 124_203n,
  });
});

describe('an invoice is captured once: supplier, reference and amount (F3)', () => {
  const key = (reference: string, more = {}) =>
    duplicateKey({ supplierId: 'a', reference, gross: 100n, ...more });

  test.each(['INV-00123', 'inv 123', ' Inv123 ', 'INV/0123', 'ＩＮＶ123'])(
    '%p is the same invoice',
    (reference) => {
      expect(key(reference)).toBe(key('INV-123'));
    },
  );

  test.each(['INV-124', 'INV-1230', 'IN-V123', 'INV-12-3', '123'])('%p is another', (reference) => {
    expect(key(reference)).not.toBe(key('INV-123'));
  });

  test('another supplier’s or another amount is another invoice', () => {
    expect(key('1', { supplierId: 'b' })).not.toBe(key('1'));
    expect(key('1', { gross: 101n })).not.toBe(key('1'));
  });

  test('a number of zeros alone keeps one', () => {
    expect(normalisedReference('000')).toBe('0');
    expect(normalisedReference('A-007-08')).toBe('A-7-8');
  });
});

describe('a quantity', () => {
  test.each([
    ['30', 30_000n],
    ['1.5', 1_500n],
    ['0.125', 125n],
    ['10.000', 10_000n],
  ])('%s is counted in thousandths', (text, thousandths) => {
    expect(thousandthsOf(text)).toBe(thousandths);
    expect(thousandthsOf(quantityOf(thousandths))).toBe(thousandths);
  });

  test('is written without places it does not need', () => {
    expect([0n, 125n, 1_500n, 30_000n].map(quantityOf)).toEqual(['0', '0.125', '1.5', '30']);
  });

  test.each(['', '-1', '1.2345', '1,5', 'x'])('%p is none', (text) => {
    expect(() => thousandthsOf(text)).toThrow(RangeError);
  });
});
