import { allClusters, orgSchool, schemeVersions } from '@bursar/organisation';
import { db, lookup } from '@bursar/service-kit';
import type { FactsOf } from '@bursar/service-kit';
import { addMonths, monthOf } from '@bursar/shared-types/dates';
import type { BusinessDate } from '@bursar/shared-types/dates';
import { and, eq, inArray, isNotNull, or, sql } from 'drizzle-orm';
import type { SQL, SQLWrapper } from 'drizzle-orm';
import { budgetReads } from '../budgets/index.ts';
import { account, ledgerAccounts } from '../chart/index.ts';
import { costCentre, fund } from '../funds/index.ts';
import { period } from '../periods/index.ts';
import { receipt, receiptLine, supplierOrder, supplierOrderLine } from '../purchases/index.ts';
import { invoice, invoiceLine, invoiceTolerance } from './tables.ts';

/** Keys that are known, or a query that finds them. */
type Keys = readonly string[] | SQLWrapper;

/** What invoices name: known when one is captured, found by a query later. */
interface Named {
  readonly orders: Keys;
  readonly accounts: Keys;
  readonly schools: Keys;
  readonly funds: Keys;
  readonly costCentres: Keys;
}

const posted = [ledgerAccounts.vatControl, ledgerAccounts.purchaseLedgerControl];

/** Orders with their lines and receipts, and what invoices on their way or posted bill of them. */
export function purchaseReads(orders: Keys) {
  return {
    orders: db.select().from(supplierOrder).where(inArray(supplierOrder.id, orders)),
    orderLines: db
      .select()
      .from(supplierOrderLine)
      .where(inArray(supplierOrderLine.orderId, orders)),
    receipts: db.select().from(receipt).where(inArray(receipt.orderId, orders)),
    receiptLines: db.select().from(receiptLine).where(inArray(receiptLine.orderId, orders)),
    billed: db
      .select({
        invoiceId: invoice.id,
        orderId: invoice.orderId,
        state: invoice.state,
        orderLine: invoiceLine.orderLine,
        quantity: invoiceLine.quantity,
      })
      .from(invoiceLine)
      .innerJoin(
        invoice,
        and(eq(invoice.trustId, invoiceLine.trustId), eq(invoice.id, invoiceLine.invoiceId)),
      )
      .where(
        and(
          inArray(invoice.orderId, orders),
          inArray(invoice.state, ['waiting-for-approval', 'posted']),
        ),
      ),
  };
}

/** The months in which some of these schools left the trust. */
const leavingMonths = (schools: Keys) =>
  db
    .select({ month: sql`to_char(${orgSchool.leftOn}, 'YYYY-MM')` })
    .from(orgSchool)
    .where(and(inArray(orgSchool.id, schools), isNotNull(orgSchool.leftOn)));

/**
 * All that invoices are judged, approved and posted by on a day, or on an earlier one of this
 * financial year or the year before, on which one of their schools left.
 */
export function judgingReads(
  { orders, accounts, schools, funds, costCentres }: Named,
  today: BusinessDate,
) {
  const lines = { orders, accounts, schools, funds };
  const before = budgetReads(lines, addMonths(today, -12));
  return {
    ...purchaseReads(orders),
    ...budgetReads(lines, today),
    budgetedBefore: before.budgeted,
    committedBefore: before.committed,
    postedBefore: before.posted,
    accounts: db
      .select()
      .from(account)
      .where(or(inArray(account.code, accounts), inArray(account.code, posted))),
    schools: db.select().from(orgSchool).where(inArray(orgSchool.id, schools)),
    funds: db.select().from(fund).where(inArray(fund.code, funds)),
    costCentres: db.select().from(costCentre).where(inArray(costCentre.code, costCentres)),
    periods: db
      .select()
      .from(period)
      .where(or(eq(period.month, monthOf(today)), inArray(period.month, leavingMonths(schools)))),
    tolerances: lookup(invoiceTolerance, [], [[]]),
    schemes: schemeVersions(),
    clusters: allClusters(),
  };
}

/** What `judgingReads` found. */
export type JudgingFacts = FactsOf<ReturnType<typeof judgingReads>>;

/** The invoices of a condition with their lines, and all that they are judged by. */
export function invoiceReads(which: SQL | undefined, today: BusinessDate) {
  const chosen = db.select({ id: invoice.id }).from(invoice).where(which);
  const ofLines = inArray(invoiceLine.invoiceId, chosen);
  return {
    invoices: db.select().from(invoice).where(which),
    lines: db.select().from(invoiceLine).where(ofLines).orderBy(invoiceLine.line),
    ...judgingReads(
      {
        orders: db.select({ key: invoice.orderId }).from(invoice).where(which),
        accounts: db.select({ key: invoiceLine.account }).from(invoiceLine).where(ofLines),
        schools: db.select({ key: invoiceLine.schoolId }).from(invoiceLine).where(ofLines),
        funds: db.select({ key: invoiceLine.fund }).from(invoiceLine).where(ofLines),
        costCentres: db.select({ key: invoiceLine.costCentre }).from(invoiceLine).where(ofLines),
      },
      today,
    ),
  };
}

/** What `invoiceReads` found. */
export type InvoiceFacts = FactsOf<ReturnType<typeof invoiceReads>>;

/** The schools of the only invoice of an address, for access; none where there is none. */
export const schoolsOfInvoice = ({ invoices }: Pick<InvoiceFacts, 'invoices'>): string[] =>
  invoices.flatMap(({ schoolIds }) => schoolIds);
