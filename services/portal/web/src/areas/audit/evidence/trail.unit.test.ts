import { recordsOf } from './trail.ts';

test('a transaction is read from the order to the ledger, with where each record stands (F13)', () => {
  const records = recordsOf({
    order: {
      orderId: 'o',
      number: 39,
      gross: 1200,
      status: 'sent',
      at: 'then',
      event: 'procurement#617',
    },
    receipts: [{ receiptId: 'r', orderId: 'o', number: 39, event: 'procurement#670' }],
    invoices: [{ invoiceId: 'i', gross: 1200, status: 'posted', event: 'finance#5093' }],
    journals: [
      {
        id: 'j',
        number: 777,
        year: '2026/27',
        date: '2026-11-22',
        postedAt: 'then',
        source: 'invoice',
        total: 1200,
        event: 'finance#5132',
      },
    ],
  });
  expect(records.map(({ kind, id, event, amount }) => [kind, id, event, amount])).toEqual([
    ['order', 'o', 'procurement#617', 1200],
    ['receipt', 'r', 'procurement#670', null],
    ['invoice', 'i', 'finance#5093', 1200],
    ['journal', 'j', 'finance#5132', 1200],
  ]);
});

test('a journal without an order stands alone', () => {
  const journals = [
    {
      id: 'j',
      number: 1,
      year: '2026/27',
      date: '2026-11-01',
      postedAt: '2026-11-26T10:00:00.000Z',
      source: 'manual',
      total: 5,
      event: 'finance#1',
    },
  ];
  const records = recordsOf({ order: null, receipts: [], invoices: [], journals });
  // When it was recorded is one thing, the day by which it counts another.
  expect(records).toMatchObject([
    { number: 'J2627-000001', date: '2026-11-01', at: '2026-11-26T10:00:00.000Z' },
  ]);
});
