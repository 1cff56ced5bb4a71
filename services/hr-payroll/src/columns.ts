import { bigint, customType, date, uuid } from 'drizzle-orm/pg-core';

/** The tenant: first in every key. */
export const trustId = () => uuid('trust_id').notNull();

/** A business date, `YYYY-MM-DD`. */
export const day = (name: string) => date(name, { mode: 'string' });

/** Pence. */
export const pence = (name: string) => bigint(name, { mode: 'bigint' });

/** An instant, in code ISO 8601 UTC text with milliseconds. */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => 'timestamp with time zone',
  fromDriver: (value) => new Date(value).toISOString(),
});
