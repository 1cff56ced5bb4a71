import { accept, problems, query, raw, refuse } from '@bursar/service-kit';
import { BusinessDate, Instant } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { riskReaders } from '@bursar/shared-types/roles';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { appetiteOn, standing } from '../appetite/index.ts';
import { explain } from '../indicators/index.ts';
import type { Spell } from '../indicators/index.ts';
import { inForce } from '../scores/index.ts';
import { chainOf } from './chain.ts';
import type { OwnEvent } from './chain.ts';
import { heardOf, readRisk, schoolOfRisk } from './register.ts';
import { ScoreShown } from './risk-input.ts';
import { RiskParams } from './risk-step.ts';
import { scoringOf } from './score-columns.ts';

const Link = z.object({
  service: z.enum(['estates', 'risk']),
  seq: z.int().describe('Its place in that service’s log'),
  id: Uuid,
  type: z.string(),
  at: Instant,
  cause: z.string().describe('The id of what brought it about'),
  checkId: Uuid.nullable(),
});
const SpellShown = z.object({
  kind: z.enum(['overdue', 'failed']),
  checkId: Uuid,
  schoolId: Uuid,
  siteId: Uuid,
  area: z.string(),
  catalogueCode: z.string(),
  from: BusinessDate,
  to: BusinessDate.nullable(),
  openedBy: Uuid,
  closedBy: Uuid.nullable(),
});

/** This service's events that events of estates about the risk's checks brought about. */
const causedEvents = (riskId: string) =>
  raw<OwnEvent>(sql`
    select e.seq::text, e.id::text, e.type, e.at, e.cause from event e
    where e.cause in (
      select s.event_id::text from check_signal s
      where s.area in (select area from risk_link where risk_id = ${riskId})
    ) and e.body::jsonb ->> 'riskId' = ${riskId}
    order by e.seq`);

/**
 * Why a risk's current score is what it is: the owner's own score, the published rule, the checks out
 * of order, and the chain of events from each check to the score and the appetite, there and back.
 */
export const explainRisk = query({
  route: 'GET /risks/:riskId/explanation',
  summary: 'Why a risk’s current score is what it is, with the chain of events',
  access: { roles: riskReaders, at: 'unit' },
  params: RiskParams,
  query: z.strictObject({
    on: BusinessDate.optional().describe('Today unless told'),
    knownAt: Instant.optional().describe('With what was known then; by now unless told'),
  }),
  reply: z.object({
    riskId: Uuid,
    on: BusinessDate,
    knownAt: Instant.nullable(),
    rule: z.object({ version: z.int(), text: z.string(), source: z.string() }),
    owner: ScoreShown.describe('The current score as the owner gave it'),
    added: z.int().describe('Steps of likelihood that the checks add'),
    current: ScoreShown,
    points: z.int(),
    indicator: z.int().describe('Checks out of order, each kind at a site once'),
    appetite: z
      .object({ version: z.int(), appetite: z.int(), tolerance: z.int(), standing: z.string() })
      .nullable(),
    causes: z.array(SpellShown),
    past: z.array(SpellShown).describe('Over, or never so as late evidence showed'),
    chain: z.array(Link),
  }),
  read: ({ params }) => ({ ...readRisk(params.riskId), caused: causedEvents(params.riskId) }),
  units: schoolOfRisk,
  respond: ({ caused, ...register }, { params: { riskId }, query: asked }, { today }) => {
    const { on = today, knownAt } = asked;
    const {
      risks: [row],
      own,
      links,
      appetites,
      signals,
    } = register;
    const view = { on, knownAt };
    const given = inForce(own.map(scoringOf), view);
    if (!row || row.category === null || given === undefined) return refuse(problems.notFound());
    const why = explain(given.current, heardOf(register), links, view);
    if (why === undefined) return refuse(problems.notFound());
    const { rule, added, current, points, indicator, past } = why;
    const held = appetiteOn(appetites, row.category, on);
    const shown = (spells: readonly Spell[]) => spells.map((spell) => ({ ...spell }));
    return accept({
      riskId,
      on,
      knownAt: knownAt ?? null,
      rule: { version: rule.version, text: rule.text, source: rule.source },
      owner: given.current,
      added,
      current,
      points,
      indicator: indicator.value,
      appetite: held
        ? {
            version: held.version,
            appetite: held.appetite,
            tolerance: held.tolerance,
            standing: standing(points, held),
          }
        : null,
      causes: shown(indicator.causes),
      past: shown(past),
      chain: chainOf([...indicator.causes, ...past], signals, caused, knownAt),
    });
  },
});
