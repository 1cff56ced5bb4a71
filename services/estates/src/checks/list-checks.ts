import { orgSchool } from '@bursar/organisation';
import { filter } from '@bursar/service-kit/http/filter';
import { list } from '@bursar/service-kit/http/list';
import { checkAreas } from '@bursar/shared-types/codes/estates';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { estatesReaders } from '@bursar/shared-types/roles';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { site } from '../sites/index.ts';
import { basisLine, cataloguedCheck } from './catalogue.ts';
import { inWords } from './frequency.ts';
import { frequencyOf, stateOfRow } from './rows.ts';
import { CheckStateShown } from './shown.ts';
import { checkFact, siteCheck } from './tables.ts';

const c = siteCheck;

/** `stateOn` for the database, so that a list can be narrowed by it; a test holds the two together. */
const stateSql = (today: string) => sql`case
  when ${c.applies} = 'no' then 'Not applicable'
  when ${c.checkId} is null then 'Not set up'
  when ${c.dueOn} < ${today}::date then 'Overdue'
  when ${c.lastState} = 'Failed' then 'Failed'
  when ${c.dueOn} = ${today}::date then 'Due today'
  when ${c.soonFrom} <= ${today}::date then 'Due soon'
  else coalesce(${c.lastState}, 'Scheduled') end`;

const States = z.union([
  z.array(CheckStateShown).min(1),
  CheckStateShown.transform((one) => [one]),
]);

/** The checks of the sites that somebody may see, one row for each kind at each site. */
export const listChecks = list({
  route: 'GET /checks',
  summary: 'Statutory checks by site, with their state on the day',
  access: { roles: estatesReaders, at: 'anywhere' },
  select: {
    id: c.id,
    code: c.code,
    name: c.name,
    area: c.area,
    schoolId: c.schoolId,
    school: orgSchool.name,
    siteId: c.siteId,
    site: site.name,
    applies: c.applies,
    checkId: c.checkId,
    dueOn: c.dueOn,
    every: c.every,
    unit: c.unit,
    lastDoneOn: c.lastDoneOn,
    lastState: c.lastState,
    ownerId: c.ownerId,
    dutyHolderId: c.dutyHolderId,
    version: c.version,
  },
  from: (select) =>
    select
      .from(c)
      .innerJoin(site, and(eq(site.trustId, c.trustId), eq(site.id, c.siteId)))
      .leftJoin(orgSchool, and(eq(orgSchool.trustId, c.trustId), eq(orgSchool.id, c.schoolId))),
  id: c.id,
  scope: c.schoolId,
  filters: {
    school: filter.oneOf(c.schoolId),
    site: filter.equals(c.siteId),
    area: filter.oneOf(c.area),
    code: filter.oneOf(c.code),
    owner: filter.equals(c.ownerId),
    // Events name one time that a check falls due; a link made of an event finds the check by it.
    occurrence: filter.by(
      Uuid,
      (id) => sql`(${c.checkId} = ${id} or exists (select 1 from ${checkFact} where
        ${checkFact.trustId} = ${c.trustId} and ${checkFact.siteCheckId} = ${c.id}
        and ${checkFact.checkId} = ${id}))`,
    ),
    dueFrom: filter.from(c.dueOn),
    dueTo: filter.to(c.dueOn),
    state: filter.by(States, (states, { today }) => {
      const wanted = sql.join(
        states.map((state) => sql`${state}`),
        sql`, `,
      );
      return sql`${stateSql(today)} in (${wanted})`;
    }),
  },
  sorts: {
    dueOn: c.dueOn,
    name: c.name,
    area: c.area,
    school: orgSchool.name,
    lastDoneOn: c.lastDoneOn,
  },
  defaultSort: 'dueOn',
  search: [c.name, c.code, site.name, orgSchool.name],
  toItem: ({ applies, lastState, every, unit, ...row }, { today }) => {
    const frequency = frequencyOf({ every, unit });
    const basis = basisLine(cataloguedCheck(row.code, today));
    const state = stateOfRow({ applies, lastState, every, unit, ...row }, today);
    return { ...row, state, frequency: frequency && inWords(frequency), basis };
  },
  item: z.object({
    id: Uuid,
    code: z.string(),
    name: z.string(),
    area: z.string(),
    schoolId: Uuid,
    school: z.string().nullable(),
    siteId: Uuid,
    site: z.string(),
    state: CheckStateShown,
    checkId: Uuid.nullable(),
    dueOn: BusinessDate.nullable(),
    frequency: z.string().nullable(),
    basis: z.string().describe('What asks for it, and whether anybody confirmed that'),
    lastDoneOn: BusinessDate.nullable(),
    ownerId: Uuid.nullable(),
    dutyHolderId: Uuid.nullable(),
    version: z.int(),
  }),
  columns: [
    { title: 'School', kind: 'text', value: (item) => item.school },
    { title: 'Site', kind: 'text', value: (item) => item.site },
    { title: 'Area', kind: 'text', value: (item) => checkAreas[item.area] },
    { title: 'Check', kind: 'text', value: (item) => item.name },
    { title: 'State', kind: 'text', value: (item) => item.state },
    { title: 'Due on', kind: 'date', value: (item) => item.dueOn },
    { title: 'How often', kind: 'text', value: (item) => item.frequency },
    { title: 'Last done on', kind: 'date', value: (item) => item.lastDoneOn },
    { title: 'Basis', kind: 'text', value: (item) => item.basis },
  ],
});
