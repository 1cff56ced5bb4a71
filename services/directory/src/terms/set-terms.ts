import {
  accept,
  command,
  emit,
  lookup,
  problem,
  problems,
  refuse,
  upsertRows,
} from '@bursar/service-kit';
import { BusinessDate, FinancialYear } from '@bursar/shared-types/dates';
import { termsSet } from '@bursar/shared-types/events/directory/terms-set.v1';
import { Uuid } from '@bursar/shared-types/ids';
import { administrators } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { school } from '../schools/index.ts';
import { termDates } from './tables.ts';
import { termFaults } from './terms.ts';

const TermsInput = z.strictObject({
  year: FinancialYear,
  schoolId: Uuid.nullable().default(null).describe('A school whose terms differ; null for all'),
  terms: z
    .array(z.strictObject({ from: BusinessDate, to: BusinessDate }))
    .min(1)
    .max(12)
    .describe('Stretches of school between holidays, earliest first'),
  insetDays: z.array(BusinessDate).max(20).default([]),
});

/** Sets the term dates of a year: If-Match is the version read, "0" where there was none. */
export const setTerms = command({
  route: 'PUT /terms',
  summary: 'Set the term dates of a year',
  access: { roles: administrators, at: 'trust' },
  body: TermsInput,
  reply: { 200: z.object({ id: Uuid, version: z.int() }) },
  versioned: true,

  read: ({ body }) => ({
    ofYear: lookup(termDates, termDates.year, [body.year]),
    schools: lookup(school, school.id, body.schoolId ? [body.schoolId] : []),
  }),

  decide: ({ ofYear, schools }, { body }, ctx) => {
    const before = ofYear.find(({ schoolId }) => schoolId === body.schoolId);
    const version = before?.version ?? 0;
    if (version !== ctx.ifMatch) return refuse(problems.changedSince(version));
    const faults = termFaults(body.year, body.terms, body.insetDays);
    if (body.schoolId !== null && schools[0]?.kind !== 'school')
      faults.push({ pointer: '/schoolId', detail: 'This is not a school of the trust.' });
    if (faults.length === 0)
      return accept({ ...body, id: before?.id ?? ctx.newId(), version: version + 1 });
    const detail = faults.map((fault) => fault.detail).join(' ');
    return refuse(
      problem('invalid-terms', 422, 'These are no term dates', detail, { errors: faults }),
    );
  },

  write: ({ id, year, schoolId, terms, insetDays, version }, { trustId, actor, now }) => [
    upsertRows(
      termDates,
      ['trustId', 'id'],
      [{ trustId, id, year, schoolId, terms, insetDays, setBy: actor.id, setAt: now, version }],
    ),
    emit(termsSet, { year, schoolId, terms, insetDays }),
  ],

  respond: ({ id, version }) => ({ status: 200, body: { id, version } }),
});
