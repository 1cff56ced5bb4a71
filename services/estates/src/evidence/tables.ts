import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant, trustId } from '../columns.ts';

/** Evidence of completions and tickets; see the migration. Only ever added. */
export const evidence = pgTable('evidence', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  /** The completion of a check, or the ticket, that it belongs to. */
  ownerId: uuid('owner_id').notNull(),
  sha256: text('sha256').notNull(),
  takenAt: instant('taken_at'),
  device: text('device'),
  addedBy: text('added_by').notNull(),
  addedAt: instant('added_at').notNull(),
  replaces: text('replaces'),
  reason: text('reason'),
});
