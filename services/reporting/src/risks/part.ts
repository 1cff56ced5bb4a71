import { insertRows, isEvent, upsertRows } from '@bursar/service-kit';
import type { Known } from '@bursar/service-kit';
import type { Contract } from '@bursar/shared-types/contract';
import * as risks from '@bursar/shared-types/events/risk/index';
import { part, stateOf, step } from '../read-models/index.ts';
import { risk, riskAppetite, riskScore } from './tables.ts';

type Row = typeof risk.$inferSelect;
type Head = Pick<risks.RiskClosed, 'riskId' | 'number' | 'schoolId' | 'category' | 'ownerId'>;

const blank = {
  number: 0,
  schoolId: null,
  level: 'trust',
  category: '',
  ownerId: '',
  raisedOn: null,
  closedOn: null,
};

const about = <B extends Head>(contract: Contract<B>, more: (body: B) => Partial<Row>) =>
  step<B, Row>(
    contract,
    ({ riskId }) => riskId,
    (body) => {
      const { number, schoolId, category, ownerId } = body;
      return { number, schoolId, category, ownerId, ...more(body) };
    },
  );

/** The register, from the log of risk alone. */
export const risksPart = stateOf(risk, blank, [
  about(risks.riskRaised, ({ level, raisedOn }) => ({ level, raisedOn })),
  about(risks.riskChanged, ({ level }) => ({ level })),
  about(risks.riskScored, () => ({})),
  about(risks.riskClosed, ({ closedOn }) => ({ closedOn })),
  about(risks.riskReopened, () => ({ closedOn: null })),
]);

const scoreOf = (
  { body, seq, id: eventId, at }: Known<typeof risks.riskScored>,
  trustId: string,
) => {
  const { riskId, inherent, current, target, effectiveOn, cause } = body;
  return {
    trustId,
    riskId,
    seq,
    effectiveOn,
    eventId,
    at,
    inherentLikelihood: inherent.likelihood,
    inherentImpact: inherent.impact,
    currentLikelihood: current.likelihood,
    currentImpact: current.impact,
    targetLikelihood: target.likelihood,
    targetImpact: target.impact,
    cause: cause.by,
    causeEventId: cause.eventId,
    causeSubjectId: cause.subjectId,
  };
};

/** Scores and the board's lines, each version of them. */
export const scoresPart = part({
  on: [risks.riskScored, risks.appetiteSet],
  tables: [riskScore, riskAppetite],
  apply: (events, _, trustId) => [
    insertRows(
      riskScore,
      events.flatMap((e) => (isEvent(e, risks.riskScored) ? [scoreOf(e, trustId)] : [])),
    ),
    upsertRows(
      riskAppetite,
      ['trustId', 'category', 'version'],
      events.flatMap((event) => {
        if (!isEvent(event, risks.appetiteSet)) return [];
        const { category, appetiteVersion: version, effectiveFrom, ...lines } = event.body;
        const { appetite, tolerance } = lines;
        return [{ trustId, category, version, effectiveFrom, appetite, tolerance, seq: event.seq }];
      }),
    ),
  ],
});
