import { orgSchool } from '@bursar/organisation';
import { list } from '@bursar/service-kit/http/list';
import { filter } from '@bursar/service-kit/http/filter';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { estatesReaders } from '@bursar/shared-types/roles';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { site } from './tables.ts';

/** The sites of the schools that somebody may see. */
export const listSites = list({
  route: 'GET /sites',
  summary: 'Sites',
  access: { roles: estatesReaders, at: 'anywhere' },
  select: {
    id: site.id,
    name: site.name,
    schoolId: site.schoolId,
    school: orgSchool.name,
    addedOn: site.addedOn,
  },
  from: (select) =>
    select
      .from(site)
      .leftJoin(
        orgSchool,
        and(eq(orgSchool.trustId, site.trustId), eq(orgSchool.id, site.schoolId)),
      ),
  id: site.id,
  scope: site.schoolId,
  filters: { school: filter.equals(site.schoolId) },
  sorts: { school: orgSchool.name, name: site.name, addedOn: site.addedOn },
  defaultSort: 'school',
  search: [site.name, orgSchool.name],
  item: z.object({
    id: Uuid,
    name: z.string(),
    schoolId: Uuid,
    school: z.string().nullable(),
    addedOn: BusinessDate,
  }),
  columns: [
    { title: 'School', kind: 'text', value: (item) => item.school },
    { title: 'Site', kind: 'text', value: (item) => item.name },
    { title: 'Added on', kind: 'date', value: (item) => item.addedOn },
  ],
});
