import {
  coverEnded,
  coverSet,
  roleAssigned,
  roleEnded,
  userInvited,
  userLeft,
} from '@bursar/shared-types';
import { date, instant, text } from '../format/columns.ts';
import { eventTable, from, on, origin, settledTable } from './table.ts';
import type { ExtractEvent } from './event.ts';

/** Who has ever been a user. Who they are stands in names.csv, outside the proof. */
export const users = settledTable({
  name: 'users',
  words: 'Users, with their first and last day',
  key: ['user_id'],
  columns: {
    ...origin,
    user_id: text('The user'),
    starts_on: date('First day on which their roles count'),
    left_on: date('Last day on which they may act'),
    invited_at: instant('When they were invited'),
    invited_by: text('Who invited them'),
  },
  on: [
    on(userInvited, (body, event) => [
      {
        ...from(event),
        user_id: body.userId,
        starts_on: body.startsOn,
        left_on: null,
        invited_at: event.at,
        invited_by: event.actor,
      },
    ]),
    on(userLeft, (body, event) => [{ ...from(event), user_id: body.userId, left_on: body.leftOn }]),
  ],
});

/** Every role that was ever held, where, from when to when, given and ended by whom. */
export const roles = settledTable({
  name: 'roles',
  words: 'Roles held, with their first and last day',
  key: ['assignment_id'],
  columns: {
    ...origin,
    assignment_id: text('The assignment'),
    user_id: text('The user'),
    role: text('The role'),
    level: text('trust, cluster or school'),
    scope_id: text('The cluster or school; empty at the trust'),
    starts_on: date('First day on which it counts'),
    ends_on: date('Last day on which it counts; empty for no end'),
    given_at: instant('When it was given'),
    given_by: text('Who gave it'),
    ended_at: instant('When it was ended earlier than planned'),
    ended_by: text('Who ended it'),
  },
  on: [
    on(roleAssigned, (body, event) => [
      {
        ...from(event),
        assignment_id: body.assignmentId,
        user_id: body.userId,
        role: body.role,
        level: body.at,
        scope_id: body.scopeId,
        starts_on: body.from,
        ends_on: body.to,
        given_at: event.at,
        given_by: event.actor,
      },
    ]),
    on(roleEnded, (body, event) => [
      {
        ...from(event),
        assignment_id: body.assignmentId,
        ends_on: body.endedOn,
        ended_at: event.at,
        ended_by: event.actor,
      },
    ]),
  ],
});

const changed = (event: ExtractEvent, change: string) => ({
  ...from(event),
  at: event.at,
  by: event.actor,
  change,
  role: null,
  level: null,
  scope_id: null,
  principal_id: null,
  starts_on: null,
  ends_on: null,
});

/** The history of access: one row for each time that who may do what was changed. */
export const accessHistory = eventTable({
  name: 'access-history',
  words: 'Each change of users, roles and cover, as it was recorded',
  key: ['service', 'seq'],
  columns: {
    ...origin,
    at: instant('When it was recorded'),
    by: text('Who did it'),
    change: text('invited, left, role-assigned, role-ended, cover-set, cover-ended'),
    user_id: text('The user concerned; for cover, who covers'),
    role: text('The role'),
    level: text('trust, cluster or school'),
    scope_id: text('The cluster or school'),
    principal_id: text('For cover, whose absence it is'),
    starts_on: date('First day on which it counts'),
    ends_on: date('Last day on which it counts'),
  },
  on: [
    on(userInvited, (body, event) => [
      { ...changed(event, 'invited'), user_id: body.userId, starts_on: body.startsOn },
    ]),
    on(userLeft, (body, event) => [
      { ...changed(event, 'left'), user_id: body.userId, ends_on: body.leftOn },
    ]),
    on(roleAssigned, (body, event) => [
      {
        ...changed(event, 'role-assigned'),
        user_id: body.userId,
        role: body.role,
        level: body.at,
        scope_id: body.scopeId,
        starts_on: body.from,
        ends_on: body.to,
      },
    ]),
    on(roleEnded, (body, event) => [
      {
        ...changed(event, 'role-ended'),
        user_id: body.userId,
        role: body.role,
        ends_on: body.endedOn,
      },
    ]),
    on(coverSet, (body, event) => [
      {
        ...changed(event, 'cover-set'),
        user_id: body.delegateId,
        principal_id: body.principalId,
        starts_on: body.from,
        ends_on: body.to,
      },
    ]),
    on(coverEnded, (body, event) => [
      {
        ...changed(event, 'cover-ended'),
        user_id: body.delegateId,
        principal_id: body.principalId,
        ends_on: body.endedOn,
      },
    ]),
  ],
});
