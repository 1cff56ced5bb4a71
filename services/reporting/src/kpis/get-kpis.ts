import { accept, problems, query, refuse } from '@bursar/service-kit';
import type { Context } from '@bursar/service-kit';
import { kpiBands } from '@bursar/shared-types/codes/reporting';
import { Month } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { z } from 'zod';
import { dashboardReaders, readersOf } from '../readers.ts';
import { schoolsFor } from '../scope.ts';
import type { Schools } from '../scope.ts';
import { StampReply } from '../stamps/index.ts';
import type { Position, Stamping } from '../stamps/index.ts';
import { dictionaryVersion, kpis } from './definitions.ts';
import type { Kpi } from './definitions.ts';
import { addMeasures, figureOf } from './figure.ts';
import { measuredBySchool, measuredReads, TRUST } from './measured.ts';
import type { Measured } from './measures.ts';
import { momentOf } from './moment.ts';

const Figure = z.object({
  value: z.string().nullable(),
  shown: z.string(),
  band: z.enum(kpiBands).nullable(),
  /** The measures that it is computed from; Explain takes each further. */
  parts: z.array(z.object({ measure: z.string(), value: z.int().nullable() })),
});
const Definition = z.object({
  code: z.string(),
  title: z.string(),
  definition: z.string(),
  formula: z.string(),
  unit: z.string(),
  better: z.string(),
  thresholds: z.object({ good: z.string(), watch: z.string(), source: z.string() }).nullable(),
  /** Of how many things at least it must be an average to have a band; null where it always has. */
  fewest: z.object({ of: z.string(), count: z.int() }).nullable(),
});
const head = {
  month: z.string(),
  /** The day on which it is seen: the last of the month, or today. */
  on: z.string(),
  dictionary: z.string(),
};

const definitionOf = (kpi: Kpi) => {
  const { code, title, definition, unit, better, thresholds } = kpi;
  const fewest = kpi.fewest ? { of: kpi.fewest.of, count: Number(kpi.fewest.count) } : null;
  const { formula } = figureOf(kpi, {});
  return { code, title, definition, formula, unit, better, thresholds, fewest };
};

/** A figure as it is answered. */
function answered(kpi: Kpi, measured: Measured) {
  const { value, shown, band, parts } = figureOf(kpi, measured);
  const numbers = parts.map(({ measure, value: part }) => {
    return { measure, value: part === null ? null : Number(part) };
  });
  return { value, shown, band, parts: numbers };
}

/** The schools of which somebody may see a KPI, and how its measures add up over them. */
function seen(kpi: Kpi, asked: string | undefined, ctx: Context) {
  const { sources } = figureOf(kpi, {});
  const schools = schoolsFor(ctx, readersOf(sources), asked);
  const isSeen = (id: string) => schools === 'all' || (schools ?? []).includes(id);
  return { sources, schools, isSeen };
}

const isNobody = (schools: Schools | null) => schools === null || schools.length === 0;

const monthOr = (month: string | undefined, ctx: Context) =>
  momentOf(month ?? ctx.today.slice(0, 7), ctx.today);

/** The headline KPIs of a school or the trust; each with its own stamp, as each has its sources (D3). */
export const getKpis = (stamp: Stamping) =>
  query({
    route: 'GET /kpis',
    summary: 'Headline KPIs of a school or the trust, with their definitions',
    access: { roles: dashboardReaders, at: 'anywhere' },
    query: z.strictObject({ month: Month.optional(), school: Uuid.optional() }),
    reply: z.object({
      ...head,
      school: z.string().nullable(),
      kpis: z.array(Definition.extend({ ...Figure.shape, stamp: StampReply })),
    }),
    read: ({ query: { month } }, ctx) => measuredReads(monthOr(month, ctx), ctx),
    respond: (facts, { query: { month, school } }, ctx) => {
      const moment = monthOr(month, ctx);
      const measured = measuredBySchool(facts, moment);
      if (school !== undefined && !measured.has(school)) return refuse(problems.notFound());
      const shown = kpis.flatMap((kpi) => {
        const { sources, schools, isSeen } = seen(kpi, school, ctx);
        if (isNobody(schools)) return [];
        // The trust's own risks are no school's: they count for the trust alone.
        const ids = [...measured.keys()].filter((id) =>
          id === TRUST ? schools === 'all' : isSeen(id),
        );
        const sum = addMeasures(ids.map((id) => measured.get(id)!));
        const figure = answered(kpi, sum);
        return [{ ...definitionOf(kpi), ...figure, stamp: stamp(sources, facts.positions, ctx) }];
      });
      // None at all: the school asked for lies outside every role.
      if (school !== undefined && shown.length === 0) return refuse(problems.notFound());
      const { on } = moment;
      return accept({
        month: moment.month,
        on,
        dictionary: dictionaryVersion,
        school: school ?? null,
        kpis: shown,
      });
    },
  });

/** One KPI across the schools (D3). */
export const getKpi = (stamp: Stamping) =>
  query({
    route: 'GET /kpis/:code',
    summary: 'One KPI of each school, beside each other',
    access: { roles: dashboardReaders, at: 'anywhere' },
    params: z.object({ code: z.string().max(60) }),
    query: z.strictObject({ month: Month.optional() }),
    reply: z.object({
      ...head,
      ...Definition.shape,
      trust: Figure.nullable(),
      schools: z.array(Figure.extend({ schoolId: z.string(), name: z.string() })),
      stamp: StampReply,
    }),
    read: ({ query: { month } }, ctx) => measuredReads(monthOr(month, ctx), ctx),
    respond: (facts, { params, query: { month } }, ctx) => {
      const kpi = kpis.find(({ code }) => code === params.code);
      if (!kpi) return refuse(problems.notFound());
      const { sources, schools, isSeen } = seen(kpi, undefined, ctx);
      if (isNobody(schools)) return refuse(problems.notAllowed('Your roles do not show this KPI.'));
      const moment = monthOr(month, ctx);
      const measured = measuredBySchool(facts, moment);
      const ofSchools = facts.schools
        .filter(({ id }) => isSeen(id))
        .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
        .map(({ id: schoolId, name }) => {
          return { schoolId, name, ...answered(kpi, measured.get(schoolId)!) };
        });
      const whole = schools === 'all' ? answered(kpi, addMeasures([...measured.values()])) : null;
      const { on } = moment;
      return accept({
        month: moment.month,
        on,
        dictionary: dictionaryVersion,
        ...definitionOf(kpi),
        trust: whole,
        schools: ofSchools,
        stamp: stamp(sources, facts.positions as Position[], ctx),
      });
    },
  });
