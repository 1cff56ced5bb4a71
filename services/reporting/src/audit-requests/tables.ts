import { requestStates } from '@bursar/shared-types/codes/reporting';
import { date, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Evidence } from './request.ts';
import { entryKinds } from './request.ts';

const instant = (name: string) => timestamp(name, { mode: 'string', withTimezone: true }).notNull();

/** What auditors ask for, as it stands. */
export const auditRequest = pgTable('audit_request', {
  trustId: uuid('trust_id').notNull(),
  id: uuid('id').notNull(),
  number: integer('number').notNull(),
  title: text('title').notNull(),
  wanted: text('wanted').notNull(),
  state: text('state', { enum: requestStates }).notNull(),
  askedBy: text('asked_by').notNull(),
  askedAt: instant('asked_at'),
  dueOn: date('due_on', { mode: 'string' }),
  updatedAt: instant('updated_at'),
  version: integer('version').notNull(),
});

/** Its history, entry by entry; never changed. */
export const auditEntry = pgTable('audit_entry', {
  trustId: uuid('trust_id').notNull(),
  requestId: uuid('request_id').notNull(),
  n: integer('n').notNull(),
  kind: text('kind', { enum: entryKinds }).notNull(),
  words: text('words').notNull(),
  evidence: jsonb('evidence').$type<readonly Evidence[]>().notNull(),
  by: text('by').notNull(),
  at: instant('at'),
});
