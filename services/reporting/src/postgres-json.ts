const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?[+-]\d\d:\d\d$/;

/**
 * Reads JSON that PostgreSQL wrote. It writes instants with the offset of its session; they become
 * those of every reply, ISO 8601 in UTC with milliseconds.
 */
export const fromPostgres = (json: string): never =>
  JSON.parse(json, (key, value: unknown) =>
    /at$/i.test(key) && typeof value === 'string' && INSTANT.test(value)
      ? new Date(value).toISOString()
      : value,
  ) as never;
