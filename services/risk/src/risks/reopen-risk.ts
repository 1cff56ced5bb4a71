import { accept, command, emit } from '@bursar/service-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import { riskReopened } from '@bursar/shared-types/events/risk/risk-reopened.v1';
import { riskLeads } from '@bursar/shared-types/roles';
import { review } from './cause.ts';
import { assessLive, assessmentWrites, schoolOfRisk } from './register.ts';
import { headOf } from './risk-events.ts';
import {
  decideStep,
  historyWrite,
  readStep,
  Reason,
  respondStep,
  RiskParams,
  RiskReply,
  stateAfter,
  writtenOf,
  writtenWrite,
} from './risk-step.ts';

/** Puts a closed risk back: what moved it meanwhile is made good, and it is held against appetite. */
export const reopenRisk = command({
  route: 'POST /risks/:riskId/reopening',
  summary: 'Put a closed risk back on the register',
  access: { roles: riskLeads, at: 'unit' },
  params: RiskParams,
  body: Reason,
  reply: { 200: RiskReply },
  versioned: true,
  read: ({ params }) => readStep(params.riskId),
  units: schoolOfRisk,
  decide: ({ changes, ...register }, { body }, ctx) => {
    const step = decideStep('reopen', register, ctx);
    if (step.kind !== 'accepted') return step;
    const { version } = step.value;
    const after = { ...step.value, state: stateAfter('reopen', step.value), version: version + 1 };
    const written = writtenOf(after, register.links);
    const assessed = assessLive({ ...register, risks: [after] }, ctx.today);
    return accept({ after, written, assessed, n: changes.length + 1, reason: body.reason });
  },
  write: ({ after, written, assessed, n, reason }, ctx) => {
    const change = { action: 'reopen' as const, after, written, n, reason };
    const reasonSha256 = sha256Hex(reason);
    return [
      writtenWrite(change),
      historyWrite(change, ctx),
      emit(riskReopened, { ...headOf(after), reopenedOn: ctx.today, reasonSha256 }),
      ...assessed.flatMap((each) => assessmentWrites(each, review, ctx)),
    ];
  },
  respond: respondStep,
});
