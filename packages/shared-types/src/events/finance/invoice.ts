import { z } from 'zod';
import {
  AccountCode,
  CostCentreCode,
  FundCode,
  LineNumber,
  Quantity,
  TaxCode,
  Uuid,
  amounts,
} from '../fields.ts';
import { sample } from '../sample.ts';

/** What every event about an invoice says first. `orderId` is null for one without an order. */
export const invoiceHead = {
  invoiceId: Uuid,
  supplierId: Uuid,
  orderId: Uuid.nullable(),
} as const;

/** A line of an invoice: what it bills, and where its cost belongs. */
export const InvoiceLine = z.strictObject({
  line: LineNumber,
  /** The order's line that it bills; null where there is none. */
  orderLine: LineNumber.nullable(),
  quantity: Quantity,
  account: AccountCode,
  costCentre: CostCentreCode.nullable(),
  fund: FundCode,
  schoolId: Uuid,
  taxCode: TaxCode,
  ...amounts,
});
export type InvoiceLine = z.output<typeof InvoiceLine>;

export const sampleInvoiceHead = {
  invoiceId: sample.invoice,
  supplierId: sample.supplier,
  orderId: sample.order,
} as const;

export const sampleInvoiceLine: InvoiceLine = {
  line: 1,
  orderLine: 1,
  quantity: '30',
  account: '615000',
  costCentre: 'ADM',
  fund: 'GAG',
  schoolId: sample.school,
  taxCode: 'S',
  net: 103_500,
  vat: 20_700,
  irrecoverableVat: 0,
  gross: 124_200,
};
