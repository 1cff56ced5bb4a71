import {
  allClusters,
  allSchools,
  clusterSchoolsOf,
  schemeOn,
  schemeVersions,
} from '@bursar/organisation';
import { db, first, lookup } from '@bursar/service-kit';
import type { FactsOf, Problem } from '@bursar/service-kit';
import { orderDeciders } from '@bursar/shared-types/roles';
import { and, desc, eq, getTableColumns, isNotNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { account, costCentre, fund, isOrderedOn, openOn, recoveryOf } from '../chart/index.ts';
import { supplier, supplierOf } from '../suppliers/index.ts';
import { nobodyApproves } from './approval.ts';
import { formatOrderNumber } from './order-number.ts';
import { orderFaults } from './order-faults.ts';
import { orderInputOf } from './order-input.ts';
import { decidingSchools, priceLine, totalsOf } from './order.ts';
import type { Amounts, PricedLine } from './order.ts';
import { orderReads } from './order-record.ts';
import type { OrderRow } from './order-record.ts';
import { invalidOrder, noApprover, noScheme } from './problems.ts';
import { order } from './tables.ts';

/** Everything that a submission is judged by. */
export const submissionReads = (trustId: string, orderId: string) => ({
  orders: orderReads(orderId).orders,
  supplier: first(supplierOfOrder(trustId, orderId)),
  last: first(lastNumber(trustId, orderId)),
  schools: allSchools(),
  clusters: allClusters(),
  schemes: schemeVersions(),
  accounts: lookup(account, [], [[]]),
  funds: lookup(fund, [], [[]]),
  costCentres: lookup(costCentre, [], [[]]),
});
type SubmissionFacts = FactsOf<ReturnType<typeof submissionReads>>;

/** The supplier of an order. */
export const supplierOfOrder = (trustId: string, orderId: string) =>
  db
    .select(getTableColumns(supplier))
    .from(order)
    .innerJoin(
      supplier,
      and(eq(supplier.trustId, order.trustId), eq(supplier.id, order.supplierId)),
    )
    .where(and(eq(order.trustId, trustId), eq(order.id, orderId)));

/**
 * The last number of the year of an order. The kit's series are named by the input alone, and the
 * year stands in the order. No number is lost or given twice: one command at a time writes in a
 * trust, and what has a number is never deleted.
 */
const lastNumber = (trustId: string, orderId: string) => {
  const self = alias(order, 'self');
  const year = db
    .select({ year: self.year })
    .from(self)
    .where(and(eq(self.trustId, trustId), eq(self.id, orderId)));
  return db
    .select({ number: order.number })
    .from(order)
    .where(and(eq(order.trustId, trustId), eq(order.year, sql`(${year})`), isNotNull(order.number)))
    .orderBy(desc(order.number))
    .limit(1);
};

/** An order that may be submitted: priced as of today, numbered, with the scheme that counts. */
export interface Submission {
  readonly year: string;
  readonly number: number;
  readonly reference: string;
  readonly lines: readonly PricedLine[];
  readonly totals: Amounts;
  readonly schemeVersion: number;
}

/** Judges an order as it was typed; the problem names all that is wrong with it. */
export function judge(row: OrderRow, found: SubmissionFacts, today: string): Submission | Problem {
  const input = orderInputOf(row.draft);
  const codes = (rows: readonly { readonly code: string }[]) =>
    new Set(rows.map(({ code }) => code));
  const faults = orderFaults(input, {
    today,
    supplier: found.supplier && supplierOf(found.supplier, []),
    schools: new Set(
      found.schools.filter(({ leftOn }) => leftOn === null || today <= leftOn).map(({ id }) => id),
    ),
    accounts: codes(openOn(found.accounts, today).filter(isOrderedOn)),
    costCentres: codes(openOn(found.costCentres, today)),
    funds: codes(openOn(found.funds, today)),
    numberedIn: row.number === null ? null : row.year,
  });
  if (faults.length > 0) return invalidOrder(faults);

  const recovery = recoveryOf(found.accounts);
  const lines = input.lines.flatMap((line, i) => priceLine(line, i + 1, today, recovery) ?? []);
  const totals = totalsOf(lines);
  const scheme = schemeOn(found.schemes, today);
  if (!scheme) return noScheme();
  const schools = decidingSchools(row.schoolId, lines);
  const nobody = nobodyApproves(
    {
      category: 'order',
      net: totals.net,
      gross: totals.gross,
      schools,
      clusterSchools: clusterSchoolsOf(found.clusters, schools),
      raisedBy: row.involved,
    },
    scheme,
    orderDeciders,
  );
  if (nobody) return noApprover(nobody);
  const year = row.year!;
  const number = row.number ?? (found.last?.number ?? 0) + 1;
  const reference = formatOrderNumber(year, number);
  return { year, number, reference, lines, totals, schemeVersion: scheme.version };
}
