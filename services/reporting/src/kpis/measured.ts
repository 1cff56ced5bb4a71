import { allSchools } from '@bursar/organisation';
import { db, raw } from '@bursar/service-kit';
import type { Context, FactsOf } from '@bursar/service-kit';
import { sql } from 'drizzle-orm';
import { cellsOf, cellsRead, chartAccount } from '../ledger/index.ts';
import { linesOf } from '../management-accounts/index.ts';
import { positionsRead } from '../stamps/index.ts';
import { counted } from './counted.ts';
import { measures } from './measures.ts';
import type { Measured, MeasureName } from './measures.ts';
import type { Moment } from './moment.ts';
import { money } from './money.ts';
import { openingReserves } from './opening-reserves.ts';

/** Everything that KPIs are computed from, of the whole trust, at a moment. */
export const measuredReads = (moment: Moment, { trustId, ...ctx }: Context) => ({
  positions: positionsRead({ trustId, ...ctx }),
  schools: allSchools(),
  chart: db.select().from(chartAccount),
  cells: cellsRead({
    trustId,
    year: moment.year,
    schools: 'all',
    fund: null,
    account: null,
    position: null,
  }),
  reserves: raw<Sum>(openingReserves(trustId, moment.year)),
  counts: raw<Sum & { readonly measure: MeasureName }>(
    sql.join(
      Object.entries(counted).map(
        ([name, { rows }]) => sql`select ${name} as measure, school_id, sum(amount)::text as amount
          from (${rows({ ...moment, trustId })}) counted group by 2`,
      ),
      sql` union all `,
    ),
  ),
});

/** A school's sum; the trust's own where it has no school. */
interface Sum {
  readonly school_id: string | null;
  readonly amount: string;
}

/** Where things stand that belong to no school. */
export const TRUST = 'trust';

/**
 * The measures of each school, and under `TRUST` what is the trust's own. What has none is nil;
 * not known (null) is what comes from a source that was never heard, pupils that nobody has counted,
 * and the reserve brought forward while no opening balances are in the ledger.
 */
export function measuredBySchool(
  facts: FactsOf<ReturnType<typeof measuredReads>>,
  { month, from }: Moment,
): ReadonlyMap<string, Measured> {
  const { schools, positions } = facts;
  const sums = new Map<string, bigint>();
  const add = (school: string | null, name: MeasureName, amount: bigint) => {
    const key = `${school ?? TRUST} ${name}`;
    sums.set(key, (sums.get(key) ?? 0n) + amount);
  };
  const lines = linesOf(cellsOf(facts.cells), facts.chart, month);
  for (const [name, { includes, of }] of Object.entries(money)) {
    for (const line of lines.filter(includes)) {
      add(line.cell.schoolId, name as MeasureName, line.measures[of]);
    }
  }
  for (const { measure, school_id: school, amount } of facts.counts) {
    add(school, measure, BigInt(amount));
  }
  for (const row of facts.reserves) add(row.school_id, 'opening-reserve', BigInt(row.amount));

  const isHeard = (name: MeasureName) =>
    positions.some(({ source, seq }) => source === measures[name].sources[0] && seq !== '0');
  const value = (school: string, name: MeasureName): bigint | null => {
    if (!isHeard(name) || (name === 'opening-reserve' && facts.reserves.length === 0)) return null;
    return sums.get(`${school} ${name}`) ?? 0n;
  };
  const names = Object.keys(measures) as MeasureName[];
  const measuredOf = (school: string, pupils: bigint | null): Measured =>
    Object.fromEntries(
      names.map((name) => [name, name === 'pupils' ? pupils : value(school, name)]),
    );
  return new Map([
    ...schools.map(({ id, kind, pupils, leftOn }) => {
      const counts = kind === 'school' && (leftOn === null || leftOn >= from);
      const roll = pupils === null ? null : BigInt(pupils);
      return [id, measuredOf(id, counts ? roll : 0n)] as const;
    }),
    [TRUST, measuredOf(TRUST, 0n)] as const,
  ]);
}
