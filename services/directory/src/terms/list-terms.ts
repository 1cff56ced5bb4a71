import { filter } from '@bursar/service-kit/http/filter';
import { list } from '@bursar/service-kit/http/list';
import { AskedYear, BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { roles } from '@bursar/shared-types/roles';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { school } from '../schools/index.ts';
import { termDates } from './tables.ts';

const TermsItem = z.object({
  id: Uuid,
  year: z.string(),
  schoolId: Uuid.nullable(),
  school: z.string().nullable(),
  terms: z.array(z.object({ from: BusinessDate, to: BusinessDate })),
  insetDays: z.array(BusinessDate),
  setBy: z.string(),
  setAt: z.string(),
  version: z.int(),
});

/** Term dates, of the trust and of schools where they differ. */
export const listTerms = list({
  route: 'GET /terms',
  summary: 'Term dates',
  access: { roles, at: 'anywhere' },
  select: {
    id: termDates.id,
    year: termDates.year,
    schoolId: termDates.schoolId,
    school: school.name,
    terms: termDates.terms,
    insetDays: termDates.insetDays,
    setBy: termDates.setBy,
    setAt: termDates.setAt,
    version: termDates.version,
  },
  from: (select) =>
    select
      .from(termDates)
      .leftJoin(
        school,
        and(eq(school.trustId, termDates.trustId), eq(school.id, termDates.schoolId)),
      ),
  id: termDates.id,
  scope: { none: 'term dates are public: every school tells them to parents' },
  search: [school.name],
  filters: {
    year: filter.by(AskedYear, (year) => eq(termDates.year, year)),
    school: filter.equals(termDates.schoolId),
  },
  sorts: { year: termDates.year, school: school.name, setAt: termDates.setAt },
  defaultSort: '-year',
  item: TermsItem,
  columns: [
    { title: 'Year', kind: 'text', value: (one) => one.year },
    { title: 'School', kind: 'text', value: (one) => one.school },
    {
      title: 'Terms',
      kind: 'text',
      value: (one) => one.terms.map(({ from, to }) => `${from} to ${to}`).join(', '),
    },
    { title: 'Training days', kind: 'text', value: (one) => one.insetDays.join(', ') },
    { title: 'Set at', kind: 'instant', value: (one) => one.setAt },
  ],
});
