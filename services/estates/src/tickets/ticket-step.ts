import {
  accept,
  db,
  emit,
  expectRows,
  insertRows,
  lookup,
  problems,
  refuse,
} from '@bursar/service-kit';
import type { Actor, Context, Decision, FactsOf, Write } from '@bursar/service-kit';
import type { TicketAction } from '@bursar/shared-types/codes/estates';
import { ticketBreached } from '@bursar/shared-types/events/estates/ticket-breached.v1';
import { Uuid } from '@bursar/shared-types/ids';
import { faultReporters } from '@bursar/shared-types/roles';
import type { Role } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { EvidenceInput } from '../evidence/index.ts';
import { clocksAfter } from './clock-columns.ts';
import type { ClocksAfter } from './clock-columns.ts';
import { stepRefused } from './problems.ts';
import { ticket, ticketMove } from './tables.ts';
import type { MoveRow, TicketRow } from './tables.ts';
import { take } from './ticket.ts';
import type { Person, StepInput } from './ticket.ts';

/** Photos that come with a step, uploaded before. */
export const Photos = z.array(EvidenceInput).max(20).default([]);

/** Why, in words. */
export const Reason = z.strictObject({ reason: text({ max: 1_000, lines: 'many' }) });

/** What every step has in common; who may take which is decided by the rules of the ticket. */
export const stepRoute = {
  access: { roles: faultReporters, at: 'unit' },
  params: z.object({ ticketId: Uuid }),
  reply: {
    200: z.object({ id: Uuid, number: z.int(), state: z.string(), version: z.int() }),
  },
  versioned: true,
} as const;

/** A ticket with its steps so far. */
export const readSteps = (ticketId: string) => ({
  tickets: lookup(ticket, ticket.id, [ticketId]),
  moves: lookup(ticketMove, ticketMove.ticketId, [ticketId]),
});

/** What `readSteps` found. */
export type StepsFound = FactsOf<ReturnType<typeof readSteps>>;

/** The school of an address's ticket, for access; none where there is no such ticket. */
export const schoolOfTicket = ({ tickets }: StepsFound) => tickets.map(({ schoolId }) => schoolId);

/** A step that may be taken: the ticket before and after it. */
export interface StepTaken {
  readonly before: TicketRow;
  readonly after: TicketRow;
  /** All steps, this one last. */
  readonly moves: readonly MoveRow[];
  readonly breaches: ClocksAfter['breaches'];
}

/** Who acts, as the rules see them at a school. */
export function personAt(actor: Actor, schoolId: string): Person {
  const held = actor.grants.filter(({ units }) => units === 'all' || units.includes(schoolId));
  return {
    id: actor.id,
    principals: held.flatMap(({ principal }) => principal ?? []),
    roles: held.map(({ role }) => role as Role),
  };
}

/** Takes a step by the rules; refuses one that they do not allow, or a ticket that has changed. */
export function decideStep(
  action: TicketAction,
  found: StepsFound,
  ctx: Context,
  input: StepInput = {},
): Decision<StepTaken> {
  const [before] = found.tickets;
  if (!before) return refuse(problems.notFound());
  if (before.version !== ctx.ifMatch) return refuse(problems.changedSince(before.version));
  const step = take(action, before, personAt(ctx.actor, before.schoolId), input);
  if ('refused' in step) return refuse(stepRefused(step.refused));
  const { state: to, assigneeId, fixedById } = step.ticket;
  const move: MoveRow = {
    trustId: ctx.trustId,
    id: ctx.newId(),
    ticketId: before.id,
    n: found.moves.length + 1,
    action,
    to,
    at: ctx.now,
    by: ctx.actor.id,
    assigneeId,
    reason: input.reason ?? null,
  };
  const moves = [...found.moves.toSorted((a, b) => a.n - b.n), move];
  const { columns, breaches } = clocksAfter(before, moves, ctx.now);
  const version = before.version + 1;
  const after = { ...before, ...columns, state: to, assigneeId, fixedById, version };
  return accept({ before, after, moves, breaches });
}

/** What every event of a ticket says first. */
export const headOf = ({ id, number, schoolId, category, priority }: TicketRow) => ({
  ticketId: id,
  number,
  schoolId,
  category,
  priority,
});

/** Keeps a step, and says which promises are broken by now; its own event follows. */
export function stepWrites({ before, after, moves, breaches }: StepTaken): Write[] {
  const { trustId, id, version } = before;
  return [
    insertRows(ticketMove, moves.slice(-1)),
    expectRows(
      1,
      db
        .update(ticket)
        .set(after)
        .where(and(eq(ticket.trustId, trustId), eq(ticket.id, id), eq(ticket.version, version))),
    ),
    ...breaches.map(({ clock, dueAt }) =>
      emit(ticketBreached, { ...headOf(before), clock, dueAt, assigneeId: before.assigneeId }),
    ),
  ];
}

/** The answer to a step. */
export const respondStep = ({ after: { id, number, state, version } }: StepTaken) =>
  ({ status: 200, body: { id, number, state, version } }) as const;
