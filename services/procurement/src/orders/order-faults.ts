import { yearOf } from '@bursar/shared-types/dates';
import { formatPence, maxPence } from '@bursar/shared-types/money';
import { fault, when } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { orderStop } from '../suppliers/index.ts';
import type { Supplier } from '../suppliers/index.ts';
import { recoversAll, vatRateAt } from '../vat/index.ts';
import { priceLine, totalsOf } from './order.ts';
import type { OrderInput, OrderLine } from './order.ts';
import { parseQuantity } from '../quantity.ts';

/** What procurement knows on the day an order is submitted, by code or id. */
export interface OrderFacts {
  readonly today: string;
  /** Null where there is no such supplier. */
  readonly supplier: Supplier | null;
  /** The trust's schools, its central team among them. */
  readonly schools: ReadonlySet<string>;
  /** Codes open on the day: accounts that may be ordered on, cost centres, funds. */
  readonly accounts: ReadonlySet<string>;
  readonly costCentres: ReadonlySet<string>;
  readonly funds: ReadonlySet<string>;
  /** The year in which it has its number, from its first submission on; null before. */
  readonly numberedIn: string | null;
}

/** How much one order holds: beyond it, it is a batch of orders. */
export const mostLines = 200;
const longestDescription = 500;

/**
 * Everything that keeps an order from being submitted, each fault at its field; empty where
 * nothing does. A draft may be as faulty as it likes.
 */
export function orderFaults(order: OrderInput, facts: OrderFacts): readonly Fault[] {
  return [
    ...schoolFaults(order.schoolId, '/schoolId', facts),
    ...supplierFaults(order, facts),
    ...needByFaults(order, facts),
    ...schoolFaults(order.delivery.schoolId, '/delivery/schoolId', facts),
    ...when(
      order.lines.length === 0,
      'no-lines',
      '/lines',
      'The order is empty.',
      'Add what is to be bought.',
    ),
    ...when(
      order.lines.length > mostLines,
      'too-many-lines',
      '/lines',
      `The order has ${order.lines.length} lines; it can have ${mostLines}.`,
      'Make two orders of it.',
    ),
    ...order.lines.flatMap((line, i) => lineFaults(line, `/lines/${i}`, facts)),
    ...totalFaults(order, facts),
  ];
}

function needByFaults({ needBy }: OrderInput, facts: OrderFacts): readonly Fault[] {
  const { today, numberedIn } = facts;
  if (needBy === null) {
    const detail = 'The order does not say when it is needed.';
    return [fault('need-by-missing', '/needBy', detail, 'Enter the day.')];
  }
  return [
    ...when(
      needBy < today,
      'need-by-past',
      '/needBy',
      `The order is needed by ${needBy}, which is past.`,
      'Enter today or a later day.',
    ),
    ...when(
      numberedIn !== null && numberedIn !== yearOf(needBy),
      'other-year',
      '/needBy',
      `The order has its number and its money in ${numberedIn}, and ${needBy} is in another year.`,
      'Enter a day of that year, or withdraw the order and copy it.',
    ),
  ];
}

function supplierFaults(order: OrderInput, { supplier, today }: OrderFacts): readonly Fault[] {
  if (order.supplierId === null) {
    const detail = 'The order does not say from whom.';
    return [fault('supplier-missing', '/supplierId', detail, 'Choose a supplier.')];
  }
  if (supplier === null) {
    const detail = 'The trust does not know this supplier.';
    return [fault('supplier-unknown', '/supplierId', detail, 'Choose one, or propose it first.')];
  }
  const stop = orderStop(supplier, today);
  return stop ? [stop] : [];
}

function schoolFaults(schoolId: string, at: string, facts: OrderFacts): readonly Fault[] {
  return when(
    !facts.schools.has(schoolId),
    'school-unknown',
    at,
    'This school is not one of the trust.',
    'Choose one that is.',
  );
}

function lineFaults(line: OrderLine, at: string, facts: OrderFacts): readonly Fault[] {
  const quantity = parseQuantity(line.quantity);
  const unknown = (field: string, code: string, known: ReadonlySet<string>, word: string) =>
    when(
      !known.has(code),
      `${word.replace(' ', '-')}-unknown`,
      `${at}/${field}`,
      `There is no ${word} ${code} today.`,
      'Choose one that is open.',
    );
  return [
    ...when(
      line.description.trim() === '' || line.description.length > longestDescription,
      'description',
      `${at}/description`,
      `A line says what is bought in 1 to ${longestDescription} characters.`,
      'Enter it as the supplier will read it.',
    ),
    ...when(
      quantity === null || quantity === 0n,
      'quantity',
      `${at}/quantity`,
      `“${line.quantity}” is not a quantity.`,
      'Enter a quantity more than 0, with up to three decimals, like 2.5.',
    ),
    ...when(
      line.unitPrice === null,
      'price-missing',
      `${at}/unitPrice`,
      'The line has no price.',
      'Enter what one costs, without VAT.',
    ),
    ...when(
      line.unitPrice !== null && line.unitPrice < 0n,
      'price-negative',
      `${at}/unitPrice`,
      'A price is nil or more.',
      'Take a discount off the price of what it is for.',
    ),
    ...schoolFaults(line.schoolId, `${at}/schoolId`, facts),
    ...unknown('account', line.account, facts.accounts, 'account'),
    ...(line.costCentre === null
      ? []
      : unknown('costCentre', line.costCentre, facts.costCentres, 'cost centre')),
    ...unknown('fund', line.fund, facts.funds, 'fund'),
    ...when(
      vatRateAt(line.vatCode, facts.today) === null,
      'vat-code-unknown',
      `${at}/vatCode`,
      `There is no VAT code “${line.vatCode}”.`,
      'Choose S, R, Z, E or N.',
    ),
  ];
}

const isNil = (quantity: string) => parseQuantity(quantity) === 0n;

/** Judged only where every line can be priced: otherwise the lines' own faults say why. */
function totalFaults(order: OrderInput, { today }: OrderFacts): readonly Fault[] {
  const priced = order.lines.flatMap((line, i) => priceLine(line, i + 1, today, recoversAll) ?? []);
  if (priced.length < order.lines.length || priced.length === 0) return [];
  const { net, gross } = totalsOf(priced);
  return [
    ...when(
      net === 0n && priced.every((line) => line.unitPrice >= 0n && !isNil(line.quantity)),
      'no-value',
      '/lines',
      'The order comes to nothing, so there is nothing to approve.',
      'Enter the prices.',
    ),
    ...when(
      gross > maxPence,
      'too-much',
      '/lines',
      `The order comes to ${formatPence(gross)}; it can come to ${formatPence(maxPence)}.`,
      'Check quantities and prices.',
    ),
  ];
}
