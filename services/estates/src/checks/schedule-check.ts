import { accept, command, problems, refuse } from '@bursar/service-kit';
import { estatesLeads } from '@bursar/shared-types/roles';
import { cataloguedCheck } from './catalogue.ts';
import { ScheduleInput } from './check-input.ts';
import { invalidCheck } from './problems.ts';
import { addFact, factWrites, readCheck, recordedOf, schoolOfCheck } from './record-fact.ts';
import { asEffective } from './schedule.ts';
import type { Scheduled } from './schedule.ts';
import { schedulingFaults } from './scheduling.ts';
import { checkReply, CheckParams, CheckReply } from './shown.ts';

/** Sets the first due date of a check, or moves it, its frequency or those who answer for it. */
export const scheduleCheck = command({
  route: 'PUT /checks/:id/schedule',
  summary: 'Set up a check, or move its due date, its frequency or who answers for it',
  access: { roles: estatesLeads, at: 'unit' },
  params: CheckParams,
  body: ScheduleInput,
  reply: { 200: CheckReply },
  versioned: true,
  read: ({ params }) => readCheck(params.id),
  units: schoolOfCheck,

  decide: (found, { body }, ctx) => {
    const [check] = found.checks;
    if (!check) return refuse(problems.notFound());
    if (check.version !== ctx.ifMatch) return refuse(problems.changedSince(check.version));
    const recorded = recordedOf(found);
    const facts = recorded.map(({ fact }) => fact);
    const standing = asEffective(facts, ctx.today);
    const catalogued = cataloguedCheck(check.code, ctx.today);
    const { dueOn, reason, ownerId, dutyHolderId } = body;
    const frequency = body.frequency ?? standing.frequency ?? catalogued.frequency;
    const faults = schedulingFaults({ dueOn, frequency, reason }, standing, catalogued, ctx.today);
    if (faults.length > 0) return refuse(invalidCheck(faults));
    const checkId = standing.checkId ?? ctx.newId();
    const own = { id: ctx.newId(), on: ctx.today, recordedAt: ctx.now };
    const fact: Scheduled = { kind: 'scheduled', ...own, checkId, dueOn, frequency };
    const added = { fact, words: reason, ticketId: null, evidence: [] };
    return accept(addFact({ ...check, ownerId, dutyHolderId }, recorded, added, ctx.today));
  },

  write: factWrites,
  respond: (story, ctx) => ({ status: 200, body: checkReply(story, ctx) }),
});
