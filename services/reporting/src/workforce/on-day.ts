import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';

/**
 * The posts in force on a day, with how much of full time each is and how much of that is filled (in
 * ten-thousandths), and the events that say so, as JSON.
 */
export const postsOn = (trustId: string, on: string): SQL => sql`
  select p.id, p.school_id, p.workforce, p.from_day, p.seq,
    coalesce((select t.fte from jsonb_to_recordset(p.terms) t ("from" date, fte int)
      where t."from" <= ${on}::date order by t."from" desc limit 1), 0) as established,
    coalesce(m.fte, 0) as filled,
    jsonb_build_array(jsonb_build_object('source', 'hr-payroll', 'seq', p.seq, 'id', p.event_id,
      'type', null, 'at', null, 'actor', null)) || coalesce(m.events, '[]') as events
  from post p left join lateral (
    select sum(fte) as fte, jsonb_agg(jsonb_build_object('source', 'hr-payroll', 'seq', seq, 'id', event_id,
      'type', case when fte > 0 then 'hr-payroll.post-filled' else 'hr-payroll.post-vacated' end,
      'at', null, 'actor', null) order by seq) as events
    from post_move m where m.trust_id = p.trust_id and m.post_id = p.id and m.day <= ${on}::date) m on true
  where p.trust_id = ${trustId} and p.from_day <= ${on}::date
    and (p.to_day is null or p.to_day >= ${on}::date)`;

/** The pay runs that stand for the month of a day: one done again is told by the later one alone. */
export const paidRuns = (trustId: string, on: string): SQL => sql`
  select * from pay_run r where trust_id = ${trustId} and month = ${on.slice(0, 7)} and not exists (
    select 1 from pay_run later where later.trust_id = r.trust_id and later.supersedes = r.run_id)`;

/** Ten-thousandths as decimal text with four places, `12.6000`. */
export const fteText = (tenThousandths: bigint): string => {
  const digits = String(tenThousandths).padStart(5, '0');
  return `${digits.slice(0, -4)}.${digits.slice(-4)}`;
};
