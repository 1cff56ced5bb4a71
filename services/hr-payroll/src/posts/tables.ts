import { pensionSchemes } from '@bursar/shared-types/codes/hr-payroll';
import type { PayArea } from '@bursar/shared-types/codes/hr-payroll';
import type { PostCreated } from '@bursar/shared-types/events/hr-payroll/post-created.v1';
import { boolean, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { day, pence, trustId } from '../columns.ts';
import type { Allowance } from './post.ts';

const postId = () => uuid('post_id').notNull();

/** Posts; what they are paid, where their cost goes and who holds them are in the tables below. */
export const post = pgTable('post', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  schoolId: uuid('school_id').notNull(),
  title: text('title').notNull(),
  workforce: text('workforce').$type<PostCreated['workforce']>().notNull(),
  from: day('from_day').notNull(),
  until: day('until_day'),
  version: integer('version').notNull(),
});

/** How a post is paid from a day on: a point of a scale, or a salary of its own. */
export const postTerms = pgTable('post_terms', {
  trustId: trustId(),
  postId: postId(),
  from: day('from_day').notNull(),
  /** Thousandths. */
  fte: integer('fte').notNull(),
  scale: text('scale'),
  point: text('point'),
  area: text('area').$type<PayArea>(),
  annual: pence('annual'),
  /** Term-time only: weeks paid and weeks of the year, in thousandths. */
  paidWeeks: integer('paid_weeks'),
  yearWeeks: integer('year_weeks'),
});

/** Payments on top of the pay point. */
export const postAllowance = pgTable('post_allowance', {
  trustId: trustId(),
  postId: postId(),
  n: integer('n').notNull(),
  kind: text('kind').$type<Allowance['kind']>().notNull(),
  label: text('label'),
  annual: pence('annual').notNull(),
  /** Null follows the post's pay. */
  share: integer('share'),
  pensionable: boolean('pensionable').notNull(),
  from: day('from_day').notNull(),
  until: day('until_day'),
});

/** Where a post's cost goes. */
export const postShare = pgTable('post_share', {
  trustId: trustId(),
  postId: postId(),
  n: integer('n').notNull(),
  account: text('account').notNull(),
  niAccount: text('ni_account').notNull(),
  pensionAccount: text('pension_account').notNull(),
  costCentre: text('cost_centre').notNull(),
  fund: text('fund').notNull(),
  weight: integer('weight').notNull(),
});

/** Who holds a post, and the pension scheme they are in through it. */
export const assignment = pgTable('assignment', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  postId: postId(),
  personId: uuid('person_id').notNull(),
  from: day('from_day').notNull(),
  until: day('until_day'),
  /** The post's FTE as it was told when it was filled, in thousandths. */
  fte: integer('fte').notNull(),
  scheme: text('scheme', { enum: pensionSchemes }).notNull(),
  pensionFund: text('pension_fund'),
});
