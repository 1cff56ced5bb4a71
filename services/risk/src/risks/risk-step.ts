import {
  accept,
  db,
  expectRows,
  insertRows,
  lookup,
  problems,
  raw,
  refuse,
} from '@bursar/service-kit';
import type { Actor, Context, Decision, FieldError, Write } from '@bursar/service-kit';
import { riskStates } from '@bursar/shared-types/codes/risk';
import type { RiskAction } from '@bursar/shared-types/codes/risk';
import { Uuid } from '@bursar/shared-types/ids';
import type { Role } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { stepRefused } from './problems.ts';
import { readRisk } from './register.ts';
import type { Register } from './register.ts';
import { riskRules, stepRefusal } from './risk.ts';
import type { Person } from './risk.ts';
import { columnsOf } from './score-columns.ts';
import { risk, riskChange } from './tables.ts';
import type { LinkRow, RiskRow, riskScore, Written } from './tables.ts';
import type { Scores } from '../scores/index.ts';

/** The address of a risk. */
export const RiskParams = z.object({ riskId: Uuid });

/** Why, in words. */
export const Reason = z.strictObject({ reason: text({ max: 2_000, lines: 'many' }) });

/** A risk after a step. */
export const RiskReply = z.object({
  id: Uuid,
  number: z.int().nullable(),
  state: z.enum(riskStates),
  version: z.int(),
});

/** A risk of an address with its history's length; what every step reads. */
export const readStep = (riskId: string) => ({
  ...readRisk(riskId),
  changes: lookup(riskChange, riskChange.riskId, [riskId]),
});

/** Who acts, as the rules see them where a risk lies; a risk of the trust takes roles of the trust. */
export function personAt(actor: Actor, schoolId: string | null): Person {
  const held = actor.grants.filter(
    ({ units }) => units === 'all' || (schoolId !== null && units.includes(schoolId)),
  );
  return {
    id: actor.id,
    principals: held.flatMap(({ principal }) => principal ?? []),
    roles: held.map(({ role }) => role as Role),
  };
}

/** The risk of an address, if a step with it may be taken by who asks and at the version they read. */
export function decideStep(
  action: RiskAction,
  { risks: [row] }: Register,
  ctx: Context,
): Decision<RiskRow> {
  if (!row) return refuse(problems.notFound());
  if (row.version !== ctx.ifMatch) return refuse(problems.changedSince(row.version));
  const why = stepRefusal(action, row, personAt(ctx.actor, row.schoolId));
  return why === null ? accept(row) : refuse(stepRefused(why, action, row.state));
}

/** The state of a risk after a step. */
export const stateAfter = (action: RiskAction, { state }: RiskRow) => riskRules[action].to ?? state;

/** A risk as people have written it, with the links that count. */
export function writtenOf(
  row: RiskRow,
  links: readonly Pick<LinkRow, 'area' | 'schoolId' | 'to'>[],
): Written {
  const { level, schoolId, function: of, category, title, description, ownerId } = row;
  const about = { level, schoolId, function: of, category, title, description, ownerId };
  const standing = links.filter(({ to }) => to === null);
  return {
    ...about,
    links: standing.map((link) => ({ area: link.area, schoolId: link.schoolId })),
  };
}

/** A change of a risk, as the history keeps it. */
export interface Change {
  readonly action: RiskAction | 'raise';
  /** The risk after it, its version moved on. */
  readonly after: RiskRow;
  readonly written: Written;
  /** Its place in the history: 1, 2, 3 … */
  readonly n: number;
  readonly reason: string | null;
}

/** Adds a change to the history. */
export function historyWrite({ action, after, written, n, reason }: Change, ctx: Context): Write {
  const { trustId, today: effectiveOn, now: recordedAt, actor } = ctx;
  const recorded = { effectiveOn, recordedAt, recordedBy: actor.id };
  const { id: riskId, state } = after;
  return insertRows(riskChange, [
    { trustId, id: ctx.newId(), riskId, n, action, ...recorded, reason, state, written },
  ]);
}

/** Keeps what people have written of a risk, if it is still at the version before. */
export function writtenWrite({ after }: Change): Write {
  const { trustId, id, version, state, number } = after;
  const { level, schoolId, function: of, category, title, description, ownerId } = after;
  const written = { level, schoolId, function: of, category, title, description, ownerId };
  return expectRows(
    1,
    db
      .update(risk)
      .set({ ...written, state, number, version })
      .where(and(eq(risk.trustId, trustId), eq(risk.id, id), eq(risk.version, version - 1))),
  );
}

/** A score that somebody gives, from a day on. */
export const givenScore = (
  { id: riskId }: RiskRow,
  scores: Scores,
  { effectiveOn, comment }: { readonly effectiveOn: string; readonly comment: string | null },
  ctx: Context,
): typeof riskScore.$inferSelect => ({
  trustId: ctx.trustId,
  id: ctx.newId(),
  riskId,
  effectiveOn,
  recordedAt: ctx.now,
  recordedBy: ctx.actor.id,
  comment,
  ...columnsOf(scores),
});

/** Whether somebody may answer for a risk: they hold a role of risks where it lies, today. */
export const mayOwn = (ownerId: string | null, schoolId: string | null, today: string) =>
  raw<{ role: string }>(sql`
    select g.role from access_grant g
    where g.subject = ${ownerId} and g.role in ('risk-owner', 'risk-lead')
      and g.from_day <= ${today}::date and (g.to_day is null or g.to_day >= ${today}::date)
      and (g.scope = '*' or exists (
        select 1 from scope_unit u
          where u.trust_id = g.trust_id and u.scope = g.scope and u.unit = ${schoolId}::text
      ))
    limit 1`);

/** What is wrong with an owner; empty for none at all, whom a draft may lack. */
export function ownerFaults(ownerId: string | null, roles: readonly unknown[]): FieldError[] {
  if (ownerId === null || roles.length > 0) return [];
  const detail = 'Choose somebody who is a risk owner or risk lead there today.';
  return [{ pointer: '/ownerId', detail }];
}

/** The answer to a step. */
export const respondStep = ({
  after: { id, number, state, version },
}: {
  readonly after: RiskRow;
}) => ({ status: 200, body: { id, number, state, version } }) as const;
