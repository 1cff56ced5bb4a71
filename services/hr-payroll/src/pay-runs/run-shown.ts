import { BusinessDate } from '@bursar/shared-types/dates';
import { penceToJson } from '@bursar/shared-types/money';
import { z } from 'zod';
import type { payRun } from './tables.ts';

/** A run as it is read. */
export const RunShown = z.object({
  id: z.string(),
  month: z.string(),
  payDate: BusinessDate,
  state: z.string(),
  supersedes: z.string().nullable(),
  holders: z.int(),
  total: z.int(),
  notIncluded: z
    .array(z.string())
    .describe('What a reader might look for and will not find here: gross to net first'),
  ratesToCheck: z.array(z.string()).describe('Rates behind it that are not certain'),
  preparedBy: z.string(),
  preparedAt: z.string(),
  releasedBy: z.string().nullable(),
  releasedAt: z.string().nullable(),
});

type Run = typeof payRun.$inferSelect;
type Listed = Omit<Run, 'trustId' | 'schools' | 'preparedFor' | 'version'>;

/** A run without its lines. */
export function runShown({ total, ...run }: Listed): z.output<typeof RunShown> {
  return { ...run, total: penceToJson(total) };
}
