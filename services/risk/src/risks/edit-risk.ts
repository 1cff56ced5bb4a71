import { accept, command, emit, lookup, refuse } from '@bursar/service-kit';
import { riskChanged } from '@bursar/shared-types/events/risk/risk-changed.v1';
import { riskWriters } from '@bursar/shared-types/roles';
import { categoriesOf, riskCategoryList } from '../categories/index.ts';
import { review } from './cause.ts';
import { linkedElsewhere, linkFaults } from './links.ts';
import { invalidRisk } from './problems.ts';
import { assessLive, assessmentWrites } from './register.ts';
import { headOf, placeOf } from './risk-events.ts';
import { ownScores, RiskInput } from './risk-input.ts';
import {
  decideStep,
  historyWrite,
  mayOwn,
  ownerFaults,
  readStep,
  respondStep,
  RiskParams,
  RiskReply,
  writtenOf,
  writtenWrite,
} from './risk-step.ts';
import { draftFaults } from './risk.ts';

/**
 * Describes a risk anew: its words, owner, category or place. Another category holds it against
 * another appetite at once. How it was before stays in its history.
 */
export const editRisk = command({
  route: 'PUT /risks/:riskId',
  summary: 'Edit a risk: its words, owner, category or place',
  access: { roles: riskWriters, at: 'unit' },
  params: RiskParams,
  body: RiskInput,
  reply: { 200: RiskReply },
  versioned: true,
  read: ({ params, body }, { today }) => ({
    ...readStep(params.riskId),
    lists: lookup(riskCategoryList, [], [[]]),
    owner: mayOwn(body.ownerId, body.schoolId, today),
  }),
  // Both where it lies and where it is to lie; either being the trust takes a role of the trust.
  units: ({ risks }, { body }) => {
    const both = [...risks.map(({ schoolId }) => schoolId), body.schoolId];
    return both.includes(null) ? [] : both.flatMap((id) => id ?? []);
  },

  decide: ({ changes, lists, owner, ...register }, { body }, ctx) => {
    const step = decideStep('edit', register, ctx);
    if (step.kind !== 'accepted') return step;
    const before = step.value;
    const after = { ...before, ...body, version: before.version + 1 };
    const missing =
      before.state === 'Live'
        ? draftFaults({ ...after, scores: ownScores(after) }, categoriesOf(lists))
        : [];
    const written = writtenOf(after, register.links);
    const moved = linkFaults(written.links, body.schoolId).length > 0 ? [linkedElsewhere] : [];
    const faults = [...missing, ...moved, ...ownerFaults(body.ownerId, owner)];
    if (faults.length > 0) return refuse(invalidRisk(faults));
    const assessed = assessLive({ ...register, risks: [after] }, ctx.today);
    return accept({ after, written, assessed, n: changes.length + 1 });
  },

  write: ({ after, written, assessed, n }, ctx) => {
    const change = { action: 'edit' as const, after, written, n, reason: null };
    const kept = [writtenWrite(change), historyWrite(change, ctx)];
    if (after.state === 'Draft') return kept;
    return [
      ...kept,
      emit(riskChanged, { ...headOf(after), changedOn: ctx.today, ...placeOf(written) }),
      ...assessed.flatMap((each) => assessmentWrites(each, review, ctx)),
    ];
  },
  respond: respondStep,
});
