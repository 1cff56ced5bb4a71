import { accept, lookup, problems, query, refuse } from '@bursar/service-kit';
import { BusinessDate, Instant } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { riskReaders } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { asEffective, asKnown } from '../indicators/index.ts';
import { heardOf, readRisk, schoolOfRisk } from './register.ts';
import { ScoresShown, ScoreShown } from './risk-input.ts';
import { RiskParams } from './risk-step.ts';
import { scoresOf, scoringOf } from './score-columns.ts';
import { riskChange, riskCrossing } from './tables.ts';

const CauseShown = z.object({
  by: z.string(),
  eventId: Uuid.nullable(),
  subjectId: Uuid.nullable(),
});
interface CauseColumns {
  readonly causeBy: string;
  readonly causeEventId: string | null;
  readonly causeSubjectId: string | null;
}
const causeOf = ({ causeBy, causeEventId, causeSubjectId }: CauseColumns) => ({
  by: causeBy,
  eventId: causeEventId,
  subjectId: causeSubjectId,
});

const Moved = { owner: ScoresShown, current: ScoreShown, eventIds: z.array(Uuid) };

/** Everything that ever happened to a risk: what people wrote and gave, what moved it, and when. */
export const readHistory = query({
  route: 'GET /risks/:riskId/history',
  summary:
    'The history of a risk: changes, scores as effective and as known, crossings of appetite',
  access: { roles: riskReaders, at: 'unit' },
  params: RiskParams,
  reply: z.object({
    changes: z.array(
      z.object({
        n: z.int(),
        action: z.string(),
        effectiveOn: BusinessDate,
        recordedAt: Instant,
        recordedBy: z.string(),
        reason: z.string().nullable(),
        state: z.string(),
        written: z.record(z.string(), z.unknown()).describe('The risk as it then was'),
      }),
    ),
    given: z
      .array(
        z.object({
          effectiveOn: BusinessDate,
          recordedAt: Instant,
          recordedBy: z.string(),
          comment: z.string().nullable(),
          scores: ScoresShown,
        }),
      )
      .describe('Scores that people gave'),
    scorings: z
      .array(
        z.object({
          effectiveOn: BusinessDate,
          recordedAt: Instant,
          scores: ScoresShown,
          cause: CauseShown,
        }),
      )
      .describe('Scores as they were kept, each with its cause; of two for a day the later counts'),
    effective: z
      .array(z.object({ from: BusinessDate, ...Moved }))
      .describe('The current score day by day, with all that is known by now'),
    known: z
      .array(z.object({ at: Instant, ...Moved }))
      .describe('What the register showed from each instant on'),
    crossings: z.array(
      z.object({
        on: BusinessDate,
        recordedAt: Instant,
        before: z.string(),
        after: z.string(),
        points: z.int(),
        appetiteVersion: z.int(),
        cause: CauseShown,
      }),
    ),
  }),
  read: ({ params: { riskId } }) => ({
    ...readRisk(riskId),
    changes: lookup(riskChange, riskChange.riskId, [riskId]),
    crossings: lookup(riskCrossing, riskCrossing.riskId, [riskId]),
  }),
  units: schoolOfRisk,
  respond: ({ changes, crossings, ...register }) => {
    if (register.risks.length === 0) return refuse(problems.notFound());
    const { links, own, scorings } = register;
    const sources = { own: own.map(scoringOf), heard: heardOf(register), links };
    const inOrder = <Row extends { recordedAt: string; id: string }>(rows: readonly Row[]) =>
      rows.toSorted((a, b) => (a.recordedAt + a.id < b.recordedAt + b.id ? -1 : 1));
    const copy = <Each extends { readonly eventIds: readonly string[] }>(each: Each) => ({
      ...each,
      eventIds: [...each.eventIds],
    });
    return accept({
      changes: changes.toSorted((a, b) => a.n - b.n),
      given: inOrder(own).map((row) => ({ ...row, scores: scoresOf(row) })),
      scorings: inOrder(scorings).map((row) => ({
        effectiveOn: row.effectiveOn,
        recordedAt: row.recordedAt,
        scores: scoresOf(row),
        cause: causeOf(row),
      })),
      effective: asEffective(sources).map(copy),
      known: asKnown(sources).map(copy),
      crossings: inOrder(crossings).map((row) => ({ ...row, cause: causeOf(row) })),
    });
  },
});
