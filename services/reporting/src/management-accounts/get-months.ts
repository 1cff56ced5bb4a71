import { tableOf } from '@bursar/service-kit/http/export';
import { accept, db, problems, query, raw, refuse } from '@bursar/service-kit';
import { allSchools } from '@bursar/organisation';
import { monthsOf, yearOf } from '@bursar/shared-types/dates';
import { AccountCode } from '@bursar/shared-types/events/fields';
import { penceJson, penceToJson } from '@bursar/shared-types/money';
import { accountReaders } from '@bursar/shared-types/roles';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { cellsOf, cellsRead, chartAccount, ledgerPeriod, within } from '../ledger/index.ts';
import type { CellScope } from '../ledger/index.ts';
import { schoolsFor } from '../scope.ts';
import { positionsRead, StampReply } from '../stamps/index.ts';
import type { Stamping } from '../stamps/index.ts';
import { accountsAsked, askedFault, monthAsked, scopeAsked } from './asked.ts';
import { joinMonths, lineByMonth, sumMonths, withSums } from './by-month.ts';
import type { MonthSeries } from './by-month.ts';
import { accountSources, isSeen } from './get-accounts.ts';
import { factsOf, linesOf, totalsOf } from './lines.ts';
import type { LineKind } from './measures.ts';
import { kindTitles, TotalsReply, totalsInJson } from './reply.ts';
import { isPayPosted } from './staff.ts';

const orNull = penceJson.nullable();
const Series = z.object({
  budget: penceJson,
  actual: orNull.describe('Null of months ahead'),
  forecast: penceJson,
  budgetToDate: penceJson,
  actualToDate: orNull,
  forecastToDate: penceJson,
});

const figures = [
  ['budget', 'budget'],
  ['actual', 'actual'],
  ['forecast', 'forecast'],
  ['budgetToDate', 'budget to date'],
  ['actualToDate', 'actual to date'],
  ['forecastToDate', 'forecast to date'],
] as const;

/** What was reserved on lines of the accounts, less what came back, by the month of that. */
const reservedByMonth = (scope: CellScope) =>
  raw<{ readonly month: string; readonly amount: string }>(sql`
    select to_char(at at time zone 'Europe/London', 'YYYY-MM') as month, sum(amount)::text as amount
    from reservation_move where ${within(scope)} and account in (select code from chart_account
        where trust_id = ${scope.trustId} and kind in ('income', 'expenditure'))
      and ${scope.position === null ? sql`true` : sql`seq <= ${scope.position}`}
    group by 1`);

const MonthsReply = z.object({
  month: z.string().describe('The month in which all is seen'),
  year: z.string(),
  school: z.string().nullable(),
  fund: z.string().nullable(),
  account: z.string().nullable(),
  position: z.int().nullable(),
  months: z.array(
    z.object({
      month: z.string(),
      period: z.enum(['open', 'locked']).nullable(),
      income: Series,
      expenditure: Series,
      balance: Series,
      commitment: orNull.describe(
        'Reserved and not yet invoiced or released at the end of the month, or now',
      ),
      payPosted: z
        .boolean()
        .describe('Whether staff cost without agency is at half of its profile or more'),
    }),
  ),
  totals: TotalsReply,
  stamp: StampReply,
});

/**
 * The accounts month by month: profile, what was posted, and the forecast, each with its sums since
 * September; for the charts of budget against actual and of the forecast (F4, D3). The forecast of
 * the twelve adds up to that of the accounts.
 */
export const getMonths = (stamp: Stamping) =>
  query({
    route: 'GET /management-accounts/months',
    summary: 'Management accounts month by month, as at a month',
    access: { roles: accountReaders, at: 'anywhere' },
    query: z.strictObject({ ...accountsAsked, account: AccountCode.optional() }),
    reply: MonthsReply,
    table: tableOf(MonthsReply, ({ months }) => months, [
      { title: 'Month', kind: 'text', value: ({ month }) => month },
      ...(['income', 'expenditure', 'balance'] as const).flatMap((kind) =>
        figures.map(([name, title]) => ({
          title: `${kindTitles[kind]}: ${title}`,
          kind: 'money' as const,
          value: (month: Readonly<Record<typeof kind, z.output<typeof Series>>>) =>
            month[kind][name],
        })),
      ),
      { title: 'Commitment', kind: 'money', value: ({ commitment }) => commitment },
    ]),
    read: ({ query: asked }, ctx) => {
      const schools = schoolsFor(ctx, accountReaders, asked.school) ?? [];
      const scope = scopeAsked(asked, schools, ctx);
      return {
        cells: cellsRead(scope),
        reserved: reservedByMonth(scope),
        chart: db.select().from(chartAccount),
        positions: positionsRead(ctx),
        schools: allSchools(),
        periods: db.select().from(ledgerPeriod),
      };
    },
    respond: (facts, { query: asked }, ctx) => {
      const { cells, reserved, chart, positions, schools, periods } = facts;
      if (!isSeen(asked, schools, ctx)) return refuse(problems.notFound());
      const fault = askedFault(asked, positions, ctx);
      if (fault) return refuse(fault);
      const seen = monthAsked(asked, ctx);
      const lines = linesOf(cellsOf(cells), chart, seen);
      const of = (wanted: LineKind) =>
        sumMonths(
          lines
            .filter(({ kind }) => kind === wanted)
            .map(({ cell, kind }) => lineByMonth(factsOf(cell, kind, seen), seen)),
          seen,
        );
      const [income, expenditure] = [of('income'), of('expenditure')];
      const balance = joinMonths(income, expenditure, (x, y) => x - y);
      const series = [income, expenditure, balance].map((one) => withSums(one).map(inJson));
      const months = monthsOf(yearOf(seen)).map((month, at) => ({
        month,
        period: periods.find((period) => period.month === month)?.state ?? null,
        income: series[0]![at]!,
        expenditure: series[1]![at]!,
        balance: series[2]![at]!,
        commitment: month > seen ? null : committedBy(month, reserved),
        payPosted: isPayPosted(lines, month),
      }));
      return accept({
        month: seen,
        year: yearOf(seen),
        school: asked.school ?? null,
        fund: asked.fund ?? null,
        account: asked.account ?? null,
        position: asked.position ?? null,
        months,
        totals: totalsInJson(totalsOf(lines)),
        stamp: stamp(accountSources, positions, ctx),
      });
    },
  });

/** What was reserved by the end of a month and had not come back; what was before the year counts. */
const committedBy = (
  month: string,
  reserved: readonly { readonly month: string; readonly amount: string }[],
): number =>
  penceToJson(
    reserved
      .filter((moved) => moved.month <= month)
      .reduce((sum, { amount }) => sum + BigInt(amount), 0n),
  );

const inJson = (month: MonthSeries) => {
  const or = (pence: bigint | null) => (pence === null ? null : penceToJson(pence));
  return {
    budget: penceToJson(month.budget),
    actual: or(month.actual),
    forecast: penceToJson(month.forecast),
    budgetToDate: penceToJson(month.budgetToDate),
    actualToDate: or(month.actualToDate),
    forecastToDate: penceToJson(month.forecastToDate),
  };
};
