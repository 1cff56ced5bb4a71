import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';

// The revenue reserve at 1 September of a year: what opening balances brought in, and what the years
// before it came to, in restricted general and unrestricted funds. Without opening balances of this
// year or one before, nobody knows what there was, and there are no rows.

const isRevenue = sql`f.kind in ('restricted-general', 'unrestricted')`;
const ofEarlierYears = sql`a.kind in ('reserves', 'income', 'expenditure')`;

const known = (trustId: string, year: string): SQL => sql`exists (
  select from ledger_line k where k.trust_id = ${trustId} and k.source = 'opening' and k.year <= ${year})`;

/** Journal lines that the reserve is made of. */
const reserveLines = (trustId: string, year: string, which: SQL): SQL => sql`
  select l.* from ledger_line l
    join chart_account a on a.trust_id = l.trust_id and a.code = l.account
    join chart_fund f on f.trust_id = l.trust_id and f.code = l.fund and ${isRevenue}
  where l.trust_id = ${trustId} and ${which} and ${known(trustId, year)}`;

const broughtIn = (year: string): SQL =>
  sql`l.year = ${year} and l.source = 'opening' and a.kind = 'reserves'`;

/** By school, in pence: a reserve is a credit. Earlier years come from the sums that are kept. */
export const openingReserves = (trustId: string, year: string): SQL => sql`
  select school_id, sum(amount)::text as amount from (
    select school_id, credit - debit as amount
      from (${reserveLines(trustId, year, broughtIn(year))}) b
    union all
    select m.school_id, m.credit - m.debit from account_month m
      join chart_account a on a.trust_id = m.trust_id and a.code = m.account and ${ofEarlierYears}
      join chart_fund f on f.trust_id = m.trust_id and f.code = m.fund and ${isRevenue}
      where m.trust_id = ${trustId} and m.year < ${year} and ${known(trustId, year)}
  ) o group by 1`;

/** The same, line by line, as the rows of what is counted. */
export const openingParts = (trustId: string, year: string): SQL => sql`
  select o.school_id, o.journal_id as id, o.credit - o.debit as amount, o.date as day,
    'journal ' || j.number || ', line ' || o.line as label, o.seq,
    jsonb_build_array(jsonb_build_object('source', 'finance', 'seq', j.seq, 'id', j.event_id,
      'type', 'finance.journal-posted', 'at', j.at, 'actor', j.actor)) as events
  from (${reserveLines(trustId, year, sql`(${broughtIn(year)} or l.year < ${year} and ${ofEarlierYears})`)}) o
  join ledger_journal j on j.trust_id = o.trust_id and j.id = o.journal_id`;
