import { accept, command, emit, insertRows, lookup, mayIn, refuse } from '@bursar/service-kit';
import { riskRaised } from '@bursar/shared-types/events/risk/risk-raised.v1';
import { riskWriters } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { appetite } from '../appetite/index.ts';
import { categoriesOf, riskCategoryList } from '../categories/index.ts';
import { review } from './cause.ts';
import { invalidRisk, stepRefused } from './problems.ts';
import { assessLive, assessmentWrites } from './register.ts';
import { headOf, placeOf } from './risk-events.ts';
import { ownColumns, RiskInput, ScoresShown } from './risk-input.ts';
import {
  givenScore,
  historyWrite,
  mayOwn,
  ownerFaults,
  RiskReply,
  writtenOf,
} from './risk-step.ts';
import { draftFaults } from './risk.ts';
import { risk, riskScore } from './tables.ts';
import type { RiskRow } from './tables.ts';

const Raised = RiskInput.extend({
  state: z.enum(['Draft', 'Live']).default('Live'),
  scores: ScoresShown.nullable().default(null),
});

/**
 * Puts a risk on the register, with its number, owner and first scores; or keeps a draft of one,
 * which needs nothing but a title and is on no register until a risk lead publishes it.
 */
export const raiseRisk = command({
  route: 'POST /risks',
  summary: 'Put a risk on the register, or keep a draft of one',
  access: { roles: riskWriters, at: 'unit' },
  body: Raised,
  reply: { 201: RiskReply },
  series: () => 'risks',
  read: ({ body }, { today }) => ({
    lists: lookup(riskCategoryList, [], [[]]),
    appetites: lookup(appetite, [], [[]]),
    owner: mayOwn(body.ownerId, body.schoolId, today),
  }),
  units: (_, { body }) => (body.schoolId === null ? [] : [body.schoolId]),

  decide: ({ lists, appetites, owner }, { body: { state, scores, ...body } }, ctx) => {
    const isLive = state === 'Live';
    const units = body.schoolId === null ? [] : [body.schoolId];
    if (isLive && !mayIn(ctx.actor, ['risk-lead'], units)) {
      return refuse(stepRefused('not-yours', 'publish', 'Draft'));
    }
    const draft = { ...body, scores };
    const missing = isLive ? draftFaults(draft, categoriesOf(lists)) : [];
    const faults = [...missing, ...ownerFaults(body.ownerId, owner)];
    if (faults.length > 0) return refuse(invalidRisk(faults));
    const row: RiskRow = {
      trustId: ctx.trustId,
      id: ctx.newId(),
      number: isLive ? ctx.nextNumber() : null,
      state,
      ...body,
      raisedBy: ctx.actor.id,
      raisedOn: ctx.today,
      ...ownColumns(scores),
      indicator: 0,
      standing: null,
      appetiteVersion: null,
      distance: null,
      ruleVersion: 0,
      version: 1,
    };
    const today = { effectiveOn: ctx.today, comment: null };
    const own = isLive ? [givenScore(row, scores!, today, ctx)] : [];
    const register = { risks: [row], links: [], own, scorings: [], signals: [], appetites };
    return accept({ row, own, assessed: assessLive(register, ctx.today) });
  },

  write: ({ row, own, assessed }, ctx) => {
    const written = writtenOf(row, []);
    const change = { action: 'raise' as const, after: row, written, n: 1, reason: null };
    const kept = [insertRows(risk, [row]), historyWrite(change, ctx)];
    if (row.state === 'Draft') return kept;
    return [
      ...kept,
      insertRows(riskScore, own),
      emit(riskRaised, { ...headOf(row), raisedOn: row.raisedOn, ...placeOf(written) }),
      ...assessed.flatMap((each) => assessmentWrites(each, review, ctx)),
    ];
  },

  respond: ({ row: { id, number, state, version } }) => ({
    status: 201,
    location: `/risks/${id}`,
    body: { id, number, state, version },
  }),
});
