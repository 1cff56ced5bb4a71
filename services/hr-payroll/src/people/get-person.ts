import { accept, lookup, problems, query, refuse } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { hrLeads } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { assignment } from '../posts/index.ts';
import { PersonParams } from './person-input.ts';
import { personReads, schoolOfPerson } from './person-moves.ts';
import { opened } from './sealing.ts';
import { personKey, personSealed } from './tables.ts';

const Shown = z.object({
  id: z.string(),
  givenName: z.string(),
  familyName: z.string(),
  niCategory: z.string(),
  schoolId: z.string().nullable(),
  startsOn: BusinessDate.nullable(),
  leftOn: BusinessDate.nullable(),
  birthDate: BusinessDate.nullable(),
  niNumber: z.string().nullable(),
  accountEnding: z.string().nullable().describe('The last four figures of the bank account'),
  erased: z.boolean(),
  posts: z.array(
    z.object({ postId: z.string(), from: BusinessDate, until: BusinessDate.nullable() }),
  ),
  version: z.int(),
});

/** One person with what is sealed of them opened, and the posts they hold or held: for HR alone. */
export const getPerson = query({
  route: 'GET /people/:personId',
  summary: 'One person',
  access: { roles: hrLeads, at: 'unit' },
  params: PersonParams,
  reply: Shown,
  read: ({ params }) => ({
    ...personReads(params.personId),
    keys: lookup(personKey, personKey.personId, [params.personId]),
    sealed: lookup(personSealed, personSealed.personId, [params.personId]),
    held: lookup(assignment, assignment.personId, [params.personId]),
  }),
  units: (found) => schoolOfPerson(found),
  respond: ({ people: [row], keys: [key], sealed, held }) => {
    if (!row) return refuse(problems.notFound());
    const { id, givenName, familyName, niCategory, schoolId, startsOn, leftOn, version } = row;
    const nothing = { birthDate: null, niNumber: null, accountEnding: null };
    return accept({
      id,
      givenName,
      familyName,
      niCategory,
      schoolId,
      startsOn,
      leftOn,
      version,
      ...(key ? opened(sealed, key.key) : nothing),
      erased: row.erasedAt !== null,
      posts: held
        .toSorted((a, b) => (a.from < b.from ? -1 : 1))
        .map(({ postId, from, until }) => ({ postId, from, until })),
    });
  },
});
