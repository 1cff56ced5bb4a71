import { invoiceLine, invoiceOf } from '../test/example-invoice.ts';
import { accountOf, exampleFacts } from '../test/example-trust.ts';
import { captureFaults, maxInvoiceLines, withIrrecoverableVat } from './capture.ts';
import type { CaptureFacts } from './capture.ts';
import type { Invoice, InvoiceLine } from './invoice.ts';
import { mostVat } from './vat-rates.ts';

const facts: CaptureFacts = {
  ...exampleFacts,
  today: '2025-10-20',
  day: '2025-10-20',
  twin: null,
  supplier: { vatRegistered: true },
};
const sound = invoiceOf([invoiceLine()]);

const places = (invoice: Invoice, more: Partial<CaptureFacts> = {}) =>
  captureFaults(invoice, { ...facts, ...more }).map(({ code, pointer }) => `${code} ${pointer}`);
const withLine = (more: Partial<InvoiceLine>) => places(invoiceOf([invoiceLine(more)]));

test('a sound invoice has no faults, with an order or without (F3)', () => {
  expect(places(sound)).toEqual([]);
  expect(places(invoiceOf([invoiceLine({ orderLine: null })], { orderId: null }))).toEqual([]);
});

test('an invoice that was captured before is refused, and says which it was (F3)', () => {
  const twin = { id: 'invoice-7', date: '2025-10-15' };
  expect(captureFaults(sound, { ...facts, twin })).toEqual([
    {
      code: 'duplicate-invoice',
      pointer: '/reference',
      detail: 'INV-00123 of £1,242.00 from this supplier was captured before, dated 2025-10-15.',
      mend: 'Look at that one; if this is another, its reference or amount is another.',
    },
  ]);
});

test('the supplier is known, and charges VAT only where it is registered (F10)', () => {
  expect(places(sound, { supplier: null })).toEqual(['unknown-supplier /supplierId']);
  const supplier = { vatRegistered: false };
  expect(places(sound, { supplier })).toEqual(['supplier-not-registered /vat']);
  expect(places(invoiceOf([invoiceLine({ vat: 0n })]), { supplier })).toEqual([]);
});

describe('the head of an invoice', () => {
  test('has a reference with a letter or a figure in it', () => {
    expect(places({ ...sound, reference: ' - ' })).toEqual(['reference-missing /reference']);
  });

  test('is not dated tomorrow, and not due before its date', () => {
    expect(places({ ...sound, date: '2025-10-20', receivedOn: '2025-10-20' })).toEqual([]);
    expect(places({ ...sound, date: '2025-10-21' })).toEqual(['date-in-future /date']);
    expect(places({ ...sound, receivedOn: '2025-10-21' })).toEqual(['date-in-future /receivedOn']);
    expect(places({ ...sound, dueOn: '2025-10-14' })).toEqual(['due-before-date /dueOn']);
  });

  test('its totals are the sums of its lines', () => {
    expect(captureFaults({ ...sound, vat: 20_701n, gross: 124_201n }, facts)).toMatchObject([
      {
        code: 'total-differs',
        pointer: '/vat',
        detail: 'The VAT on the invoice is £207.01, and its lines add up to £207.00.',
      },
      { code: 'total-differs', pointer: '/gross' },
    ]);
    expect(places({ ...sound, net: 1n })).toEqual(['total-differs /net']);
  });

  test('comes to something', () => {
    expect(withLine({ net: 0n, vat: 0n })).toEqual(['nothing-to-pay /gross']);
  });

  test('has lines, and not more than a journal holds', () => {
    expect(places(invoiceOf([]))).toEqual(['line-count /lines']);
    const lines = (count: number) => Array.from({ length: count }, () => invoiceLine());
    expect(places(invoiceOf(lines(maxInvoiceLines)))).toEqual([]);
    expect(places(invoiceOf(lines(maxInvoiceLines + 1)))).toEqual(['line-count /lines']);
  });
});

describe('a line of an invoice', () => {
  test('goes to a cost that the trust has, open today', () => {
    expect(withLine({ account: '499990' })).toEqual(['unknown-account /lines/0/account']);
    expect(withLine({ account: accountOf.creditors })).toEqual([
      'control-account /lines/0/account',
    ]);
    expect(withLine({ account: accountOf.gag })).toEqual(['not-a-cost /lines/0/account']);
    expect(withLine({ fund: 'NONE' })).toEqual(['unknown-fund /lines/0/fund']);
    expect(withLine({ schoolId: 'elsewhere' })).toEqual(['unknown-school /lines/0/schoolId']);
    expect(withLine({ costCentre: 'OLD' })).toEqual(['cost-centre-not-open /lines/0/costCentre']);
  });

  test('is above nil', () => {
    expect(places(invoiceOf([invoiceLine(), invoiceLine({ net: -5n, vat: -1n })]))).toEqual([
      'negative-amount /lines/1/net',
      'negative-amount /lines/1/vat',
    ]);
  });

  test('bears no more VAT than the standard rate, but for a penny of rounding (F10)', () => {
    expect(mostVat(103_500n, '2025-10-15')).toBe(20_701n);
    expect(withLine({ vat: 20_701n })).toEqual([]);
    expect(withLine({ vat: 20_702n })).toEqual(['vat-too-high /lines/0/vat']);
    expect(withLine({ net: 3n, vat: 2n })).toEqual([]);
    expect(() => mostVat(1n, '2010-12-31')).toThrow(RangeError);
  });

  test('bills an order only where the invoice names it', () => {
    expect(places({ ...sound, orderId: null })).toEqual(['order-missing /orderId']);
  });
});

test('the VAT that does not come back follows from the account (F10)', () => {
  const lines = [
    invoiceLine(),
    invoiceLine({ account: accountOf.hospitality }),
    invoiceLine({ account: '499990' }),
  ];
  expect(
    withIrrecoverableVat(lines, exampleFacts.accounts).map((line) => line.irrecoverableVat),
  ).toEqual([0n, 20_700n, 0n]);
});
