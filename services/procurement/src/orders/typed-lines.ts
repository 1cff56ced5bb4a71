import { maxPence, penceToJson } from '@bursar/shared-types/money';
import { recoversAll } from '../vat/index.ts';
import { priceLine } from './order.ts';
import { orderInputOf } from './order-input.ts';
import type { OrderDraft } from './order-input.ts';
import type { OrderView } from './order-view.ts';

/**
 * The lines of an order that is being written, as typed; with amounts where they can be worked out.
 * What of the VAT stays a cost is said once it is submitted.
 */
export function typedLines(draft: OrderDraft, today: string): OrderView['lines'] {
  return orderInputOf(draft).lines.map((line, i) => {
    const priced = priceLine(line, i + 1, today, recoversAll);
    const told = priced && priced.gross <= maxPence ? priced : null;
    return {
      ...line,
      line: i + 1,
      unitPrice: line.unitPrice === null ? null : penceToJson(line.unitPrice),
      net: told && penceToJson(told.net),
      vat: told && penceToJson(told.vat),
      irrecoverableVat: null,
      gross: told && penceToJson(told.gross),
      received: '0',
      invoiced: '0',
    };
  });
}
