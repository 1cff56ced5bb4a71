import { accept, problems, query, refuse } from '@bursar/service-kit';
import { checkResults, frequencyUnits } from '@bursar/shared-types/codes/estates';
import { BusinessDate, Instant, SentInstant } from '@bursar/shared-types/dates';
import { Sha256, Uuid } from '@bursar/shared-types/ids';
import { estatesReaders } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { EvidenceShown } from '../evidence/index.ts';
import { basisLine, cataloguedCheck } from './catalogue.ts';
import { readCheck, schoolOfCheck } from './record-fact.ts';
import { factOf } from './rows.ts';
import { asEffective, asKnown, stateOn } from './schedule.ts';
import type { CheckStanding } from './schedule.ts';
import { CheckParams, CheckStateShown } from './shown.ts';

const Standing = z.object({
  state: CheckStateShown,
  checkId: Uuid.nullable(),
  dueOn: BusinessDate.nullable(),
  frequency: z.object({ every: z.int(), unit: z.enum(frequencyUnits) }).nullable(),
  occurrences: z.array(
    z.object({
      checkId: Uuid,
      factId: Uuid,
      dueOn: BusinessDate,
      doneOn: BusinessDate,
      state: z.enum(['Done', 'Done late', 'Failed']),
      daysLate: z.int(),
      nextDueOn: BusinessDate,
    }),
  ),
});

const shown = (standing: CheckStanding, on: string) => {
  const { checkId, dueOn, frequency, occurrences } = standing;
  return { state: stateOn(standing, on), checkId, dueOn, frequency, occurrences: [...occurrences] };
};

const instants = (a: { readonly addedAt: string }, b: { readonly addedAt: string }) =>
  a.addedAt < b.addedAt ? -1 : 1;

/**
 * One check at a site with all that happened to it, on a day in two versions: as effective, with
 * all that is known by now, and as it was known then (X1).
 */
export const readOneCheck = query({
  route: 'GET /checks/:id',
  summary: 'One check at a site, with its history, as effective on a day and as known then',
  access: { roles: estatesReaders, at: 'unit' },
  params: CheckParams,
  query: z.strictObject({
    on: BusinessDate.optional().describe('Today unless told'),
    knownAt: SentInstant.optional().describe('The end of that day unless told'),
  }),
  reply: z.object({
    id: Uuid,
    schoolId: Uuid,
    siteId: Uuid,
    code: z.string(),
    name: z.string(),
    area: z.string(),
    basis: z.string(),
    ownerId: Uuid.nullable(),
    dutyHolderId: Uuid.nullable(),
    version: z.int(),
    on: BusinessDate,
    effective: Standing,
    known: Standing.extend({ at: Instant }),
    facts: z.array(
      z.object({
        id: Uuid,
        kind: z.enum(['scheduled', 'not-applicable', 'completed']),
        on: BusinessDate,
        recordedAt: Instant,
        recordedBy: z.string(),
        dueOn: BusinessDate.nullable(),
        result: z.enum(checkResults).nullable(),
        retestBy: BusinessDate.nullable(),
        ticketId: Uuid.nullable(),
        words: z.string().nullable(),
        evidence: z.array(EvidenceShown.extend({ replacedBy: Sha256.nullable() })),
      }),
    ),
  }),
  read: ({ params }) => readCheck(params.id),
  units: schoolOfCheck,
  respond: ({ checks: [check], facts: rows, evidence }, { query: asked }, ctx) => {
    if (!check) return refuse(problems.notFound());
    const { on = ctx.today } = asked;
    const knownAt = asked.knownAt ?? (on < ctx.today ? `${on}T23:59:59.999Z` : ctx.now);
    const facts = rows.map(factOf);
    return accept({
      ...check,
      on,
      basis: basisLine(cataloguedCheck(check.code, ctx.today)),
      effective: shown(asEffective(facts, on), on),
      known: { ...shown(asKnown(facts, on, knownAt), on), at: knownAt },
      facts: rows
        .toSorted((a, b) => (a.recordedAt + a.id < b.recordedAt + b.id ? -1 : 1))
        .map((fact) => {
          const own = evidence.filter(({ ownerId }) => ownerId === fact.id).toSorted(instants);
          const successor = (sha256: string) =>
            own.find(({ replaces }) => replaces === sha256)?.sha256 ?? null;
          return { ...fact, evidence: own.map((e) => ({ ...e, replacedBy: successor(e.sha256) })) };
        }),
    });
  },
});
