import { command, emit, raw, refuse } from '@bursar/service-kit';
import { ticketAssigned } from '@bursar/shared-types/events/estates/ticket-assigned.v1';
import { Uuid } from '@bursar/shared-types/ids';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { invalidTicket } from './problems.ts';
import { resumedEvent } from './resume-ticket.ts';
import {
  decideStep,
  headOf,
  readSteps,
  respondStep,
  schoolOfTicket,
  stepRoute,
  stepWrites,
} from './ticket-step.ts';

/** Whether somebody belongs to the team of a ticket's school on a day, by their own grants. */
const inTeam = (assigneeId: string, ticketId: string, today: string) =>
  raw<{ role: string }>(sql`
    select g.role from access_grant g join ticket t on t.trust_id = g.trust_id and t.id = ${ticketId}
    where g.subject = ${assigneeId} and g.role in ('site-manager', 'estates-lead')
      and g.from_day <= ${today}::date and (g.to_day is null or g.to_day >= ${today}::date)
      and (g.scope = '*' or exists (
        select 1 from scope_unit u
          where u.trust_id = g.trust_id and u.scope = g.scope and u.unit = t.school_id::text
      ))
    limit 1`);

/** Gives a ticket to somebody of the school's site team; given anew, a pause ends. */
export const assignTicket = command({
  route: 'POST /tickets/:ticketId/assignment',
  summary: 'Give a ticket to somebody to mend',
  ...stepRoute,
  body: z.strictObject({ assigneeId: Uuid }),
  read: ({ params, body }, { today }) => ({
    ...readSteps(params.ticketId),
    team: inTeam(body.assigneeId, params.ticketId, today),
  }),
  units: schoolOfTicket,
  decide: (found, { body }, ctx) => {
    const step = decideStep('assign', found, ctx, body);
    if (step.kind === 'accepted' && found.team.length === 0) {
      const detail = 'Name somebody who is a site manager or estates lead of this school today.';
      return refuse(invalidTicket([{ pointer: '/assigneeId', detail }]));
    }
    return step;
  },
  write: (step) => [
    ...stepWrites(step),
    ...(step.before.state === 'Paused' ? [resumedEvent(step)] : []),
    emit(ticketAssigned, {
      ...headOf(step.after),
      assigneeId: step.after.assigneeId,
      supplierId: null,
    }),
  ],
  respond: respondStep,
});
