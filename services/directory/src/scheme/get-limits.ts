import { schemeInForce, schemeOf } from '@bursar/delegation';
import type { Rule, Scheme } from '@bursar/delegation';
import { accept, lookup, problems, query, refuse, unitsWhere } from '@bursar/service-kit';
import { actorsAmong, heldOn } from '@bursar/service-kit/access-tables';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { penceToJson } from '@bursar/shared-types/money';
import { roles } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { schoolsHere } from '../schools/index.ts';
import { limitsOf, tiersUpTo } from './limits.ts';
import { RuleShown } from './scheme-input.ts';
import { scheme } from './tables.ts';

const RuleItem = RuleShown.omit({ category: true }).extend({ tiers: z.int() });
const Limits = z.object({
  userId: Uuid,
  on: BusinessDate,
  schemeVersion: z.int().nullable().describe('The version in force; null before the first'),
  basis: z.enum(['net', 'gross']).nullable(),
  items: z.array(
    z.object({
      category: z.string(),
      principalId: Uuid.nullable().describe('Whom they cover; null in their own right'),
      schoolIds: z.array(Uuid),
      trustItself: z.boolean().describe('Also for matters of the trust itself'),
      alone: RuleItem.nullable(),
      together: z.array(RuleItem).describe('Bands decided together with others'),
    }),
  ),
});

/** Who may ask what others may approve. */
const overseers = ['administrator', 'finance-lead', 'procurement-lead', 'trustee', 'auditor'];

/** What may somebody approve today, where, up to which amount? Cover for absence is included (F7). */
export const getLimits = query({
  route: 'GET /scheme/limits',
  summary: 'What may I, or somebody, approve?',
  access: { roles, at: 'anywhere' },
  query: z.strictObject({ for: Uuid.optional().describe('A user; yourself unless given') }),
  reply: Limits,

  read: ({ query: asked }, { trustId, actor, today }) => ({
    versions: lookup(scheme, [], [[]]),
    schools: schoolsHere(trustId),
    held: heldOn(trustId, today, asked.for ?? actor.id),
  }),

  respond: ({ versions, schools, held }, { query: asked }, { actor, today }) => {
    const userId = asked.for ?? actor.id;
    if (userId !== actor.id && unitsWhere(actor, overseers) !== 'all')
      return refuse(problems.notAllowed('You may ask for yourself alone: leave out `for`.'));
    const published = versions.map(({ version, ...rest }) =>
      schemeOf({ ...rest, schemeVersion: version }),
    );
    const inForce = schemeInForce(published, today);
    const answer = { userId, on: today };
    if (!inForce) return accept({ ...answer, schemeVersion: null, basis: null, items: [] });

    const clusters = new Map<string, string[]>();
    for (const { id, clusterId } of schools)
      if (clusterId !== null) clusters.set(clusterId, [...(clusters.get(clusterId) ?? []), id]);
    const places = schools.map(({ id, clusterId }) => ({
      schoolId: id,
      clusterSchools: clusterId === null ? null : clusters.get(clusterId)!,
    }));
    const limits = limitsOf(inForce, actorsAmong(held)[0]?.grants ?? [], places);
    const items = limits.map(({ alone, together, ...rest }) => ({
      ...rest,
      schoolIds: [...rest.schoolIds],
      alone: alone && ruleItem(inForce, alone),
      together: together.map((rule) => ruleItem(inForce, rule)),
    }));
    return accept({ ...answer, schemeVersion: inForce.version, basis: inForce.basis, items });
  },
});

function ruleItem(of: Scheme, { category, role, at, upTo, tier }: Rule) {
  const tiers = tiersUpTo(of, category, upTo);
  return { role, at, tier, tiers, upTo: upTo === null ? null : penceToJson(upTo) };
}
