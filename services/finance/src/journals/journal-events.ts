import { raw } from '@bursar/service-kit';
import { sql } from 'drizzle-orm';

/** An event that tells of a journal: its place in this service's log of the trust, and its id. */
export interface JournalEvent {
  readonly seq: string;
  readonly id: string;
  readonly type: string;
  readonly at: string;
}

/** Among how many events of the same moment one is looked for: more than a command ever appends. */
const within = 3_000;

/**
 * The events that tell of a journal, oldest first: of its draft, its posting, its reversal. The log
 * has no index by what its bodies hold, but its instants never fall: where one is reached is found
 * by halving, and the event stands there or soon after.
 */
export function journalEvents(journalId: string, trustId: string) {
  return raw<JournalEvent>(sql`
    with about as (
      select j.id as journal, d.id as draft, j.posted_at, r.posted_at as reversed_at, d.history
        from journal j
        left join journal r on r.trust_id = j.trust_id and r.reverses = j.id
        left join journal_draft d on d.trust_id = j.trust_id and d.journal_id = j.id
        where j.trust_id = ${trustId} and j.id = ${journalId}
    ), instant as (
      select journal, draft, to_char(t at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
        from about, unnest(array[posted_at, reversed_at]) t where t is not null
      union
      select journal, draft, change->>'at' from about, jsonb_array_elements(history) change
    )
    select distinct told.seq, told.id, told.type, told.at from instant i
    cross join lateral (
      with recursive half (low, high) as (
        select 0::bigint, h.seq + 1 from head h where h.trust_id = ${trustId}
        union all
        select case when e.at < i.at then e.seq else low end, case when e.at < i.at then high else e.seq end
          from half join event e on e.trust_id = ${trustId} and e.seq = (low + high) / 2
          where high - low > 1
      )
      select min(high) as seq from half
    ) reached
    cross join lateral (
      select e.seq, e.id, e.type, e.at, e.body from event e
        where e.trust_id = ${trustId} and e.seq >= reached.seq order by e.seq limit ${within}
    ) told
    where told.body like '%' || i.journal || '%' or told.body like '%' || i.draft || '%'
    order by told.seq`);
}
