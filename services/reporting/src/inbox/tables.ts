import { bigint, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const trustId = () => uuid('trust_id').notNull();
const instant = (name: string) => timestamp(name, { mode: 'string', withTimezone: true });

/** What somebody should know or do; `id` is that of the event it is from. */
export const inboxItem = pgTable('inbox_item', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  kind: text('kind').notNull(),
  source: text('source').notNull(),
  seq: bigint('seq', { mode: 'number' }).notNull(),
  subjectKind: text('subject_kind').notNull(),
  subjectId: uuid('subject_id').notNull(),
  schoolId: uuid('school_id'),
  at: instant('at').notNull(),
  facts: jsonb('facts').$type<Readonly<Record<string, string | number | null>>>().notNull(),
  /** When it was settled by what happened since. */
  settledAt: instant('settled_at'),
});

/** Whom it is for: a user, or who holds a role at this level (of all the schools) or above. */
export const inboxAudience = pgTable('inbox_audience', {
  trustId: trustId(),
  itemId: uuid('item_id').notNull(),
  n: integer('n').notNull(),
  userId: text('user_id'),
  role: text('role'),
  level: text('level', { enum: ['school', 'cluster', 'trust'] }),
  schoolIds: uuid('school_ids').array().notNull(),
  butNot: text('but_not').array().notNull(),
});

/** What somebody has read or done; it is theirs, and no projection's. */
export const inboxMark = pgTable('inbox_mark', {
  trustId: trustId(),
  itemId: uuid('item_id').notNull(),
  userId: text('user_id').notNull(),
  readAt: instant('read_at'),
  doneAt: instant('done_at'),
});
