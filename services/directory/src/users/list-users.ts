import { filter } from '@bursar/service-kit/http/filter';
import { list } from '@bursar/service-kit/http/list';
import { BusinessDate } from '@bursar/shared-types/dates';
import { administrators } from '@bursar/shared-types/roles';
import { and, eq, gte, isNull, lte, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import { membership, person } from './tables.ts';
import { User, userColumns } from './user.ts';

/** The users of the trust, with their names: for administrators alone. */
export const listUsers = list({
  route: 'GET /users',
  summary: 'The users of the trust',
  access: { roles: administrators, at: 'trust' },
  select: userColumns,
  from: (select) =>
    select
      .from(membership)
      .innerJoin(
        person,
        and(eq(person.trustId, membership.trustId), eq(person.userId, membership.userId)),
      ),
  id: membership.userId,
  scope: { none: 'a user belongs to the trust, and only administrators of all of it see them' },
  search: [person.name, person.email],
  filters: {
    /** Who works here on a day. */
    on: filter.by(BusinessDate, (day) =>
      and(
        lte(membership.startsOn, day),
        or(isNull(membership.leftOn), gte(membership.leftOn, day)),
      )!,
    ),
    /**
     * Whoever has not left, and holds no role today or from a later day. The table of roles is named
     * in SQL, as roles stand on users and not the other way round.
     */
    withoutRole: filter.by(
      z.literal('true'),
      (_, { today }) => sql`coalesce(${membership.leftOn}, ${today}::date) >= ${today}::date
        and not exists (select 1 from assignment a where a.trust_id = ${membership.trustId}
          and a.user_id = ${membership.userId}
          and coalesce(a.to_on, greatest(a.from_on, ${today}::date)) >= greatest(a.from_on, ${today}::date))`,
    ),
    startsFrom: filter.from(membership.startsOn),
    startsTo: filter.to(membership.startsOn),
    leavesFrom: filter.from(membership.leftOn),
    leavesTo: filter.to(membership.leftOn),
  },
  sorts: {
    name: person.name,
    email: person.email,
    startsOn: membership.startsOn,
    leftOn: membership.leftOn,
  },
  defaultSort: 'name',
  item: User,
  columns: [
    { title: 'Name', kind: 'text', value: (user) => user.name },
    { title: 'E-mail', kind: 'text', value: (user) => user.email },
    { title: 'From', kind: 'date', value: (user) => user.startsOn },
    { title: 'Last day', kind: 'date', value: (user) => user.leftOn },
    { title: 'User id', kind: 'text', value: (user) => user.userId },
  ],
});
