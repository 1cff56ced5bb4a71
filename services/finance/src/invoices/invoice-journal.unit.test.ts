import fc from 'fast-check';
import { settle } from '../budgets/settle.ts';
import { lineKey, lineOf, moved } from '../budgets/budget.ts';
import type { BudgetLines, Draw } from '../budgets/budget.ts';
import { journalFaults } from '../journals/journal-faults.ts';
import { invoiceLine, invoiceOf, orderOf, orderedLine } from '../test/example-invoice.ts';
import { accountOf, exampleFacts, oakfield, riverside } from '../test/example-trust.ts';
import { withIrrecoverableVat } from './capture.ts';
import { billOf, isFinal } from './invoice-bill.ts';
import { invoiceJournal } from './invoice-journal.ts';
import type { InvoiceLine } from './invoice.ts';

const { books, creditors, hospitality, vat } = accountOf;
const posted = (lines: InvoiceLine[]) => invoiceJournal(invoiceOf(lines), '2025-10-20');
const brief = (lines: InvoiceLine[]) =>
  posted(lines).lines.map(({ account, schoolId, debit, credit }) => [
    account,
    schoolId,
    debit,
    credit,
  ]);

describe('the journal of an invoice', () => {
  test('is the cost, the VAT that comes back, and what is owed (F3, F10)', () => {
    expect(posted([invoiceLine({ costCentre: 'SCI' })])).toMatchObject({
      date: '2025-10-20',
      kind: 'invoice',
      reference: 'INV-00123',
      narrative: 'Invoice INV-00123 of 2025-10-15',
      lines: [
        { account: books, costCentre: 'SCI', taxCode: 'S', debit: 103_500n, credit: 0n },
        { account: vat, costCentre: null, debit: 20_700n, credit: 0n },
        { account: creditors, costCentre: null, debit: 0n, credit: 124_200n },
      ],
    });
  });

  test('charges VAT that does not come back to the cost (F10)', () => {
    const line = invoiceLine({
      account: hospitality,
      net: 1_000n,
      vat: 200n,
      irrecoverableVat: 200n,
    });
    expect(brief([line])).toEqual([
      [hospitality, oakfield, 1_200n, 0n],
      [creditors, oakfield, 0n, 1_200n],
    ]);
  });

  test('stands, for each school, in its own ledger (F1)', () => {
    const shared = [
      invoiceLine({ net: 100n, vat: 20n }),
      invoiceLine({ net: 50n, vat: 10n, schoolId: riverside }),
      invoiceLine({ net: 7n, vat: 0n }),
    ];
    expect(brief(shared)).toEqual([
      [books, oakfield, 100n, 0n],
      [books, riverside, 50n, 0n],
      [books, oakfield, 7n, 0n],
      [vat, oakfield, 20n, 0n],
      [creditors, oakfield, 0n, 127n],
      [vat, riverside, 10n, 0n],
      [creditors, riverside, 0n, 60n],
    ]);
  });

  test('is sound, and owes the supplier exactly the invoice, whatever its lines (F1, F3)', () => {
    const line = fc.record({
      net: fc.bigInt({ min: 1n, max: 10n ** 7n }),
      rate: fc.constantFrom(0n, 5n, 20n),
      account: fc.constantFrom(books, hospitality),
      schoolId: fc.constantFrom(oakfield, riverside),
      fund: fc.constantFrom('GAG', 'UNR'),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (drawn) => {
        const lines = withIrrecoverableVat(
          drawn.map(({ rate, ...rest }) => invoiceLine({ ...rest, vat: (rest.net * rate) / 100n })),
          exampleFacts.accounts,
        );
        const invoice = invoiceOf(lines);
        const journal = invoiceJournal(invoice, '2025-10-20');
        expect(journalFaults(journal, { ...exampleFacts, source: 'invoice' })).toEqual([]);
        const owed = journal.lines.filter(({ account }) => account === creditors);
        expect(owed.reduce((sum, { credit }) => sum + credit, 0n)).toBe(invoice.gross);
      }),
    );
  });
});

describe('an invoice before its budget', () => {
  const key = { schoolId: oakfield, fund: 'GAG', account: books };

  test('takes what its order set aside for the quantity billed', () => {
    const bill = billOf(
      { lines: [invoiceLine({ quantity: '10', net: 34_600n })] },
      orderOf(orderedLine()),
      'refuse',
    );
    expect(bill).toEqual({
      lines: [{ cost: { ...key, amount: 34_600n }, ordered: { ...key, amount: 34_500n } }],
      final: false,
      overBudget: 'refuse',
    });
  });

  test('counts the VAT that does not come back, in the cost and in what was set aside', () => {
    const place = { account: hospitality };
    const amounts = { net: 1_000n, irrecoverableVat: 200n };
    const bill = billOf(
      { lines: [invoiceLine({ ...place, ...amounts, vat: 200n })] },
      orderOf(orderedLine({ ...place, ...amounts })),
      'refuse',
    );
    expect(bill.lines[0]).toMatchObject({ cost: { amount: 1_200n }, ordered: { amount: 1_200n } });
  });

  test('without an order has nothing set aside', () => {
    expect(billOf({ lines: [invoiceLine({ orderLine: null })] }, null, 'refuse')).toMatchObject({
      lines: [{ ordered: null }],
      final: false,
    });
  });

  test('is the last when it bills all that was left, over all its lines', () => {
    const order = orderOf(
      orderedLine({ invoiced: '10' }),
      orderedLine({ line: 2, invoiced: '30' }),
    );
    expect(isFinal(order, [invoiceLine({ quantity: '20' })])).toBe(true);
    expect(
      isFinal(order, [invoiceLine({ quantity: '12.5' }), invoiceLine({ quantity: '7.5' })]),
    ).toBe(true);
    expect(isFinal(order, [invoiceLine({ quantity: '19.999' })])).toBe(false);
  });

  test('billed in odd parts, nothing stays committed once the last is posted (X2)', () => {
    const reserved = { ...key, budget: 100_001n, actual: 0n, reserved: 100_001n };
    let lines: BudgetLines = new Map([[lineKey(key), reserved]]);
    let held: readonly Draw[] = [{ ...key, amount: 100_001n }];
    let invoiced = 0;
    for (const [quantity, net] of [
      [7, 23_333n],
      [11, 36_667n],
      [12, 40_000n],
    ] as const) {
      const order = orderOf(orderedLine({ net: 100_001n, invoiced: String(invoiced) }));
      const line = invoiceLine({ quantity: String(quantity), net });
      const answer = settle(lines, held, billOf({ lines: [line] }, order, 'refuse'));
      if (answer.kind === 'refused') throw new Error('refused');
      lines = moved(lines, answer.movements);
      held = answer.held;
      invoiced += quantity;
    }
    expect(held).toEqual([]);
    expect(lineOf(lines, key)).toEqual({ ...reserved, actual: 100_000n, reserved: 0n });
  });
});
