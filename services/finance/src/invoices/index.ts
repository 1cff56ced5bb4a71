import type { Feature } from '@bursar/service-kit';
import { approveInvoice } from './approve-invoice.ts';
import { captureInvoice } from './capture-invoice.ts';
import { getInvoice } from './get-invoice.ts';
import { listInvoices } from './list-invoices.ts';
import { listTolerances } from './list-tolerances.ts';
import { matchInvoiceAgain } from './match-invoice-again.ts';
import { rematchOnReceipt } from './on-receipt.ts';
import { passException } from './pass-exception.ts';
import { rejectInvoice } from './reject-invoice.ts';
import { setTolerance } from './set-tolerance.ts';

/** Suppliers' invoices: captured once, matched with order and receipt, approved, posted (F3). */
export const invoices: Feature = {
  routes: [
    captureInvoice,
    matchInvoiceAgain,
    passException,
    approveInvoice,
    rejectInvoice,
    listInvoices,
    getInvoice,
    setTolerance,
    listTolerances,
  ],
  subscriptions: [rematchOnReceipt],
};
