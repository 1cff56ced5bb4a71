import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';

/** The journal lines that bring revenue reserves forward: restricted general and unrestricted funds. */
const openingLines = (trustId: string, year: string): SQL => sql`
  select l.* from ledger_line l
    join chart_account a on a.trust_id = l.trust_id and a.code = l.account and a.kind = 'reserves'
    join chart_fund f on f.trust_id = l.trust_id and f.code = l.fund
      and f.kind in ('restricted-general', 'unrestricted')
  where l.trust_id = ${trustId} and l.year = ${year} and l.source = 'opening'`;

/** By school, in pence: a reserve is a credit. */
export const openingReserves = (trustId: string, year: string): SQL => sql`
  select school_id, sum(credit - debit)::text as amount from (${openingLines(trustId, year)}) o group by 1`;

/** The same, line by line, as the rows of what is counted. */
export const openingParts = (trustId: string, year: string): SQL => sql`
  select o.school_id, o.journal_id as id, o.credit - o.debit as amount, o.date as day,
    'journal ' || j.number || ', line ' || o.line as label, o.seq,
    jsonb_build_array(jsonb_build_object('source', 'finance', 'seq', j.seq, 'id', j.event_id,
      'type', 'finance.journal-posted', 'at', j.at, 'actor', j.actor)) as events
  from (${openingLines(trustId, year)}) o
  join ledger_journal j on j.trust_id = o.trust_id and j.id = o.journal_id`;
