import { accept, lookup, problems, query, refuse } from '@bursar/service-kit';
import { Instant } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { estatesReaders } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { bankHolidaysKnown } from '../calendar/index.ts';
import { evidence, EvidenceShown } from '../evidence/index.ts';
import { stepsFor } from './ticket.ts';
import { ticketShown, TicketShown } from './ticket-shown.ts';
import { personAt, readSteps, schoolOfTicket } from './ticket-step.ts';

/** One ticket with its steps, photos, and what the reader can do with it now. */
export const readTicket = query({
  route: 'GET /tickets/:ticketId',
  summary: 'One ticket, with its history and photos',
  access: { roles: estatesReaders, at: 'unit' },
  params: z.object({ ticketId: Uuid }),
  reply: TicketShown.extend({
    description: z.string(),
    steps: z.array(
      z.object({
        action: z.string(),
        to: z.string(),
        at: Instant,
        by: z.string(),
        assigneeId: Uuid.nullable(),
        reason: z.string().nullable(),
      }),
    ),
    photos: z.array(EvidenceShown),
    canDo: z.array(z.string()).describe('Steps the reader can take now'),
    bankHolidaysKnownTo: z.string().describe('Past this day a limit may fall too early'),
  }),
  read: ({ params }) => ({
    ...readSteps(params.ticketId),
    photos: lookup(evidence, evidence.ownerId, [params.ticketId]),
  }),
  units: schoolOfTicket,
  respond: ({ tickets: [ticket], moves, photos }, _, { now, actor }) => {
    if (!ticket) return refuse(problems.notFound());
    return accept({
      ...ticketShown(ticket, now),
      description: ticket.description,
      steps: moves.toSorted((a, b) => a.n - b.n),
      photos: photos.toSorted((a, b) => (a.addedAt < b.addedAt ? -1 : 1)),
      canDo: stepsFor(ticket, personAt(actor, ticket.schoolId)),
      bankHolidaysKnownTo: bankHolidaysKnown.to,
    });
  },
});
