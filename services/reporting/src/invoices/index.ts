import type { Contract } from '@bursar/shared-types/contract';
import * as finance from '@bursar/shared-types/events/finance/index';
import { stateOf, step } from '../read-models/index.ts';
import { supplierInvoice } from './tables.ts';

type Row = typeof supplierInvoice.$inferSelect;
interface Head {
  readonly invoiceId: string;
  readonly supplierId: string;
  readonly orderId: string | null;
}

const blank = {
  supplierId: '',
  orderId: null,
  schoolId: null,
  schoolIds: [],
  date: null,
  receivedOn: null,
  dueOn: null,
  net: 0n,
  gross: 0n,
  status: 'captured' as const,
  statusAt: '',
  postedOn: null,
  journalId: null,
};

/** An event that gives an invoice a status, and perhaps something else. */
const status = <B extends Head>(
  contract: Contract<B>,
  to: Row['status'],
  more: (body: B) => Partial<Row> = () => ({}),
) =>
  step<B, Row>(
    contract,
    ({ invoiceId }) => invoiceId,
    (body, { at }) => {
      const { supplierId, orderId } = body;
      return { supplierId, orderId, status: to, statusAt: at, ...more(body) };
    },
  );

const schoolsOf = (lines: readonly { readonly schoolId: string }[]) => {
  const schoolIds = [...new Set(lines.map(({ schoolId }) => schoolId))];
  return { schoolId: schoolIds[0]!, schoolIds };
};

/** Supplier invoices, from finance's log alone. */
export const invoicesPart = stateOf(supplierInvoice, blank, [
  status(finance.invoiceCaptured, 'captured', ({ date, receivedOn, dueOn, net, gross, lines }) => {
    const dates = { date, receivedOn, dueOn };
    return { ...dates, net: BigInt(net), gross: BigInt(gross), ...schoolsOf(lines) };
  }),
  status(finance.invoiceException, 'exception'),
  status(finance.invoiceMatched, 'matched'),
  status(finance.invoiceAwaitingApproval, 'awaiting-approval'),
  status(finance.invoiceApproved, 'approved'),
  status(finance.invoicePosted, 'posted', ({ date: postedOn, journalId, dueOn, lines }) => {
    return { postedOn, journalId, dueOn, ...schoolsOf(lines) };
  }),
  status(finance.invoiceRejected, 'rejected'),
]);
