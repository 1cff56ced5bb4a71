import { allSchools } from '@bursar/organisation';
import { accept, db, query, unitsWhere } from '@bursar/service-kit';
import { ticketPriorities } from '@bursar/shared-types/codes/estates';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { estatesReaders } from '@bursar/shared-types/roles';
import { and, eq, gte, inArray, lte, not, sql } from 'drizzle-orm';
import { z } from 'zod';
import { ticketPromise } from './tables.ts';

const p = ticketPromise;
const count = (condition: ReturnType<typeof sql>) =>
  sql<number>`count(*) filter (where ${condition})::int`;

const Kept = z.object({
  inTime: z.int(),
  late: z.int().describe('Done late, or not done and past its time'),
  open: z.int().describe('Not done, and still in time'),
  percent: z.string().nullable().describe('In time, of those that are decided; one decimal'),
  meanMinutes: z.int().nullable().describe('Working minutes until it was done'),
});

interface Counts {
  readonly inTime: number;
  readonly late: number;
  readonly done: number;
  readonly minutes: number;
}

/** How a promise was kept over some tickets. */
function keptOf(list: readonly Counts[], raised: number): z.output<typeof Kept> {
  const sum = (part: keyof Counts) => list.reduce((total, each) => total + each[part], 0);
  const [inTime, late, done] = [sum('inTime'), sum('late'), sum('done')];
  const decided = inTime + late;
  const tenths = decided === 0 ? null : Math.round((inTime * 1_000) / decided);
  return {
    inTime,
    late,
    open: raised - decided,
    percent: tenths === null ? null : `${Math.floor(tenths / 10)}.${tenths % 10}`,
    meanMinutes: done === 0 ? null : Math.round(sum('minutes') / done),
  };
}

const Line = z.object({ raised: z.int(), reopened: z.int(), response: Kept, fix: Kept });

/** Response and fix of tickets by school, against what was promised; cancelled ones are left out (E3). */
export const readPromises = query({
  route: 'GET /tickets/kpi',
  summary: 'Response and fix of tickets by school, against what was promised',
  access: { roles: estatesReaders, at: 'anywhere' },
  query: z.strictObject({
    from: BusinessDate.optional().describe('Raised on this day or later'),
    to: BusinessDate.optional().describe('Raised on this day or earlier'),
    priority: z.enum(ticketPriorities).optional(),
  }),
  reply: z.object({
    schools: z.array(Line.extend({ schoolId: Uuid, name: z.string().nullable() })),
    all: Line,
  }),
  read: ({ query: { from, to, priority } }, { actor }) => {
    const held = unitsWhere(actor, estatesReaders);
    return {
      names: allSchools(),
      schools: db
        .select({
          schoolId: p.schoolId,
          raised: sql<number>`count(*)::int`,
          reopened: sql<number>`sum(${p.reopened})::int`,
          responseInTime: count(sql`${p.responseInTime}`),
          responseLate: count(sql`not ${p.responseInTime}`),
          responseDone: sql<number>`count(${p.responseMinutes})::int`,
          responseMinutes: sql<number>`coalesce(sum(${p.responseMinutes}), 0)::int`,
          fixInTime: count(sql`${p.fixInTime}`),
          fixLate: count(sql`not ${p.fixInTime}`),
          fixDone: sql<number>`count(${p.fixMinutes})::int`,
          fixMinutes: sql<number>`coalesce(sum(${p.fixMinutes}), 0)::int`,
        })
        .from(p)
        .where(
          and(
            not(p.cancelled),
            held === 'all' ? undefined : inArray(p.schoolId, [...held]),
            from === undefined ? undefined : gte(p.raisedOn, from),
            to === undefined ? undefined : lte(p.raisedOn, to),
            priority === undefined ? undefined : eq(p.priority, priority),
          ),
        )
        .groupBy(p.schoolId)
        .orderBy(p.schoolId),
    };
  },
  respond: ({ schools, names }) => {
    const nameOf = new Map(names.map(({ id, name }) => [id, name]));
    const lineOf = (rows: typeof schools) => {
      const sum = (part: 'raised' | 'reopened') =>
        rows.reduce((total, row) => total + row[part], 0);
      const raised = sum('raised');
      const parts = (clock: 'response' | 'fix') =>
        rows.map((row) => ({
          inTime: row[`${clock}InTime`],
          late: row[`${clock}Late`],
          done: row[`${clock}Done`],
          minutes: row[`${clock}Minutes`],
        }));
      const [response, fix] = [keptOf(parts('response'), raised), keptOf(parts('fix'), raised)];
      return { raised, reopened: sum('reopened'), response, fix };
    };
    return accept({
      schools: schools.map((row) => ({
        schoolId: row.schoolId,
        name: nameOf.get(row.schoolId) ?? null,
        ...lineOf([row]),
      })),
      all: lineOf(schools),
    });
  },
});
