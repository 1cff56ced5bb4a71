import { riskLevels, riskStates } from '@bursar/shared-types/codes/risk';
import type { RiskAction, RiskLevel, RiskState } from '@bursar/shared-types/codes/risk';
import { date, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { AppetiteStanding } from '../appetite/index.ts';
import { day, instant, trustId } from '../columns.ts';

/** The register; see the migration. */
export const risk = pgTable('risk', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  number: integer('number'),
  state: text('state', { enum: riskStates }).notNull(),
  level: text('level', { enum: riskLevels }).notNull(),
  schoolId: uuid('school_id'),
  function: text('function'),
  category: text('category'),
  title: text('title').notNull(),
  description: text('description').notNull(),
  ownerId: uuid('owner_id'),
  raisedBy: uuid('raised_by').notNull(),
  raisedOn: day('raised_on').notNull(),
  inherentLikelihood: integer('inherent_likelihood'),
  inherentImpact: integer('inherent_impact'),
  /** The current score that the owner gave. */
  ownLikelihood: integer('own_likelihood'),
  ownImpact: integer('own_impact'),
  /** The current score as the indicator has moved it. */
  currentLikelihood: integer('current_likelihood'),
  currentImpact: integer('current_impact'),
  targetLikelihood: integer('target_likelihood'),
  targetImpact: integer('target_impact'),
  points: integer('points'),
  /** Linked checks that are out of order. */
  indicator: integer('indicator').notNull(),
  standing: text('standing', {
    enum: ['Within appetite', 'Above appetite', 'Above tolerance'] satisfies [
      AppetiteStanding,
      ...AppetiteStanding[],
    ],
  }),
  appetiteVersion: integer('appetite_version'),
  /** Points above the appetite. */
  distance: integer('distance'),
  ruleVersion: integer('rule_version').notNull(),
  /** Counts what people change, not what is worked out. */
  version: integer('version').notNull(),
});

/** A risk as people write it. */
export type Written = {
  readonly level: RiskLevel;
  readonly schoolId: string | null;
  readonly function: string | null;
  readonly category: string | null;
  readonly title: string;
  readonly description: string;
  readonly ownerId: string | null;
  readonly links: readonly { readonly area: string; readonly schoolId: string | null }[];
};

/** Every change of a risk. Only ever added. */
export const riskChange = pgTable('risk_change', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  riskId: uuid('risk_id').notNull(),
  n: integer('n').notNull(),
  action: text('action').$type<RiskAction | 'raise'>().notNull(),
  effectiveOn: day('effective_on').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  recordedBy: text('recorded_by').notNull(),
  reason: text('reason'),
  state: text('state').$type<RiskState>().notNull(),
  written: jsonb('written').$type<Written>().notNull(),
});

const dated = {
  trustId: trustId(),
  id: uuid('id').notNull(),
  riskId: uuid('risk_id').notNull(),
  effectiveOn: date('effective_on', { mode: 'string' }).notNull(),
  recordedAt: instant('recorded_at').notNull(),
};
const scores = {
  inherentLikelihood: integer('inherent_likelihood').notNull(),
  inherentImpact: integer('inherent_impact').notNull(),
  currentLikelihood: integer('current_likelihood').notNull(),
  currentImpact: integer('current_impact').notNull(),
  targetLikelihood: integer('target_likelihood').notNull(),
  targetImpact: integer('target_impact').notNull(),
};
const cause = {
  causeBy: text('cause_by').notNull(),
  causeEventId: uuid('cause_event_id'),
  causeSubjectId: uuid('cause_subject_id'),
};

/** Scores that people gave. Only ever added. */
export const riskScore = pgTable('risk_score', {
  ...dated,
  recordedBy: text('recorded_by').notNull(),
  comment: text('comment'),
  ...scores,
});

/** Scores as they held, and what moved them. Only ever added. */
export const riskScoring = pgTable('risk_scoring', { ...dated, ...scores, ...cause });

/** Which checks move a risk, from a day until a day. */
export const riskLink = pgTable('risk_link', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  riskId: uuid('risk_id').notNull(),
  area: text('area').notNull(),
  /** Null: at every school. */
  schoolId: uuid('school_id'),
  from: day('from_day').notNull(),
  to: day('to_day'),
});

/** Changes of standing against appetite. Only ever added. */
export const riskCrossing = pgTable('risk_crossing', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  riskId: uuid('risk_id').notNull(),
  on: day('on_day').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  before: text('before').$type<AppetiteStanding>().notNull(),
  after: text('after').$type<AppetiteStanding>().notNull(),
  points: integer('points').notNull(),
  category: text('category').notNull(),
  appetiteVersion: integer('appetite_version').notNull(),
  ...cause,
});

/** A row of `risk`. */
export type RiskRow = typeof risk.$inferSelect;
/** A row of `riskLink`. */
export type LinkRow = typeof riskLink.$inferSelect;
