import { bigint, date, integer, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const trustId = () => uuid('trust_id').notNull();
const day = (name: string) => date(name, { mode: 'string' });
const seq = () => bigint('seq', { mode: 'number' }).notNull();

/** Risks on the register and off it; their scores are in `riskScore`. */
export const risk = pgTable('risk', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  number: integer('number').notNull(),
  /** Null for the trust's or a function's own. */
  schoolId: uuid('school_id'),
  level: text('level').notNull(),
  category: text('category').notNull(),
  ownerId: text('owner_id').notNull(),
  raisedOn: day('raised_on'),
  closedOn: day('closed_on'),
  seq: seq(),
  eventId: uuid('event_id').notNull(),
});

/** Every scoring; on a day the one holds that took effect last on or before it. */
export const riskScore = pgTable('risk_score', {
  trustId: trustId(),
  riskId: uuid('risk_id').notNull(),
  seq: seq(),
  effectiveOn: day('effective_on').notNull(),
  inherentLikelihood: integer('inherent_likelihood').notNull(),
  inherentImpact: integer('inherent_impact').notNull(),
  currentLikelihood: integer('current_likelihood').notNull(),
  currentImpact: integer('current_impact').notNull(),
  targetLikelihood: integer('target_likelihood').notNull(),
  targetImpact: integer('target_impact').notNull(),
  cause: text('cause').notNull(),
  causeEventId: uuid('cause_event_id'),
  causeSubjectId: uuid('cause_subject_id'),
  eventId: uuid('event_id').notNull(),
  at: timestamp('at', { mode: 'string', withTimezone: true }).notNull(),
});

/** The board's lines for each category, by version. */
export const riskAppetite = pgTable('risk_appetite', {
  trustId: trustId(),
  category: text('category').notNull(),
  version: integer('version').notNull(),
  effectiveFrom: day('effective_from').notNull(),
  appetite: integer('appetite').notNull(),
  tolerance: integer('tolerance').notNull(),
  seq: seq(),
});
