import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { day, instant, trustId } from '../columns.ts';

/** What is proposed to the board, and what became of it. */
export const appetiteProposal = pgTable('appetite_proposal', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  category: text('category').notNull(),
  effectiveFrom: day('effective_from').notNull(),
  appetite: integer('appetite').notNull(),
  tolerance: integer('tolerance').notNull(),
  reason: text('reason').notNull(),
  state: text('state', { enum: ['Proposed', 'Approved', 'Rejected'] }).notNull(),
  proposedBy: text('proposed_by').notNull(),
  proposedAt: instant('proposed_at').notNull(),
  decidedBy: text('decided_by'),
  decidedAt: instant('decided_at'),
  version: integer('version').notNull(),
});

/** Versions of the board's appetite. */
export const appetite = pgTable('appetite', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  category: text('category').notNull(),
  version: integer('version').notNull(),
  effectiveFrom: day('effective_from').notNull(),
  approvedOn: day('approved_on').notNull(),
  appetite: integer('appetite').notNull(),
  tolerance: integer('tolerance').notNull(),
  /** The minute of the meeting. */
  minute: text('minute').notNull(),
  proposalId: uuid('proposal_id').notNull(),
  approvedBy: text('approved_by').notNull(),
  approvedAt: instant('approved_at').notNull(),
  /** The event that told it, once it was heard here. */
  eventId: uuid('event_id'),
  /** The day on which the register was assessed by it. */
  appliedOn: day('applied_on'),
});

/** A row of `appetite`. */
export type AppetiteRow = typeof appetite.$inferSelect;
