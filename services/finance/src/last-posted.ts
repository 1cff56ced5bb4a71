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
      sql`select max(j.date)::text as date from journal_line l
        join journal j on j.trust_id = l.trust_id and j.id = l.journal_id
        where l.trust_id = ${trustId} and l.${sql.raw(column)} = ${code}`,
    ),
  );
}
