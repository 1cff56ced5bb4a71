import { accept, command, lookup, problems, refuse } from '@bursar/service-kit';
import { checkResults } from '@bursar/shared-types/codes/estates';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { estatesTeam } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { EvidenceInput, itemsOf, keepEvidence, offerFaults, uploaded } from '../evidence/index.ts';
import { ticket } from '../tickets/index.ts';
import { completionFaults } from './completion.ts';
import { checkDoneAlready, invalidCheck } from './problems.ts';
import { addFact, factWrites, readCheck, recordedOf, schoolOfCheck } from './record-fact.ts';
import { asEffective } from './schedule.ts';
import type { Completed } from './schedule.ts';
import { checkReply, CheckParams, CheckReply } from './shown.ts';

const Completion = z.strictObject({
  doneOn: BusinessDate.describe('Today, or the day it was done if that is recorded late'),
  result: z.enum(checkResults),
  retestBy: BusinessDate.nullable().default(null).describe('After a failure: checked again by'),
  words: text({ max: 2_000, lines: 'many' }).nullable().default(null).describe('What was found'),
  ticketId: Uuid.nullable().default(null).describe('The ticket to mend what failed'),
  evidence: z.array(EvidenceInput).max(20).describe('A photo, certificate or page: at least one'),
});

/**
 * Records that a check was done and whether it passed, with evidence (E4). Recorded late, with the
 * day it was done, it re-states that day and what followed; what was known before stays (X1).
 */
export const completeCheck = command({
  route: 'POST /checks/:id/completions',
  summary: 'Record that a check was done, with its result and evidence',
  access: { roles: estatesTeam, at: 'unit' },
  params: CheckParams,
  body: Completion,
  reply: { 201: CheckReply.extend({ completionId: Uuid }) },
  read: ({ params, body }) => ({
    ...readCheck(params.id),
    files: uploaded(body.evidence.map(({ sha256 }) => sha256)),
    tickets: lookup(ticket, ticket.id, body.ticketId === null ? [] : [body.ticketId]),
  }),
  units: schoolOfCheck,

  decide: (found, { body }, ctx) => {
    const [check] = found.checks;
    if (!check) return refuse(problems.notFound());
    const { doneOn: on, result, retestBy, words, ticketId } = body;
    const items = itemsOf(body.evidence, ctx);
    const recorded = recordedOf(found);
    const own = { id: ctx.newId(), nextCheckId: ctx.newId(), recordedAt: ctx.now };
    const fact: Completed = { kind: 'completed', ...own, on, result, retestBy };
    const evidence = items.map(({ sha256 }) => sha256);
    const story = addFact(check, recorded, { fact, words, ticketId, evidence }, ctx.today);

    const onTheDay = asEffective(
      recorded.map((each) => each.fact),
      on,
    );
    const faults = [
      ...completionFaults({ doneOn: on, result, retestBy, evidence }, onTheDay, ctx.today),
      ...offerFaults(items, found.files, '/evidence'),
    ];
    if (ticketId !== null && found.tickets[0]?.schoolId !== check.schoolId) {
      faults.push({ pointer: '/ticketId', detail: 'Name a ticket of this school.' });
    }
    if (faults.length > 0) return refuse(invalidCheck(faults));
    const same = recorded.some(
      (each) =>
        each.fact.kind === 'completed' && each.fact.on === on && each.fact.result === result,
    );
    return same ? refuse(checkDoneAlready(on)) : accept({ ...story, items });
  },

  write: ({ items, ...story }, ctx) => [
    ...factWrites(story, ctx),
    ...keepEvidence(story.added.fact.id, items, ctx),
  ],

  respond: (story, ctx) => ({
    status: 201,
    location: `/checks/${story.check.id}`,
    body: { ...checkReply(story, ctx), completionId: story.added.fact.id },
  }),
});
