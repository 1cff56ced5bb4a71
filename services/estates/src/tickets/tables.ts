import {
  ticketCategoryCodes,
  ticketPriorities,
  ticketStates,
} from '@bursar/shared-types/codes/estates';
import type { TicketAction, TicketPriority, TicketState } from '@bursar/shared-types/codes/estates';
import { boolean, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { day, instant, trustId } from '../columns.ts';

/** Faults that schools reported; the clocks as in `ClockTimes`. */
export const ticket = pgTable('ticket', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  /** Gapless within the trust. */
  number: integer('number').notNull(),
  schoolId: uuid('school_id').notNull(),
  siteId: uuid('site_id').notNull(),
  place: text('place').notNull(),
  title: text('title').notNull(),
  description: text('description').notNull(),
  category: text('category', { enum: ticketCategoryCodes }).notNull(),
  priority: text('priority', { enum: ticketPriorities }).notNull(),
  state: text('state', { enum: ticketStates }).notNull(),
  requesterId: uuid('requester_id').notNull(),
  assigneeId: uuid('assignee_id'),
  fixedById: uuid('fixed_by_id'),
  raisedAt: instant('raised_at').notNull(),
  raisedOn: day('raised_on').notNull(),
  /** Working minutes, as promised on the day it was raised. */
  responseTarget: integer('response_target').notNull(),
  fixTarget: integer('fix_target').notNull(),
  responseDueAt: instant('response_due_at'),
  responseSoonAt: instant('response_soon_at'),
  responseStoppedAt: instant('response_stopped_at'),
  responseMinutes: integer('response_minutes'),
  /** Whether the breach was declared. */
  responseBreached: boolean('response_breached').notNull(),
  fixDueAt: instant('fix_due_at'),
  fixSoonAt: instant('fix_soon_at'),
  fixStoppedAt: instant('fix_stopped_at'),
  fixMinutes: integer('fix_minutes'),
  fixBreached: boolean('fix_breached').notNull(),
  version: integer('version').notNull(),
});

/** Steps of tickets. Only ever added. */
export const ticketMove = pgTable('ticket_move', {
  trustId: trustId(),
  id: uuid('id').notNull(),
  ticketId: uuid('ticket_id').notNull(),
  n: integer('n').notNull(),
  action: text('action').$type<TicketAction>().notNull(),
  to: text('to_state').$type<TicketState>().notNull(),
  at: instant('at').notNull(),
  by: text('by').notNull(),
  assigneeId: uuid('assignee_id'),
  reason: text('reason'),
});

/** How the promises of each ticket were kept, from events; see `promises`. */
export const ticketPromise = pgTable('ticket_promise', {
  trustId: trustId(),
  ticketId: uuid('ticket_id').notNull(),
  schoolId: uuid('school_id').notNull(),
  priority: text('priority').$type<TicketPriority>().notNull(),
  category: text('category').notNull(),
  raisedOn: day('raised_on').notNull(),
  responseMinutes: integer('response_minutes'),
  /** Null while nothing is decided: nobody has begun, and the time is not over. */
  responseInTime: boolean('response_in_time'),
  fixMinutes: integer('fix_minutes'),
  fixInTime: boolean('fix_in_time'),
  reopened: integer('reopened').notNull(),
  cancelled: boolean('cancelled').notNull(),
});

/** A row of `ticket`. */
export type TicketRow = typeof ticket.$inferSelect;
/** A row of `ticketMove`. */
export type MoveRow = typeof ticketMove.$inferSelect;
