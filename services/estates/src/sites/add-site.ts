import { orgSchool } from '@bursar/organisation';
import { accept, command, emit, insertRows, lookup, problems, refuse } from '@bursar/service-kit';
import type { Context, Write } from '@bursar/service-kit';
import { siteAdded } from '@bursar/shared-types/events/estates/site-added.v1';
import { Uuid } from '@bursar/shared-types/ids';
import { estatesLeads } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { siteNameTaken } from './problems.ts';
import { site } from './tables.ts';

/** A site on its way into the records. */
type NewSite = Pick<typeof site.$inferInsert, 'id' | 'schoolId' | 'name'>;

/** Everything that adding a site writes, whoever adds it. */
export const siteWrites = ({ id, schoolId, name }: NewSite, ctx: Context): Write[] => [
  insertRows(site, [{ trustId: ctx.trustId, id, schoolId, name, addedOn: ctx.today }]),
  emit(siteAdded, { siteId: id, schoolId, name }),
];

/** Adds a further site of a school; its checks are then there, not set up. */
export const addSite = command({
  route: 'POST /sites',
  summary: 'Add a site of a school',
  access: { roles: estatesLeads, at: 'unit' },
  body: z.strictObject({ schoolId: Uuid, name: text({ max: 200 }) }),
  reply: { 201: z.object({ id: Uuid }) },
  read: ({ body }) => ({
    schools: lookup(orgSchool, orgSchool.id, [body.schoolId]),
    sites: lookup(site, site.schoolId, [body.schoolId]),
  }),
  units: (_, { body }) => body.schoolId,
  decide: ({ schools, sites }, { body }, ctx) => {
    if (schools.length === 0) return refuse(problems.notFound());
    if (sites.some(({ name }) => name === body.name)) return refuse(siteNameTaken(body.name));
    return accept({ id: ctx.newId(), ...body });
  },
  write: siteWrites,
  respond: ({ id }) => ({ status: 201, body: { id }, location: `/sites/${id}` }),
});
