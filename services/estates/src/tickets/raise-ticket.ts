import { accept, command, emit, insertRows, lookup, problems, refuse } from '@bursar/service-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import { ticketCategoryCodes, ticketPriorities } from '@bursar/shared-types/codes/estates';
import { ticketRaised } from '@bursar/shared-types/events/estates/ticket-raised.v1';
import { Uuid } from '@bursar/shared-types/ids';
import { faultReporters } from '@bursar/shared-types/roles';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';
import { itemsOf, keepEvidence, offerFaults, uploaded } from '../evidence/index.ts';
import { site } from '../sites/index.ts';
import { clocksAfter } from './clock-columns.ts';
import { invalidTicket } from './problems.ts';
import { ticket } from './tables.ts';
import type { TicketRow } from './tables.ts';
import { targetsOn } from './targets.ts';
import { headOf, Photos } from './ticket-step.ts';

const TicketInput = z.strictObject({
  siteId: Uuid,
  place: text({ min: 0, max: 200 }).default('').describe('Where on the site'),
  title: text({ max: 200 }).describe('What is wrong, in a few words'),
  description: text({ min: 0, max: 4_000, lines: 'many' }).default(''),
  category: z.enum(ticketCategoryCodes),
  priority: z.enum(ticketPriorities),
  photos: Photos,
});

/** Reports a fault of a school's site, with photos: its clocks start (E3, E8). */
export const raiseTicket = command({
  route: 'POST /tickets',
  summary: 'Report a fault',
  access: { roles: faultReporters, at: 'unit' },
  body: TicketInput,
  reply: { 201: z.object({ id: Uuid, number: z.int(), version: z.int() }) },
  series: () => 'tickets',
  read: ({ body }) => ({
    sites: lookup(site, site.id, [body.siteId]),
    files: uploaded(body.photos.map(({ sha256 }) => sha256)),
  }),
  units: ({ sites }) => sites.map(({ schoolId }) => schoolId),

  decide: ({ sites: [at], files }, { body: { photos: offered, ...body } }, ctx) => {
    if (!at) return refuse(problems.notFound());
    const photos = itemsOf(offered, ctx);
    const faults = offerFaults(photos, files, '/photos');
    if (faults.length > 0) return refuse(invalidTicket(faults));
    const target = targetsOn(ctx.today)!.targets[body.priority];
    const raised = {
      trustId: ctx.trustId,
      id: ctx.newId(),
      number: ctx.nextNumber(),
      schoolId: at.schoolId,
      ...body,
      state: 'Open' as const,
      requesterId: ctx.actor.id,
      assigneeId: null,
      fixedById: null,
      raisedAt: ctx.now,
      raisedOn: ctx.today,
      responseTarget: target.response,
      fixTarget: target.fix,
      responseBreached: false,
      fixBreached: false,
      version: 1,
    };
    const row: TicketRow = { ...raised, ...clocksAfter(raised, [], ctx.now).columns };
    return accept({ row, photos });
  },

  write: ({ row, photos }, ctx) => [
    insertRows(ticket, [row]),
    ...keepEvidence(row.id, photos, ctx),
    emit(ticketRaised, {
      ...headOf(row),
      siteId: row.siteId,
      raisedBy: row.requesterId,
      respondBy: row.responseDueAt!,
      fixBy: row.fixDueAt!,
      textSha256: sha256Hex(`${row.place}\n${row.title}\n${row.description}`),
      photos: photos.map(({ sha256 }) => sha256),
    }),
  ],

  respond: ({ row: { id, number, version } }) => ({
    status: 201,
    location: `/tickets/${id}`,
    body: { id, number, version },
  }),
});
