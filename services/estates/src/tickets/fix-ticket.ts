import { accept, command, emit, refuse } from '@bursar/service-kit';
import { ticketFixed } from '@bursar/shared-types/events/estates/ticket-fixed.v1';
import { z } from 'zod';
import { itemsOf, keepEvidence, offerFaults, uploaded } from '../evidence/index.ts';
import { stopped } from './clock-columns.ts';
import { invalidTicket } from './problems.ts';
import {
  decideStep,
  headOf,
  Photos,
  readSteps,
  respondStep,
  schoolOfTicket,
  stepRoute,
  stepWrites,
} from './ticket-step.ts';

/** Says that it is mended, with photos: the clock of the fix stops; the school has yet to agree. */
export const fixTicket = command({
  route: 'POST /tickets/:ticketId/fix',
  summary: 'Say that a ticket is mended',
  ...stepRoute,
  body: z.strictObject({ photos: Photos }),
  read: ({ params, body }) => ({
    ...readSteps(params.ticketId),
    files: uploaded(body.photos.map(({ sha256 }) => sha256)),
  }),
  units: schoolOfTicket,
  decide: (found, { body }, ctx) => {
    const step = decideStep('fix', found, ctx);
    if (step.kind !== 'accepted') return step;
    const photos = itemsOf(body.photos, ctx);
    const faults = offerFaults(photos, found.files, '/photos');
    if (faults.length > 0) return refuse(invalidTicket(faults));
    return accept({ ...step.value, photos });
  },
  write: ({ photos, ...step }, ctx) => {
    const { before, after } = step;
    return [
      ...stepWrites(step),
      ...keepEvidence(after.id, photos, ctx),
      emit(ticketFixed, {
        ...headOf(after),
        response: before.responseStoppedAt === null ? stopped(after, 'response') : null,
        fix: stopped(after, 'fix')!,
        photos: photos.map(({ sha256 }) => sha256),
      }),
    ];
  },
  respond: respondStep,
});
