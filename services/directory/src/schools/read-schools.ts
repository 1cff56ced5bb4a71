import { accept, lookup, problems, query, refuse } from '@bursar/service-kit';
import { filter } from '@bursar/service-kit/http/filter';
import { list } from '@bursar/service-kit/http/list';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { roles } from '@bursar/shared-types/roles';
import { and, gte, isNull, lte, or } from 'drizzle-orm';
import { z } from 'zod';
import { school } from './tables.ts';

/** A school as everybody sees it who holds a role there. */
const SchoolItem = z.object({
  id: Uuid,
  kind: z.enum(['school', 'central']),
  name: z.string(),
  urn: z.string().nullable(),
  phase: z.string().nullable(),
  establishmentType: z.string().nullable(),
  region: z.string().nullable(),
  localAuthority: z.string().nullable(),
  pupils: z.int().nullable(),
  joinedOn: BusinessDate.nullable(),
  leftOn: BusinessDate.nullable(),
  clusterId: Uuid.nullable(),
  version: z.int(),
});

/** One school; outside one's own units it is not there. */
export const getSchool = query({
  route: 'GET /schools/:schoolId',
  summary: 'A school',
  access: { roles, at: 'unit' },
  params: z.object({ schoolId: Uuid }),
  reply: SchoolItem,
  read: ({ params }) => ({ found: lookup(school, school.id, [params.schoolId]) }),
  units: (_, { params }) => params.schoolId,
  respond: ({ found: [one] }) => {
    if (!one) return refuse(problems.notFound());
    const { trustId: _, ...rest } = one;
    return accept(rest);
  },
});

/** The schools and the central team; whoever holds a role at some of them sees those. */
export const listSchools = list({
  route: 'GET /schools',
  summary: 'Schools',
  access: { roles, at: 'anywhere' },
  select: {
    id: school.id,
    kind: school.kind,
    name: school.name,
    urn: school.urn,
    phase: school.phase,
    establishmentType: school.establishmentType,
    region: school.region,
    localAuthority: school.localAuthority,
    pupils: school.pupils,
    joinedOn: school.joinedOn,
    leftOn: school.leftOn,
    clusterId: school.clusterId,
    version: school.version,
  },
  from: school,
  id: school.id,
  scope: school.id,
  search: [school.name, school.urn],
  filters: {
    /** Those of the trust on a day. */
    on: filter.by(BusinessDate, (day) =>
      and(
        or(isNull(school.joinedOn), lte(school.joinedOn, day)),
        or(isNull(school.leftOn), gte(school.leftOn, day)),
      )!,
    ),
    kind: filter.oneOf(school.kind),
    phase: filter.oneOf(school.phase),
    region: filter.oneOf(school.region),
    localAuthority: filter.oneOf(school.localAuthority),
    cluster: filter.equals(school.clusterId),
    pupilsFrom: filter.from(school.pupils),
    pupilsTo: filter.to(school.pupils),
  },
  sorts: {
    name: school.name,
    urn: school.urn,
    pupils: school.pupils,
    joinedOn: school.joinedOn,
  },
  defaultSort: 'name',
  item: SchoolItem,
  columns: [
    { title: 'Name', kind: 'text', value: (one) => one.name },
    { title: 'URN', kind: 'text', value: (one) => one.urn },
    { title: 'Kind', kind: 'text', value: (one) => one.kind },
    { title: 'Phase', kind: 'text', value: (one) => one.phase },
    { title: 'Type', kind: 'text', value: (one) => one.establishmentType },
    { title: 'Region', kind: 'text', value: (one) => one.region },
    { title: 'Local authority', kind: 'text', value: (one) => one.localAuthority },
    { title: 'Pupils', kind: 'number', value: (one) => one.pupils },
    { title: 'Joined', kind: 'date', value: (one) => one.joinedOn },
    { title: 'Last day', kind: 'date', value: (one) => one.leftOn },
    { title: 'School id', kind: 'text', value: (one) => one.id },
  ],
});
