import { tableOf } from '@bursar/service-kit/http/export';
import { accept, db, problems, query, raw, refuse } from '@bursar/service-kit';
import { allSchools } from '@bursar/organisation';
import { Month, monthsOf, yearOf } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { penceJson, penceToJson } from '@bursar/shared-types/money';
import { accountReaders } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { cellsOf, cellsRead, chartAccount } from '../ledger/index.ts';
import {
  accountSources,
  askedFault,
  factsOf,
  isSeen,
  lineByMonth,
  linesOf,
  monthAsked,
  scopeAsked,
  sumMonths,
  withSums,
} from '../management-accounts/index.ts';
import type { Line } from '../management-accounts/index.ts';
import { schoolsFor } from '../scope.ts';
import { positionsRead, StampReply } from '../stamps/index.ts';
import type { Stamping } from '../stamps/index.ts';
import { money } from './money.ts';
import { openingReserves } from './opening-reserves.ts';

const orNull = penceJson.nullable();

interface Opening {
  readonly school_id: string;
  readonly amount: string;
}

const ReservesReply = z.object({
  month: z.string(),
  year: z.string(),
  school: z.string().nullable(),
  opening: orNull.describe('At 1 September'),
  months: z.array(
    z.object({
      month: z.string(),
      actual: orNull.describe('At the end of the month; null of months ahead'),
      forecast: orNull,
    }),
  ),
  schools: z.array(
    z.object({
      schoolId: z.string(),
      name: z.string(),
      opening: orNull,
      actual: orNull.describe('At the end of the month in which it is seen, or now'),
      forecast: orNull.describe('At 31 August'),
    }),
  ),
  stamp: StampReply,
});

/**
 * The revenue reserve month by month and by school, as the KPI `revenue-reserve` has it: what was
 * brought forward, with income and cost since September. Not known (null) before opening balances are
 * in the ledger.
 */
export const getReserves = (stamp: Stamping) =>
  query({
    route: 'GET /reserves',
    summary: 'The revenue reserve month by month, and of each school',
    access: { roles: accountReaders, at: 'anywhere' },
    query: z.strictObject({ month: Month.optional(), school: Uuid.optional() }),
    reply: ReservesReply,
    table: tableOf(ReservesReply, ({ months }) => months, [
      { title: 'Month', kind: 'text', value: ({ month }) => month },
      { title: 'Reserve', kind: 'money', value: ({ actual }) => actual },
      { title: 'Reserve, forecast', kind: 'money', value: ({ forecast }) => forecast },
    ]),
    read: ({ query: asked }, ctx) => {
      const schools = schoolsFor(ctx, accountReaders, asked.school) ?? [];
      return {
        cells: cellsRead(scopeAsked(asked, schools, ctx)),
        openings: raw<Opening>(openingReserves(ctx.trustId, yearOf(monthAsked(asked, ctx)))),
        chart: db.select().from(chartAccount),
        positions: positionsRead(ctx),
        schools: allSchools(),
      };
    },
    respond: ({ cells, openings, chart, positions, schools }, { query: asked }, ctx) => {
      if (!isSeen(asked, schools, ctx)) return refuse(problems.notFound());
      const fault = askedFault(asked, positions, ctx);
      if (fault) return refuse(fault);
      const seen = monthAsked(asked, ctx);
      const within = schoolsFor(ctx, accountReaders, asked.school)!;
      const shown = schools
        .filter(({ id }) => within === 'all' || within.includes(id))
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
      const lines = linesOf(cellsOf(cells), chart, seen);
      const bySchool = Map.groupBy(lines, ({ cell }) => cell.schoolId);
      const openingOf = (ids: readonly string[]): bigint | null =>
        openings.length === 0
          ? null
          : openings
              .filter(({ school_id: id }) => ids.includes(id))
              .reduce((sum, { amount }) => sum + BigInt(amount), 0n);
      const opening = openingOf(shown.map(({ id }) => id));
      const reserves = reserveByMonth(opening, lines, seen);
      const at = monthsOf(yearOf(seen)).indexOf(seen);
      return accept({
        month: seen,
        year: yearOf(seen),
        school: asked.school ?? null,
        opening: inJson(opening),
        months: reserves,
        schools: shown.map(({ id: schoolId, name }) => {
          const own = openingOf([schoolId]);
          const series = reserveByMonth(own, bySchool.get(schoolId) ?? [], seen);
          const [{ actual }, { forecast }] = [series[at]!, series.at(-1)!];
          return { schoolId, name, opening: inJson(own), actual, forecast };
        }),
        stamp: stamp(accountSources, positions, ctx),
      });
    },
  });

/** The reserve at the end of each month, of the lines that the KPI counts as income and cost. */
function reserveByMonth(opening: bigint | null, lines: readonly Line[], seen: string) {
  const of = ({ includes }: (typeof money)['income']) => {
    const counted = lines
      .filter(includes)
      .map(({ cell, kind }) => lineByMonth(factsOf(cell, kind, seen), seen));
    return withSums(sumMonths(counted, seen));
  };
  const [income, cost] = [of(money.income), of(money.expenditure)];
  return monthsOf(yearOf(seen)).map((month, at) => {
    const [came, went] = [income[at]!, cost[at]!];
    const left = (a: bigint | null, b: bigint | null) =>
      opening === null || a === null || b === null ? null : penceToJson(opening + a - b);
    return {
      month,
      actual: left(came.actualToDate, went.actualToDate),
      forecast: left(came.forecastToDate, went.forecastToDate),
    };
  });
}

const inJson = (pence: bigint | null) => (pence === null ? null : penceToJson(pence));
