import { bigint, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const trustId = () => uuid('trust_id').notNull();
const instant = (name: string) => timestamp(name, { mode: 'string', withTimezone: true }).notNull();
const seq = () => bigint('seq', { mode: 'number' }).notNull();

/** What an id in an auditor's hand can be. */
export const trailKinds = ['order', 'receipt', 'reservation', 'invoice', 'journal'] as const;

/** Which trail an id belongs to; `root` is its order, or what began without one. */
export const trailKey = pgTable('trail_key', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  kind: text('kind', { enum: trailKinds }).notNull(),
  root: uuid('root').notNull(),
});

/** The events of each trail as they were written; bodies of journals lie in the ledger. */
export const trailEvent = pgTable('trail_event', {
  trustId: trustId(),
  source: text('source').notNull(),
  seq: seq(),
  root: uuid('root').notNull(),
  /** The order, receipt, reservation, invoice or journal that it is about. */
  subjectId: uuid('subject_id').notNull(),
  type: text('type').notNull(),
  eventId: uuid('event_id').notNull(),
  at: instant('at'),
  actor: text('actor').notNull(),
  cause: text('cause'),
  body: jsonb('body').$type<object>(),
});

/** Decisions under the scheme of delegation (F7), each once. */
export const decision = pgTable('decision', {
  trustId: trustId(),
  source: text('source').notNull(),
  seq: seq(),
  n: integer('n').notNull(),
  root: uuid('root').notNull(),
  matter: text('matter', { enum: ['order', 'invoice', 'journal', 'supplier'] }).notNull(),
  matterId: uuid('matter_id').notNull(),
  outcome: text('outcome', { enum: ['approved', 'rejected', 'returned', 'withdrawn'] }).notNull(),
  decidedBy: text('decided_by').notNull(),
  /** Whom they covered. */
  principalId: text('principal_id'),
  role: text('role').notNull(),
  level: text('level').notNull(),
  tier: integer('tier').notNull(),
  tiers: integer('tiers').notNull(),
  schemeVersion: integer('scheme_version').notNull(),
  basis: text('basis').notNull(),
  amount: bigint('amount', { mode: 'bigint' }).notNull(),
  upTo: bigint('up_to', { mode: 'bigint' }),
  assignmentSeq: integer('assignment_seq').notNull(),
  decidedAt: instant('decided_at'),
  eventId: uuid('event_id').notNull(),
});
