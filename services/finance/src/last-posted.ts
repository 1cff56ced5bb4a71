import { first, raw } from '@bursar/service-kit';
import { sql } from 'drizzle-orm';

/** The date of the last journal that has a line with this code; `date` is null where none has. */
export function lastPosted(
  trustId: string,
  column: 'account' | 'fund' | 'cost_centre',
  code: string,
) {
  return first(
    raw<{ date: string | null }>(
      sql`select max(date)::text as date from posted_line
        where trust_id = ${trustId} and ${sql.raw(column)} = ${code}`,
    ),
  );
}
