import { accept, command, emit, insertRows, lookup, refuse } from '@bursar/service-kit';
import { riskRaised } from '@bursar/shared-types/events/risk/risk-raised.v1';
import { riskLeads } from '@bursar/shared-types/roles';
import { categoriesOf, riskCategoryList } from '../categories/index.ts';
import { review } from './cause.ts';
import { invalidRisk } from './problems.ts';
import { assessLive, assessmentWrites, schoolOfRisk } from './register.ts';
import { headOf, placeOf } from './risk-events.ts';
import { ownScores } from './risk-input.ts';
import {
  decideStep,
  givenScore,
  historyWrite,
  readStep,
  respondStep,
  RiskParams,
  RiskReply,
  stateAfter,
  writtenOf,
  writtenWrite,
} from './risk-step.ts';
import { draftFaults } from './risk.ts';
import { riskScore } from './tables.ts';

/** Puts a draft on the register: it has all it needs, gets a number, and is scored from today. */
export const publishRisk = command({
  route: 'POST /risks/:riskId/publication',
  summary: 'Put a draft on the register',
  access: { roles: riskLeads, at: 'unit' },
  params: RiskParams,
  reply: { 200: RiskReply },
  versioned: true,
  series: () => 'risks',
  read: ({ params }) => ({ ...readStep(params.riskId), lists: lookup(riskCategoryList, [], [[]]) }),
  units: schoolOfRisk,

  decide: ({ changes, lists, ...register }, _, ctx) => {
    const step = decideStep('publish', register, ctx);
    if (step.kind !== 'accepted') return step;
    const scores = ownScores(step.value);
    const faults = draftFaults({ ...step.value, scores }, categoriesOf(lists));
    if (faults.length > 0) return refuse(invalidRisk(faults));
    const { version } = step.value;
    const published = { number: ctx.nextNumber(), raisedOn: ctx.today, version: version + 1 };
    const after = { ...step.value, ...published, state: stateAfter('publish', step.value) };
    const own = givenScore(after, scores!, { effectiveOn: ctx.today, comment: null }, ctx);
    const assessed = assessLive({ ...register, risks: [after], own: [own] }, ctx.today);
    return accept({ after, own, assessed, n: changes.length + 1 });
  },

  write: ({ after, own, assessed, n }, ctx) => {
    const written = writtenOf(after, []);
    const change = { action: 'publish' as const, after, written, n, reason: null };
    return [
      writtenWrite(change),
      historyWrite(change, ctx),
      insertRows(riskScore, [own]),
      emit(riskRaised, { ...headOf(after), raisedOn: after.raisedOn, ...placeOf(written) }),
      ...assessed.flatMap((each) => assessmentWrites(each, review, ctx)),
    ];
  },
  respond: respondStep,
});
