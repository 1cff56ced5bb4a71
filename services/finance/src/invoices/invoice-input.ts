import { exceptionNames } from '@bursar/shared-types/codes/finance';
import { BusinessDate } from '@bursar/shared-types/dates';
import {
  AccountCode,
  Awaiting,
  CostCentreCode,
  FundCode,
  LineNumber,
  Quantity,
  TaxCode,
} from '@bursar/shared-types/events/fields';
import { Sha256, Uuid } from '@bursar/shared-types/ids';
import { Pence } from '@bursar/shared-types/money';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { maxInvoiceLines } from './capture.ts';
import type { MatchException } from './match.ts';
import type { InvoiceRow } from './tables.ts';

const LineInput = z.strictObject({
  orderLine: LineNumber.nullable().default(null).describe('The order’s line that it bills'),
  quantity: Quantity.default('1'),
  account: AccountCode,
  schoolId: Uuid,
  fund: FundCode,
  costCentre: CostCentreCode.nullable().default(null),
  taxCode: TaxCode.default('S').describe('S standard, Z zero, E exempt, N outside the scope'),
  net: Pence,
  vat: Pence.default(0n),
});

/** An invoice as it is captured; totals are what its paper says. */
export const InvoiceInput = z.strictObject({
  supplierId: Uuid,
  orderId: Uuid.nullable().default(null).describe('The order that it bills; null for none'),
  reference: text({ max: 60 }).describe('The supplier’s own number of it'),
  date: BusinessDate.describe('The date on it, which is the tax point'),
  receivedOn: BusinessDate.optional().describe('Today unless told'),
  dueOn: BusinessDate.optional().describe('By the supplier’s terms unless told'),
  net: Pence,
  vat: Pence,
  gross: Pence,
  document: Sha256.nullable().default(null).describe('The invoice itself, uploaded before'),
  lines: z.array(LineInput).min(1).max(maxInvoiceLines),
});

/** An address of one invoice. */
export const InvoiceParams = z.object({ invoiceId: Uuid });

/** One thing that does not agree, with words for it. */
export const ExceptionReply = z.object({
  fault: z.string(),
  words: z.string(),
  line: z.int().nullable(),
  expected: z.string().nullable().describe('A quantity, or pence'),
  found: z.string().nullable(),
});

/** Where an invoice stands, as every command about it answers. */
export const InvoiceReply = z.object({
  id: Uuid,
  state: z.string(),
  exceptions: z.array(ExceptionReply),
  awaiting: Awaiting.nullable().describe('Who must decide next; null where nobody does'),
  journalId: Uuid.nullable(),
  journalNumber: z.string().nullable(),
  version: z.int(),
});

/** Exceptions in words. */
export const exceptionReplies = (exceptions: readonly MatchException[]) =>
  exceptions.map((one) => ({ ...one, words: exceptionNames[one.fault] }));

/** Where an invoice stands after a move that made it one version more. */
export function invoiceReply(
  row: InvoiceRow,
  version = row.version + 1,
): z.output<typeof InvoiceReply> {
  const { id, state, exceptions, passed, awaiting, journalId, journalNumber } = row;
  const open = passed ? [] : exceptionReplies(exceptions);
  return { id, state, exceptions: open, awaiting, journalId, journalNumber, version };
}
