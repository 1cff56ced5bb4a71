import { accept, lookup, problems, query, refuse } from '@bursar/service-kit';
import { riskLevels, riskStates } from '@bursar/shared-types/codes/risk';
import { BusinessDate, Instant } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { riskReaders } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { bandOf, defaultBands, directionOf } from '../scores/index.ts';
import { countsOf, timetableItem } from '../timetable/index.ts';
import { readRisk, schoolOfRisk } from './register.ts';
import { LinkInput, ownScores, ScoresShown, ScoreShown } from './risk-input.ts';
import { personAt, RiskParams } from './risk-step.ts';
import { stepsFor } from './risk.ts';
import { scoringOf } from './score-columns.ts';

/** One risk as it stands: its scores, appetite, the checks that move it, what the reader can do. */
export const readOneRisk = query({
  route: 'GET /risks/:riskId',
  summary: 'One risk, as it stands',
  access: { roles: riskReaders, at: 'unit' },
  params: RiskParams,
  reply: z.object({
    id: Uuid,
    number: z.int().nullable(),
    state: z.enum(riskStates),
    level: z.enum(riskLevels),
    schoolId: Uuid.nullable(),
    function: z.string().nullable(),
    category: z.string().nullable(),
    title: z.string(),
    description: z.string(),
    ownerId: Uuid.nullable(),
    raisedBy: Uuid,
    raisedOn: BusinessDate,
    own: ScoresShown.nullable().describe('As the owner gave them'),
    current: ScoreShown.nullable().describe('As checks out of order have moved it'),
    points: z.int().nullable(),
    band: z.string().nullable(),
    bandsSource: z.string(),
    direction: z.enum(['Rising', 'Steady', 'Falling']).nullable(),
    appetite: z
      .object({
        version: z.int(),
        appetite: z.int(),
        tolerance: z.int(),
        standing: z.string(),
        distance: z.int(),
      })
      .nullable(),
    links: z.array(
      LinkInput.extend({
        from: BusinessDate,
        checks: z.int().describe('Checks heard of; none means that the link moves nothing yet'),
        outOfOrder: z.int(),
      }),
    ),
    outOfOrder: z.int().describe('Kinds of check at sites, each once'),
    scoredAt: Instant.nullable(),
    canDo: z.array(z.string()),
    version: z.int(),
  }),
  read: ({ params }) => ({
    ...readRisk(params.riskId),
    timetable: lookup(timetableItem, [], [[]]),
  }),
  units: schoolOfRisk,
  respond: ({ risks: [row], scorings, appetites, timetable, links }, _, ctx) => {
    if (!row) return refuse(problems.notFound());
    const { currentLikelihood, currentImpact, points, standing, distance } = row;
    const dated = scorings.map(scoringOf);
    const held = appetites.find(
      ({ category, version }) => category === row.category && version === row.appetiteVersion,
    );
    const isScored = currentLikelihood !== null && currentImpact !== null;
    return accept({
      ...row,
      own: ownScores(row),
      current: isScored ? { likelihood: currentLikelihood, impact: currentImpact } : null,
      band: points === null ? null : (bandOf(points, ctx.today) ?? null),
      bandsSource: defaultBands.findLast(({ effectiveFrom }) => effectiveFrom <= ctx.today)!.source,
      direction: directionOf(dated, { on: ctx.today }) ?? null,
      appetite:
        held && standing !== null && distance !== null
          ? {
              version: held.version,
              appetite: held.appetite,
              tolerance: held.tolerance,
              standing,
              distance,
            }
          : null,
      links: links
        .filter(({ to }) => to === null)
        .map((link) => ({
          area: link.area,
          schoolId: link.schoolId,
          from: link.from,
          ...countsOf(timetable, link),
        })),
      outOfOrder: row.indicator,
      scoredAt:
        dated
          .map(({ recordedAt }) => recordedAt)
          .toSorted()
          .at(-1) ?? null,
      canDo: stepsFor(row, personAt(ctx.actor, row.schoolId)),
    });
  },
});
