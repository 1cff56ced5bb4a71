import { db, expectRows } from '@bursar/service-kit';
import type { Write } from '@bursar/service-kit';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Period } from './period.ts';
import { period } from './tables.ts';

/** A period with the version that it gets by a change. */
export type ChangedPeriod = Period & { readonly version: number };

/** What is told of a month that was locked or reopened. */
export const PeriodReply = z.object({
  month: z.string(),
  state: z.enum(['open', 'locked']),
  version: z.int(),
});

/** Keeps a period as it is now. */
export function savePeriod(
  { month, state, history, version }: ChangedPeriod,
  trustId: string,
): Write {
  const here = and(eq(period.trustId, trustId), eq(period.month, month));
  const change = { state, history, version };
  return expectRows(1, db.update(period).set(change).where(here));
}

/** The reply to a change of a period. */
export function periodReply({ month, state, version }: ChangedPeriod) {
  return { status: 200 as const, body: { month, state, version } };
}
