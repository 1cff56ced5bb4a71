import { ticketPriorities } from '../../codes/estates.ts';
import { z } from 'zod';
import { Code, SeriesNumber, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';

/** What every event about a ticket says first, so that a KPI needs no look-up. */
export const ticketHead = {
  ticketId: Uuid,
  /** Gapless within the trust. */
  number: SeriesNumber,
  schoolId: Uuid,
  /** `heating`, `electrical`, `roof` … */
  category: Code,
  priority: z.enum(ticketPriorities),
} as const;

/** How a clock stood when it stopped. Minutes are of working time, pauses left out. */
export const ticketClock = {
  workingMinutes: z.int().min(0),
  /** Whether that was within the time that the priority allows. */
  inTime: z.boolean(),
} as const;

export const sampleTicketHead = {
  ticketId: sample.ticket,
  number: 17,
  schoolId: sample.school,
  category: 'heating',
  priority: 'urgent' as const,
};
