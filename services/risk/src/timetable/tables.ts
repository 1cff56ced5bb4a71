import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { day, trustId } from '../columns.ts';
import type { TimetableItem } from './item.ts';

/** The compliance timetable as heard from estates; a copy that can be made anew. */
export const timetableItem = pgTable('timetable_item', {
  trustId: trustId(),
  siteId: uuid('site_id').notNull(),
  code: text('code').notNull(),
  schoolId: uuid('school_id').notNull(),
  area: text('area').notNull(),
  state: text('state', { enum: ['scheduled', 'overdue', 'failed', 'ended'] })
    .$type<TimetableItem['state']>()
    .notNull(),
  checkId: uuid('check_id'),
  dueOn: day('due_on'),
  lastDoneOn: day('last_done_on'),
  /** The first event that was heard of it. */
  id: uuid('id').notNull(),
});
