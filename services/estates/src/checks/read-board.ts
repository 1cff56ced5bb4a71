import { allSchools } from '@bursar/organisation';
import { accept, db, query, unitsWhere } from '@bursar/service-kit';
import { checkAreas } from '@bursar/shared-types/codes/estates';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { estatesReaders } from '@bursar/shared-types/roles';
import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { boardOf } from './board.ts';
import { CheckStateShown } from './shown.ts';
import { siteCheck } from './tables.ts';

/** The compliance board of the schools that somebody may see: school by check, worst first. */
export const readBoard = query({
  route: 'GET /checks/board',
  summary: 'Compliance board: schools by checks, worst first',
  access: { roles: estatesReaders, at: 'anywhere' },
  query: z.strictObject({ school: Uuid.optional(), area: z.string().max(60).optional() }),
  reply: z.object({
    on: BusinessDate,
    checks: z.array(
      z.object({ code: z.string(), name: z.string(), area: z.string(), areaName: z.string() }),
    ),
    schools: z.array(
      z.object({
        schoolId: Uuid,
        name: z.string().nullable(),
        counts: z.record(z.string(), z.int()),
        outOfOrder: z.int().describe('Overdue, or failed and not passed since'),
        cells: z.array(
          z.object({
            code: z.string(),
            state: CheckStateShown,
            dueOn: BusinessDate.nullable(),
            days: z.int().nullable(),
            id: Uuid,
          }),
        ),
      }),
    ),
  }),
  read: ({ query: { school, area } }, { actor }) => {
    const held = unitsWhere(actor, estatesReaders);
    return {
      schools: allSchools(),
      rows: db
        .select()
        .from(siteCheck)
        .where(
          and(
            held === 'all' ? undefined : inArray(siteCheck.schoolId, [...held]),
            school === undefined ? undefined : eq(siteCheck.schoolId, school),
            area === undefined ? undefined : eq(siteCheck.area, area as keyof typeof checkAreas),
          ),
        ),
    };
  },
  respond: ({ rows, schools }, _, { today }) => {
    const board = boardOf(rows, today);
    const names = new Map(schools.map(({ id, name }) => [id, name]));
    return accept({
      on: today,
      checks: board.checks.map((check) => ({ ...check, areaName: checkAreas[check.area] })),
      schools: board.schools.map((each) => ({
        ...each,
        cells: [...each.cells],
        name: names.get(each.schoolId) ?? null,
      })),
    });
  },
});
