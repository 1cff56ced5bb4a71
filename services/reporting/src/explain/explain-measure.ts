import { accept, problems, query, raw, refuse } from '@bursar/service-kit';
import type { Context, Read } from '@bursar/service-kit';
import { Uuid } from '@bursar/shared-types/ids';
import { formatPence } from '@bursar/shared-types/money';
import { Month } from '@bursar/shared-types/dates';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import * as kpis from '../kpis/index.ts';
import type { MeasureName } from '../kpis/index.ts';
import { cellsOf } from '../ledger/index.ts';
import { linesOf } from '../management-accounts/index.ts';
import { dashboardReaders, readersOf } from '../readers.ts';
import { inSchools, schoolsFor } from '../scope.ts';
import type { Schools } from '../scope.ts';
import { StampReply } from '../stamps/index.ts';
import type { Stamping } from '../stamps/index.ts';
import { countedParts, moneyParts, pupilParts } from './measure-parts.ts';
import type { CountedRow } from './measure-parts.ts';
import { Address, LISTED, Part } from './part.ts';

const Asked = z.strictObject({ month: Month.optional(), school: Uuid.optional() });
type Asked = z.output<typeof Asked>;
const Measure = z.enum(Object.keys(kpis.measures) as [MeasureName, ...MeasureName[]]);

const momentAsked = ({ month }: Asked, ctx: Context) =>
  kpis.momentOf(month ?? ctx.today.slice(0, 7), ctx.today);

const schoolsAsked = (measure: MeasureName, { school }: Asked, ctx: Context): Schools | null =>
  schoolsFor(ctx, readersOf(kpis.measures[measure].sources), school);

const kindOf = (measure: MeasureName): Part['kind'] =>
  kpis.isCounted(measure) ? kpis.counted[measure].kind : 'journal';

/** What is counted, latest first. The opening reserve is counted in lines of journals. */
function rowsRead(measure: MeasureName, asked: Asked, ctx: Context): Read<CountedRow[]> | null {
  const moment = momentAsked(asked, ctx);
  const opening = measure === 'opening-reserve' && kpis.openingParts(ctx.trustId, moment.year);
  const rows = kpis.isCounted(measure)
    ? kpis.counted[measure].rows({ ...moment, trustId: ctx.trustId })
    : opening;
  if (!rows) return null;
  const schools = schoolsAsked(measure, asked, ctx) ?? [];
  return raw<CountedRow>(sql`select school_id, id, amount, day, label, events::text as events,
    sum(amount) over ()::text as total, count(*) over ()::text as count
    from (${rows}) rows where ${inSchools(sql`school_id`, schools)}
    order by day desc, seq desc limit ${LISTED}`);
}

/** `12 checks`, or an amount of money; null is not known. */
function inUnit(value: number | null, unit: string): string {
  if (value === null) return 'not known';
  return unit === 'pence' ? formatPence(BigInt(value)) : `${value} ${unit}`;
}

/**
 * From a measure of the KPIs to the things or lines that it adds up (X13). The amounts of the parts
 * add up to the measure exactly; what is not known has none.
 */
export const explainMeasure = (stamp: Stamping) =>
  query({
    route: 'GET /explain/:measure',
    summary: 'What a measure of the KPIs is made of',
    access: { roles: dashboardReaders, at: 'anywhere' },
    params: z.object({ measure: Measure }),
    query: Asked,
    reply: z.object({
      figure: Address,
      unit: z.string(),
      value: z.int().nullable(),
      sentence: z.string(),
      formula: z.string(),
      parts: z.array(Part),
      stamp: StampReply,
    }),
    read: ({ params: { measure }, query: asked }, ctx) => {
      const rows = rowsRead(measure, asked, ctx);
      return { ...kpis.measuredReads(momentAsked(asked, ctx), ctx), ...(rows && { rows }) };
    },
    respond: (facts, { params: { measure }, query: asked }, ctx) => {
      const { schools, positions } = facts;
      const seen = schoolsAsked(measure, asked, ctx);
      const school = schools.find(({ id }) => id === asked.school);
      if (seen === null || (asked.school && !school)) return refuse(problems.notFound());
      if (seen.length === 0)
        return refuse(problems.notAllowed('Your roles do not show this figure.'));

      const moment = momentAsked(asked, ctx);
      const isSeen = (id: string) => seen === 'all' || seen.includes(id);
      const measured = kpis.measuredBySchool(facts, moment);
      const ids = [...measured.keys()].filter((id) => isSeen(id));
      const whole = kpis.addMeasures(ids.map((id) => measured.get(id)!))[measure] ?? null;
      const value = whole === null ? null : Number(whole);
      const lines = linesOf(cellsOf(facts.cells), facts.chart, moment.month);
      const { unit, words, sources } = kpis.measures[measure];
      const where = school?.name ?? 'the schools that you see';
      const place = { month: moment.month, school: asked.school ?? null };
      return accept({
        figure: { measure, ...place, fund: null, line: null, position: null },
        unit,
        value,
        sentence: `${words}. At ${where}, ${moment.month}: ${inUnit(value, unit)}.`,
        formula: kpis.isMoney(measure) ? 'sum of lines of the accounts' : `sum of ${unit}`,
        parts: [
          ...countedParts(kindOf(measure), facts.rows ?? []),
          ...moneyParts(
            measure,
            lines.filter(({ cell }) => isSeen(cell.schoolId)),
            moment.month,
          ),
          ...(measure === 'pupils'
            ? pupilParts(
                schools.filter(({ id }) => isSeen(id)),
                moment.from,
              )
            : []),
        ],
        stamp: stamp(sources, positions, ctx),
      });
    },
  });
