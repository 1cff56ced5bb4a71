import { allSchools } from '@bursar/organisation';
import { accept, problems, query, raw, refuse } from '@bursar/service-kit';
import { Uuid } from '@bursar/shared-types/ids';
import { formatPence } from '@bursar/shared-types/money';
import { hrReaders } from '@bursar/shared-types/roles';
import { BusinessDate } from '@bursar/shared-types/dates';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { inSchools, schoolsFor } from '../scope.ts';
import { positionsRead, StampReply } from '../stamps/index.ts';
import type { Stamping } from '../stamps/index.ts';
import { fteText, paidRuns, postsOn } from '../workforce/index.ts';
import { countedParts } from './measure-parts.ts';
import type { CountedRow } from './measure-parts.ts';
import { LISTED, Part } from './part.ts';

const figures = {
  established: 'Full-time equivalents of the posts that there are',
  filled: 'Full-time equivalents of them that are filled',
  pay: 'What the month of the day costs in pay, employer’s charges included',
} as const;
const Figure = z.enum(Object.keys(figures) as [keyof typeof figures, ...(keyof typeof figures)[]]);

const Asked = z.strictObject({
  figure: Figure,
  on: BusinessDate.optional(),
  school: Uuid.optional(),
});

/**
 * From a figure of the workforce to the posts or pay runs that add up to it (X13): by post, never by
 * person. What is vacant is established less filled, each explained here.
 */
export const explainWorkforce = (stamp: Stamping) =>
  query({
    route: 'GET /explain/workforce',
    summary: 'What a figure of the workforce is made of',
    access: { roles: hrReaders, at: 'anywhere' },
    query: Asked,
    reply: z.object({
      figure: Figure,
      on: z.string(),
      school: z.string().nullable(),
      /** Of full time ten-thousandths, of pay pence: whole numbers that add up. */
      unit: z.enum(['ten-thousandths of full time', 'pence']),
      value: z.int(),
      sentence: z.string(),
      formula: z.string(),
      parts: z.array(Part),
      stamp: StampReply,
    }),
    read: ({ query: { figure, on, school } }, ctx) => {
      const day = on ?? ctx.today;
      const schools = inSchools(sql`school_id`, schoolsFor(ctx, hrReaders, school) ?? []);
      const rows =
        figure === 'pay'
          ? sql`select run_id as id, school_id, total as amount, null::date as day,
              'pay of ' || month as label, seq, jsonb_build_array(jsonb_build_object('source', 'hr-payroll',
                'seq', seq, 'id', event_id, 'type', 'hr-payroll.pay-costed', 'at', null, 'actor', null)) as events
            from (${paidRuns(ctx.trustId, day)}) r`
          : sql`select id, school_id, ${sql.raw(figure)} as amount, from_day as day,
              workforce || ' post' as label, seq, events from (${postsOn(ctx.trustId, day)}) p`;
      return {
        schools: allSchools(),
        positions: positionsRead(ctx),
        rows: raw<CountedRow>(sql`select school_id, id, amount::text as amount, day, label,
            events::text as events, sum(amount) over ()::text as total, count(*) over ()::text as count
          from (${rows}) rows where ${schools} and amount <> 0 order by seq desc limit ${LISTED}`),
      };
    },
    respond: ({ schools, positions, rows }, { query: { figure, on, school } }, ctx) => {
      const place = schools.find(({ id }) => id === school);
      if (schoolsFor(ctx, hrReaders, school) === null || (school && !place)) {
        return refuse(problems.notFound());
      }
      const value = Number(rows[0]?.total ?? 0);
      const shown = figure === 'pay' ? formatPence(BigInt(value)) : fteText(BigInt(value));
      const where = place?.name ?? 'the schools that you see';
      const day = on ?? ctx.today;
      return accept({
        figure,
        on: day,
        school: school ?? null,
        unit: figure === 'pay' ? ('pence' as const) : ('ten-thousandths of full time' as const),
        value,
        sentence: `${figures[figure]}. At ${where}, on ${day}: ${shown}.`,
        formula: figure === 'pay' ? 'sum of the pay runs in force' : 'sum of the posts',
        parts: countedParts(figure === 'pay' ? 'pay' : 'post', rows),
        stamp: stamp(['directory', 'hr-payroll'], positions, ctx),
      });
    },
  });
