import { orgSchool } from '@bursar/organisation';
import { filter } from '@bursar/service-kit/http/filter';
import { list } from '@bursar/service-kit/http/list';
import { slaStates, ticketCategories } from '@bursar/shared-types/codes/estates';
import { estatesReaders } from '@bursar/shared-types/roles';
import { and, eq, getTableColumns, sql } from 'drizzle-orm';
import { z } from 'zod';
import { site } from '../sites/index.ts';
import type { ClockName } from './clocks.ts';
import { ticket } from './tables.ts';
import { ticketShown, TicketShown } from './ticket-shown.ts';

const t = ticket;
const Sla = z.enum(slaStates);

/** `stateAt` for the database, so that a list can be narrowed by it; a test holds the two together. */
function slaSql(clock: ClockName, now: string) {
  const [due, soon, end] = [t[`${clock}DueAt`], t[`${clock}SoonAt`], t[`${clock}StoppedAt`]];
  return sql`case
    when ${due} < date_trunc('minute', coalesce(${end}, ${now}::timestamptz)) then 'Breached'
    when ${end} is null and ${soon} <= ${now}::timestamptz then 'Due soon'
    else 'In time' end`;
}
const bySla = (clock: ClockName) =>
  filter.by(Sla, (state, { now }) => sql`${slaSql(clock, now)} = ${state}`);

const { trustId: _, description: __, ...columns } = getTableColumns(t);

/** The tickets of the schools that somebody may see, with the state of their promises. */
export const listTickets = list({
  route: 'GET /tickets',
  summary: 'Tickets, with the state of what was promised',
  access: { roles: estatesReaders, at: 'anywhere' },
  select: { ...columns, school: orgSchool.name, site: site.name },
  from: (select) =>
    select
      .from(t)
      .innerJoin(site, and(eq(site.trustId, t.trustId), eq(site.id, t.siteId)))
      .leftJoin(orgSchool, and(eq(orgSchool.trustId, t.trustId), eq(orgSchool.id, t.schoolId))),
  id: t.id,
  scope: t.schoolId,
  filters: {
    school: filter.oneOf(t.schoolId),
    site: filter.equals(t.siteId),
    state: filter.oneOf(t.state),
    priority: filter.oneOf(t.priority),
    category: filter.oneOf(t.category),
    assignee: filter.equals(t.assigneeId),
    requester: filter.equals(t.requesterId),
    raisedFrom: filter.from(t.raisedOn),
    raisedTo: filter.to(t.raisedOn),
    response: bySla('response'),
    fix: bySla('fix'),
  },
  sorts: {
    number: t.number,
    raisedAt: t.raisedAt,
    respondBy: t.responseDueAt,
    fixBy: t.fixDueAt,
    school: orgSchool.name,
  },
  defaultSort: '-number',
  search: [t.number, t.title, t.place, t.description, orgSchool.name],
  toItem: ({ school, site: siteName, ...row }, { now }) => ({
    ...ticketShown(row, now),
    school,
    site: siteName,
  }),
  item: TicketShown.extend({ school: z.string().nullable(), site: z.string() }),
  columns: [
    { title: 'Number', kind: 'number', value: (item) => item.number },
    { title: 'School', kind: 'text', value: (item) => item.school },
    { title: 'Site', kind: 'text', value: (item) => item.site },
    { title: 'Place', kind: 'text', value: (item) => item.place },
    { title: 'What is wrong', kind: 'text', value: (item) => item.title },
    { title: 'Category', kind: 'text', value: (item) => ticketCategories[item.category] },
    { title: 'Priority', kind: 'text', value: (item) => item.priority },
    { title: 'State', kind: 'text', value: (item) => item.state },
    { title: 'Raised at', kind: 'instant', value: (item) => item.raisedAt },
    { title: 'Respond by', kind: 'instant', value: (item) => item.response.dueAt },
    { title: 'Response', kind: 'text', value: (item) => item.response.state },
    { title: 'Fix by', kind: 'instant', value: (item) => item.fix.dueAt },
    { title: 'Fix', kind: 'text', value: (item) => item.fix.state },
    { title: 'Working minutes to fix', kind: 'number', value: (item) => item.fix.minutes },
  ],
});
