import { sha256Hex } from '@bursar/shared-types/chain';
import type { OrderLine } from '@bursar/shared-types/events/procurement/order';
import { penceToJson } from '@bursar/shared-types/money';
import type { Amounts, Draw, PricedLine } from './order.ts';
import type { OrderRow } from './order-record.ts';

/** What every event about an order says first. The order has been submitted. */
export function headOf(row: OrderRow) {
  const { id, number, year, revision, schoolId, supplierId, raisedBy } = row;
  if (number === null || year === null || supplierId === null) {
    throw new Error(`order ${id} was never submitted: there is nothing to tell of it`);
  }
  return { orderId: id, number, year, revision, schoolId, supplierId, raisedBy };
}

/** Amounts in JSON's pence. */
export function amountsJson({ net, vat, irrecoverableVat, gross }: Amounts) {
  return {
    net: penceToJson(net),
    vat: penceToJson(vat),
    irrecoverableVat: penceToJson(irrecoverableVat),
    gross: penceToJson(gross),
  };
}

/** A line in an event; what is bought, in words, as its digest. */
export function lineJson(line: PricedLine): OrderLine {
  const { description, unitPrice, vatCode: taxCode, account, costCentre, fund, schoolId } = line;
  return {
    line: line.line,
    quantity: line.quantity,
    unitPrice: penceToJson(unitPrice),
    account,
    costCentre,
    fund,
    schoolId,
    taxCode,
    ...amountsJson(line),
    textSha256: sha256Hex(description),
  };
}

/** Draws in JSON's pence. */
export function drawsJson(draws: readonly Draw[]) {
  return draws.map(({ amount, ...line }) => ({ ...line, amount: penceToJson(amount) }));
}
