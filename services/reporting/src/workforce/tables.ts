import { bigint, date, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';

const trustId = () => uuid('trust_id').notNull();
const day = (name: string) => date(name, { mode: 'string' });
const seq = () => bigint('seq', { mode: 'number' }).notNull();

/** How much of full time a post is from a day on, in ten-thousandths. */
export interface Term {
  readonly from: string;
  readonly fte: number;
}

/** Posts, with their terms, first day first. */
export const post = pgTable('post', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  schoolId: uuid('school_id').notNull(),
  workforce: text('workforce').notNull(),
  terms: jsonb('terms').$type<readonly Term[]>().notNull(),
  fromDay: day('from_day').notNull(),
  toDay: day('to_day'),
  seq: seq(),
  eventId: uuid('event_id').notNull(),
});

/** Each time that some of a post was filled (plus) or became vacant (minus), from a day on. */
export const postMove = pgTable('post_move', {
  trustId: trustId(),
  seq: seq(),
  postId: uuid('post_id').notNull(),
  schoolId: uuid('school_id').notNull(),
  day: day('day').notNull(),
  fte: integer('fte').notNull(),
  eventId: uuid('event_id').notNull(),
});

/** A month's pay of a school, by run. */
export const payRun = pgTable('pay_run', {
  trustId: trustId(),
  runId: uuid('run_id').notNull(),
  schoolId: uuid('school_id').notNull(),
  month: text('month').notNull(),
  year: text('year').notNull(),
  total: bigint('total', { mode: 'bigint' }).notNull(),
  /** The run that this one takes the place of. */
  supersedes: uuid('supersedes'),
  seq: seq(),
  eventId: uuid('event_id').notNull(),
});
