import { db, expectRows, insertRows, lookup } from '@bursar/service-kit';
import type { Context, FactsOf, Write } from '@bursar/service-kit';
import { and, eq, inArray } from 'drizzle-orm';
import type { SQLWrapper } from 'drizzle-orm';
import { appetite } from '../appetite/index.ts';
import { checkSignal, signalOf } from '../indicators/index.ts';
import type { Heard } from '../indicators/index.ts';
import { assess } from './assess.ts';
import type { Assessment } from './assess.ts';
import type { Cause } from './cause.ts';
import { crossingEvent, scoredEvent } from './risk-events.ts';
import { columnsOf, scoringOf } from './score-columns.ts';
import { risk, riskCrossing, riskLink, riskScore, riskScoring } from './tables.ts';
import type { RiskRow } from './tables.ts';

/** Some risks with all that their scores follow from: `ids` is a query of their ids. */
export const readRegister = (ids: SQLWrapper) => ({
  risks: db.select().from(risk).where(inArray(risk.id, ids)),
  links: db.select().from(riskLink).where(inArray(riskLink.riskId, ids)),
  own: db.select().from(riskScore).where(inArray(riskScore.riskId, ids)),
  scorings: db.select().from(riskScoring).where(inArray(riskScoring.riskId, ids)),
  signals: db
    .select()
    .from(checkSignal)
    .where(
      inArray(
        checkSignal.area,
        db.select({ area: riskLink.area }).from(riskLink).where(inArray(riskLink.riskId, ids)),
      ),
    ),
  appetites: lookup(appetite, [], [[]]),
});

/** One risk with all that its scores follow from. */
export const readRisk = (id: string) =>
  readRegister(db.select({ id: risk.id }).from(risk).where(eq(risk.id, id)));

/** What `readRegister` found. */
export type Register = FactsOf<ReturnType<typeof readRegister>>;

/** The school of an address's risk, for access; none for a risk of the trust: that takes the whole. */
export const schoolOfRisk = ({ risks }: Register) =>
  risks.flatMap(({ schoolId }) => schoolId ?? []);

/** All that was heard of checks, by event. */
export const heardOf = ({ signals }: Pick<Register, 'signals'>): Heard =>
  new Map(signals.map((row) => [row.eventId, signalOf(row)]));

/** A risk of a register, with what it comes to. */
export interface Assessed {
  readonly risk: RiskRow;
  readonly assessment: Assessment;
}

/** Assesses the live risks of a register. */
export function assessLive(register: Register, today: string): Assessed[] {
  const heard = heardOf(register);
  const { links, own, scorings, appetites } = register;
  return register.risks
    .filter(({ state }) => state === 'Live')
    .map((row) => {
      const { id, standing } = row;
      const ofRisk = <Row extends { riskId: string }>(rows: readonly Row[]) =>
        rows.filter(({ riskId }) => riskId === id);
      const sources = { own: ofRisk(own).map(scoringOf), heard, links: ofRisk(links) };
      const stored = ofRisk(scorings).map(scoringOf);
      const category = row.category!;
      const assessment = assess({ category, standing, sources, stored }, appetites, today);
      return { risk: row, assessment };
    });
}

/** The columns of a risk that are worked out. */
function workedOut({
  scores,
  own,
  points,
  indicator,
  appetite: held,
  standing,
  ruleVersion,
}: Assessment) {
  return {
    ...columnsOf(scores),
    ownLikelihood: own.likelihood,
    ownImpact: own.impact,
    points,
    indicator,
    standing,
    appetiteVersion: held?.version ?? null,
    distance: held === null ? null : points - held.appetite,
    ruleVersion,
  };
}

/**
 * Everything that an assessment writes: the scorings to add, the risk as it is now worked out, a
 * crossing of appetite, and the events of each. Nothing where nothing has changed.
 */
export function assessmentWrites(
  { risk: row, assessment }: Assessed,
  cause: Cause,
  ctx: Context,
): Write[] {
  const { trustId, now, today } = ctx;
  const { scorings, crossing, appetite: held, points } = assessment;
  const columns = workedOut(assessment);
  const causeColumns = {
    causeBy: cause.by,
    causeEventId: cause.eventId,
    causeSubjectId: cause.subjectId,
  };
  const isChanged = Object.entries(columns).some(
    ([name, value]) => row[name as keyof RiskRow] !== value,
  );
  const writes: Write[] = scorings.flatMap((scoring) => [
    insertRows(riskScoring, [
      {
        trustId,
        id: ctx.newId(),
        riskId: row.id,
        effectiveOn: scoring.effectiveOn,
        recordedAt: now,
        ...columnsOf(scoring.is),
        ...causeColumns,
      },
    ]),
    scoredEvent(row, scoring, cause),
  ]);
  if (isChanged) {
    const change = db
      .update(risk)
      .set(columns)
      .where(and(eq(risk.trustId, trustId), eq(risk.id, row.id)));
    writes.push(expectRows(1, change));
  }
  if (crossing !== null && held !== null) {
    writes.push(
      insertRows(riskCrossing, [
        {
          trustId,
          id: ctx.newId(),
          riskId: row.id,
          on: today,
          recordedAt: now,
          before: crossing.from,
          after: crossing.to,
          points,
          category: held.category,
          appetiteVersion: held.version,
          ...causeColumns,
        },
      ]),
      crossingEvent(row, assessment, cause, today),
    );
  }
  return writes;
}
