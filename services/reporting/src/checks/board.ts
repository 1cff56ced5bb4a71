import { allSchools } from '@bursar/organisation';
import { accept, problems, query, raw, refuse } from '@bursar/service-kit';
import { addDays, BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { estatesReaders } from '@bursar/shared-types/roles';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { openOn, overdueOn } from '../kpis/index.ts';
import { inSchools, schoolsFor } from '../scope.ts';
import { positionsRead, StampReply } from '../stamps/index.ts';
import type { Stamping } from '../stamps/index.ts';

/** Days before its due date from which a check is due soon. */
const SOON = 14;

interface Row {
  readonly school_id: string;
  readonly area: string;
  readonly overdue: string;
  readonly failed: string;
  readonly due_soon: string;
  readonly in_order: string;
  readonly next_due: string | null;
}

const Counts = {
  /** Past their day and not done. */
  overdue: z.int(),
  /** Done and not passed; they count as overdue until their re-test is done. */
  failed: z.int(),
  dueSoon: z.int(),
  /** Due later than soon. */
  inOrder: z.int(),
};

/** How the checks of each school and area stand on a day: every open check is in one column. */
const standings = (trustId: string, on: string) => sql`
  select school_id, area, due_on, case
    when ${overdueOn(trustId, on)} then case when state = 'failed' then 'failed' else 'overdue' end
    when ${openOn(trustId, on)} then case when due_on <= ${addDays(on, SOON)}::date then 'due-soon' else 'in-order' end
    end as standing
  from statutory_check c where trust_id = ${trustId}`;

/** The compliance board: each school by area, as the checks stand on a day (E4, D3). */
export const complianceBoard = (stamp: Stamping) =>
  query({
    route: 'GET /compliance',
    summary: 'Compliance board: how the statutory checks of each school stand',
    access: { roles: estatesReaders, at: 'anywhere' },
    query: z.strictObject({ on: BusinessDate.optional(), school: Uuid.optional() }),
    reply: z.object({
      on: z.string(),
      totals: z.object(Counts),
      schools: z.array(
        z.object({
          schoolId: z.string(),
          name: z.string(),
          ...Counts,
          areas: z.array(z.object({ area: z.string(), ...Counts, nextDue: z.string().nullable() })),
        }),
      ),
      stamp: StampReply,
    }),
    read: ({ query: { on, school } }, ctx) => ({
      schools: allSchools(),
      positions: positionsRead(ctx),
      rows: raw<Row>(sql`
        select school_id, area, count(*) filter (where standing = 'overdue')::text as overdue,
          count(*) filter (where standing = 'failed')::text as failed,
          count(*) filter (where standing = 'due-soon')::text as due_soon,
          count(*) filter (where standing = 'in-order')::text as in_order,
          min(due_on) filter (where standing in ('due-soon', 'in-order'))::text as next_due
        from (${standings(ctx.trustId, on ?? ctx.today)}) s
        where ${inSchools(sql`school_id`, schoolsFor(ctx, estatesReaders, school) ?? [])}
        group by 1, 2 order by 2`),
    }),
    respond: ({ schools, rows, positions }, { query: { on, school } }, ctx) => {
      const seen = schoolsFor(ctx, estatesReaders, school);
      if (school !== undefined && (seen === null || !schools.some(({ id }) => id === school))) {
        return refuse(problems.notFound());
      }
      const shown = schools
        .filter(({ id }) => seen === 'all' || seen?.includes(id))
        .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
        .map(({ id: schoolId, name }) => {
          const areas = rows.filter((row) => row.school_id === schoolId).map(areaOf);
          return { schoolId, name, ...add(areas), areas };
        });
      return accept({
        on: on ?? ctx.today,
        totals: add(shown),
        schools: shown,
        stamp: stamp(['directory', 'estates'], positions, ctx),
      });
    },
  });

const areaOf = ({ area, overdue, failed, due_soon, in_order, next_due: nextDue }: Row) => ({
  area,
  overdue: Number(overdue),
  failed: Number(failed),
  dueSoon: Number(due_soon),
  inOrder: Number(in_order),
  nextDue,
});

type Count = Readonly<Record<keyof typeof Counts, number>>;
const add = (counts: readonly Count[]): Count =>
  counts.reduce(
    (sum, each) => ({
      overdue: sum.overdue + each.overdue,
      failed: sum.failed + each.failed,
      dueSoon: sum.dueSoon + each.dueSoon,
      inOrder: sum.inOrder + each.inOrder,
    }),
    { overdue: 0, failed: 0, dueSoon: 0, inOrder: 0 },
  );
