import { allSchools } from '@bursar/organisation';
import { accept, problems, query, raw, refuse } from '@bursar/service-kit';
import { Uuid } from '@bursar/shared-types/ids';
import { penceJson, penceToJson } from '@bursar/shared-types/money';
import { hrReaders } from '@bursar/shared-types/roles';
import { BusinessDate } from '@bursar/shared-types/dates';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { inSchools, schoolsFor } from '../scope.ts';
import { positionsRead, StampReply } from '../stamps/index.ts';
import type { Stamping } from '../stamps/index.ts';
import { fteText, paidRuns, postsOn } from './on-day.ts';

interface PostRow {
  readonly school_id: string;
  readonly workforce: string;
  readonly posts: string;
  readonly established: string;
  readonly filled: string;
}
interface PayRow {
  readonly school_id: string;
  readonly amount: string;
}

const add = (rows: readonly PostRow[], column: 'posts' | 'established' | 'filled'): bigint =>
  rows.reduce((sum, row) => sum + BigInt(row[column]), 0n);

function counts(rows: readonly PostRow[]) {
  const [established, filled] = [add(rows, 'established'), add(rows, 'filled')];
  return {
    posts: Number(add(rows, 'posts')),
    established: fteText(established),
    filled: fteText(filled),
    vacant: fteText(established > filled ? established - filled : 0n),
  };
}

const Counts = {
  posts: z.int(),
  /** Full-time equivalents as decimal text, four places. */
  established: z.string(),
  filled: z.string(),
  vacant: z.string(),
};

/** Posts and how far they are filled on a day, with the month's pay: nothing by person or post. */
export const getWorkforce = (stamp: Stamping) =>
  query({
    route: 'GET /workforce',
    summary: 'Posts by school, filled and vacant, and the month’s pay',
    access: { roles: hrReaders, at: 'anywhere' },
    query: z.strictObject({ on: BusinessDate.optional(), school: Uuid.optional() }),
    reply: z.object({
      on: z.string(),
      totals: z.object({ ...Counts, pay: penceJson }),
      schools: z.array(
        z.object({
          schoolId: z.string(),
          name: z.string(),
          ...Counts,
          /** What the month of `on` costs the trust in pay, employer’s charges included. */
          pay: penceJson,
          workforces: z.array(z.object({ workforce: z.string(), ...Counts })),
        }),
      ),
      stamp: StampReply,
    }),
    read: ({ query: { on: asked, school } }, ctx) => {
      const on = asked ?? ctx.today;
      const schools = inSchools(sql`school_id`, schoolsFor(ctx, hrReaders, school) ?? []);
      return {
        schools: allSchools(),
        positions: positionsRead(ctx),
        posts: raw<PostRow>(sql`
          select school_id, workforce, count(*)::text as posts,
            sum(established)::text as established, sum(filled)::text as filled
          from (${postsOn(ctx.trustId, on)}) p where ${schools} group by 1, 2 order by 2`),
        pay: raw<PayRow>(sql`
          select school_id, sum(total)::text as amount from (${paidRuns(ctx.trustId, on)}) r
          where ${schools} group by 1`),
      };
    },
    respond: ({ schools, positions, posts, pay }, { query: { on, school } }, ctx) => {
      const seen = schoolsFor(ctx, hrReaders, school);
      if (seen === null || (school && !schools.some(({ id }) => id === school))) {
        return refuse(problems.notFound());
      }
      const shown = schools
        .filter(({ id }) => seen === 'all' || seen.includes(id))
        .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
        .map(({ id: schoolId, name }) => {
          const own = posts.filter((row) => row.school_id === schoolId);
          const workforces = own.map((row) => ({ workforce: row.workforce, ...counts([row]) }));
          const paid = pay.find((row) => row.school_id === schoolId)?.amount ?? '0';
          return { schoolId, name, ...counts(own), pay: penceToJson(BigInt(paid)), workforces };
        });
      return accept({
        on: on ?? ctx.today,
        totals: { ...counts(posts), pay: shown.reduce((sum, each) => sum + each.pay, 0) },
        schools: shown,
        stamp: stamp(['directory', 'hr-payroll'], positions, ctx),
      });
    },
  });
