import { orgSchool, orgTrust } from '@bursar/organisation';
import { first, lookup } from '@bursar/service-kit';
import type { FactsOf } from '@bursar/service-kit';
import type { OrderDocument } from './order-document.ts';
import { currentLines, orderReads, pricedOf } from './order-record.ts';
import type { OrderRow } from './order-record.ts';
import { orderTerms } from './order-terms.ts';
import { supplierOfOrder } from './submission.ts';

/** What the supplier's copy of an order is made from. */
export const documentReads = (trustId: string, orderId: string) => ({
  orders: orderReads(orderId).orders,
  lines: orderReads(orderId).lines,
  supplier: first(supplierOfOrder(trustId, orderId)),
  schools: lookup(orgSchool, [], [[]]),
  trusts: lookup(orgTrust, [], [[]]),
});

/**
 * Everything that the supplier's copy says. It is dated by the day on which it was sent, today where
 * it has not been, so that it can be made again.
 */
export function documentOf(
  row: OrderRow,
  { lines, supplier, schools, trusts: [trust] }: FactsOf<ReturnType<typeof documentReads>>,
  today: string,
): OrderDocument {
  const priced = currentLines(row, lines).map(pricedOf);
  const nameOf = (schoolId: string) => schools.find(({ id }) => id === schoolId)?.name ?? '';
  const trustName = trust?.name ?? '';
  const { net, vat, irrecoverableVat, gross } = row;
  return {
    number: row.reference!,
    orderedOn: row.sentOn ?? today,
    needBy: row.needBy!,
    trust: { name: trustName, address: [] },
    school: nameOf(row.schoolId),
    supplier: { name: supplier?.name ?? '', address: supplier?.address ?? [] },
    deliverTo: { name: nameOf(row.deliverTo), address: [] },
    deliveryNote: row.draft.delivery.note || null,
    invoiceTo: { name: trustName, address: ['Finance'] },
    lines: priced,
    totals: { net: net!, vat: vat!, irrecoverableVat: irrecoverableVat!, gross: gross! },
    terms: orderTerms,
  };
}
