import { date, pgTable, uuid } from 'drizzle-orm/pg-core';

/** Which cluster a school was in, from a day up to, and not with, another; null is still. */
export const clusterStay = pgTable('cluster_stay', {
  trustId: uuid('trust_id').notNull(),
  schoolId: uuid('school_id').notNull(),
  clusterId: uuid('cluster_id').notNull(),
  fromOn: date('from_on', { mode: 'string' }).notNull(),
  untilOn: date('until_on', { mode: 'string' }),
});
