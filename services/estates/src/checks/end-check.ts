import { accept, command, problems, refuse } from '@bursar/service-kit';
import { estatesLeads } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { checkEndedAlready } from './problems.ts';
import { addFact, factWrites, readCheck, recordedOf, schoolOfCheck } from './record-fact.ts';
import type { NotApplicable } from './schedule.ts';
import { checkReply, CheckParams, CheckReply } from './shown.ts';

/** Says that a check does not concern its site from today on: what was overdue or failed is over. */
export const endCheck = command({
  route: 'POST /checks/:id/end',
  summary: 'Say that a check does not apply to its site',
  access: { roles: estatesLeads, at: 'unit' },
  params: CheckParams,
  body: z.strictObject({ reason: text({ max: 1_000 }) }),
  reply: { 200: CheckReply },
  versioned: true,
  read: ({ params }) => readCheck(params.id),
  units: schoolOfCheck,

  decide: (found, { body }, ctx) => {
    const [check] = found.checks;
    if (!check) return refuse(problems.notFound());
    if (check.version !== ctx.ifMatch) return refuse(problems.changedSince(check.version));
    if (check.applies === 'no') return refuse(checkEndedAlready());
    const own = { id: ctx.newId(), on: ctx.today, recordedAt: ctx.now };
    const fact: NotApplicable = { kind: 'not-applicable', ...own };
    const added = { fact, words: body.reason, ticketId: null, evidence: [] };
    return accept(addFact(check, recordedOf(found), added, ctx.today));
  },

  write: factWrites,
  respond: (story, ctx) => ({ status: 200, body: checkReply(story, ctx) }),
});
