import { accept, command, db, expectRows, insertRows, refuse } from '@bursar/service-kit';
import type { Write } from '@bursar/service-kit';
import { BusinessDate } from '@bursar/shared-types/dates';
import { riskWriters } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { and, eq } from 'drizzle-orm';
import { inForce, sameScores, scoreFaults } from '../scores/index.ts';
import type { Scores } from '../scores/index.ts';
import { review } from './cause.ts';
import { invalidRisk } from './problems.ts';
import { assessLive, assessmentWrites, schoolOfRisk } from './register.ts';
import { ownColumns, ownScores, ScoresShown } from './risk-input.ts';
import {
  decideStep,
  givenScore,
  historyWrite,
  readStep,
  respondStep,
  RiskParams,
  RiskReply,
  writtenOf,
  writtenWrite,
} from './risk-step.ts';
import { scoringOf } from './score-columns.ts';
import { risk, riskScore } from './tables.ts';
import type { RiskRow } from './tables.ts';

const Given = ScoresShown.extend({
  effectiveOn: BusinessDate.nullable().default(null).describe('Today, or the day it held from'),
  comment: text({ max: 2_000, lines: 'many' }).nullable().default(null).describe('Why'),
});

/**
 * Gives a risk the owner's scores from a day on; a draft keeps the last ones alone. They are added
 * and never changed; what checks out of order add to the current score goes on top (R1, X1). Scores
 * that were given before are given again only with a reason: a review that found nothing to change.
 */
export const scoreRisk = command({
  route: 'POST /risks/:riskId/scores',
  summary: 'Score a risk: inherent, current and target',
  access: { roles: riskWriters, at: 'unit' },
  params: RiskParams,
  body: Given,
  reply: { 200: RiskReply },
  versioned: true,
  read: ({ params }) => readStep(params.riskId),
  units: schoolOfRisk,

  decide: ({ changes, ...register }, { body: { effectiveOn, comment, ...scores } }, ctx) => {
    const step = decideStep('score', register, ctx);
    if (step.kind !== 'accepted') return step;
    const { raisedOn, version, state } = step.value;
    const on = effectiveOn ?? ctx.today;
    const faults = scoreFaults(scores);
    if (on > ctx.today || on < raisedOn) {
      const detail = `Give a day from ${raisedOn}, when it was raised, to today, ${ctx.today}.`;
      faults.push({ pointer: '/effectiveOn', detail });
    }
    const isDraft = state === 'Draft';
    const held = isDraft ? ownScores(step.value) : scoresOn(register.own, on);
    if (faults.length === 0 && comment === null && held !== null && sameScores(held, scores)) {
      const detail =
        'No score has changed. Change a score, or say why the scores stay as they are.';
      faults.push({ pointer: '/comment', detail });
    }
    if (faults.length > 0) return refuse(invalidRisk(faults));
    const given = givenScore(step.value, scores, { effectiveOn: on, comment }, ctx);
    const own = [...register.own, given];
    const assessed = assessLive({ ...register, own }, ctx.today);
    const after = { ...step.value, ...(isDraft && ownColumns(scores)), version: version + 1 };
    const written = writtenOf(after, register.links);
    return accept({ after, written, given, assessed, n: changes.length + 1, comment });
  },

  write: ({ after, written, given, assessed, n, comment }, ctx) => {
    const change = { action: 'score' as const, after, written, n, reason: comment };
    const kept = [writtenWrite(change), historyWrite(change, ctx)];
    if (after.state === 'Draft') return [...kept, draftWrite(after)];
    return [
      ...kept,
      insertRows(riskScore, [given]),
      ...assessed.flatMap((each) => assessmentWrites(each, review, ctx)),
    ];
  },
  respond: respondStep,
});

/** The scores that the owner gave for a day, by all that is known now; null where there are none. */
const scoresOn = (own: readonly (typeof riskScore.$inferSelect)[], on: string): Scores | null =>
  inForce(own.map(scoringOf), { on }) ?? null;

/** The scores of a draft, which has no history of them. */
function draftWrite(row: RiskRow): Write {
  const same = and(eq(risk.trustId, row.trustId), eq(risk.id, row.id));
  return expectRows(
    1,
    db
      .update(risk)
      .set(ownColumns(ownScores(row)))
      .where(same),
  );
}
