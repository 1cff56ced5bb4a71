import type { BusinessDate } from '@bursar/shared-types/dates';
import type { Pence } from '@bursar/shared-types/money';
import { costOf } from '../budgets/index.ts';
import { ledgerAccounts } from '../chart/index.ts';
import type { Journal, JournalLine } from '../journals/index.ts';
import type { Invoice, InvoiceLine } from './invoice.ts';

type Sides = Pick<JournalLine, 'debit' | 'credit'>;

/**
 * The journal that an invoice makes when it is posted. Each line's cost, with the VAT that does not
 * come back, is a debit of its account; the VAT that does is a debit of VAT control; what is owed to
 * the supplier is a credit of purchase ledger control. VAT and creditor stand in the school and fund
 * that bear the cost, so that each balances by itself (F1).
 */
export function invoiceJournal(invoice: Invoice, date: BusinessDate): Journal {
  const places = Map.groupBy(invoice.lines, ({ schoolId, fund }) => `${schoolId}|${fund}`);
  const controls = [...places.values()].flatMap((lines) => {
    const recoverable = lines.reduce((sum, line) => sum + line.vat - line.irrecoverableVat, 0n);
    const owed = lines.reduce((sum, line) => sum + line.net + line.vat, 0n);
    return [
      controlLine(ledgerAccounts.vatControl, lines, debit(recoverable)),
      controlLine(ledgerAccounts.purchaseLedgerControl, lines, credit(owed)),
    ];
  });
  return {
    date,
    kind: 'invoice',
    reference: invoice.reference,
    narrative: `Invoice ${invoice.reference} of ${invoice.date}`,
    lines: [...invoice.lines.map(costLine), ...controls].filter(
      (line) => line.debit !== 0n || line.credit !== 0n,
    ),
  };
}

const debit = (amount: Pence): Sides => ({ debit: amount, credit: 0n });
const credit = (amount: Pence): Sides => ({ debit: 0n, credit: amount });

function costLine(line: InvoiceLine): JournalLine {
  const { account, schoolId, fund, costCentre, taxCode } = line;
  return { account, schoolId, fund, costCentre, taxCode, narrative: null, ...debit(costOf(line)) };
}

/** A sum of some lines on an account of the ledger's own, in the place of those lines. */
function controlLine(account: string, lines: readonly InvoiceLine[], sides: Sides): JournalLine {
  const { schoolId, fund } = lines[0]!;
  return { account, schoolId, fund, costCentre: null, taxCode: null, narrative: null, ...sides };
}
