import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { day, trustId } from '../columns.ts';

/** Places that are looked after; a school has one or more. */
export const site = pgTable('site', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  schoolId: uuid('school_id').notNull(),
  name: text('name').notNull(),
  addedOn: day('added_on').notNull(),
});
