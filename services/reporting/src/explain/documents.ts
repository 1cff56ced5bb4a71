import { raw } from '@bursar/service-kit';
import type { Read } from '@bursar/service-kit';
import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { within } from '../ledger/index.ts';
import type { CellScope } from '../ledger/index.ts';
import type { LineKind } from '../management-accounts/index.ts';
import { LISTED } from './part.ts';

/** Which documents: the lines in scope of one kind, up to a month of the year. */
export interface DocumentScope extends CellScope {
  /** Null where an account is named, which is of one kind. */
  readonly kind: LineKind | null;
  readonly upTo: string;
}

/** A row of each read below: its sum, those of all together, and JSON of its particulars. */
export interface Document {
  readonly id: string;
  readonly amount: string;
  readonly total: string;
  readonly count: string;
  readonly facts: string;
}

// An array, which is read once: joined, row-level security would be asked again for every line.
const ofKind = (scope: DocumentScope): SQL =>
  scope.kind === null
    ? within(scope)
    : sql`${within(scope)} and account = any(array(
        select code from chart_account where trust_id = ${scope.trustId} and kind = ${scope.kind}))`;
const known = ({ position }: CellScope): SQL =>
  position === null ? sql`true` : sql`seq <= ${position}`;

/** The decisions of some trails, as JSON by their root. */
const approvals = (trustId: string, roots: SQL): SQL => sql`
  select root, jsonb_agg(jsonb_build_object('matter', matter, 'matterId', matter_id, 'outcome', outcome,
      'by', decided_by, 'principalId', principal_id, 'role', role, 'level', level, 'tier', tier, 'tiers', tiers,
      'schemeVersion', scheme_version, 'basis', basis, 'amount', amount, 'limit', up_to, 'decidedAt', decided_at,
      'event', jsonb_build_object('source', source, 'seq', seq, 'id', event_id))
      order by decided_at, source, seq, n) as approvals
    from decision where trust_id = ${trustId} and root = any(array(${roots})) group by 1`;

// Each table is gone over once, for all documents together, and what comes of it is joined when it is
// small: on tables without statistics the planner would go over them once for each document.

/** The journals that make up an actual, latest first. Amounts are debit less credit. */
export const journalsRead = (scope: DocumentScope): Read<Document[]> =>
  raw<Document>(sql`
  with s as materialized (
    select journal_id, sum(debit - credit)::text as amount, max(seq) as last,
      sum(sum(debit - credit)) over ()::text as total, count(*) over ()::text as count
    from ledger_line where ${ofKind(scope)} and month <= ${scope.upTo} and ${known(scope)}
    group by 1 order by last desc limit ${LISTED}
  ), l as materialized (
    select journal_id, jsonb_agg(jsonb_build_object('line', line, 'account', account, 'schoolId', school_id,
      'fund', fund, 'costCentre', cost_centre, 'debit', debit, 'credit', credit) order by line) as lines
    from ledger_line where ${ofKind(scope)} and journal_id = any(array(select journal_id from s)) group by 1
  ), j as materialized (
    select * from ledger_journal where trust_id = ${scope.trustId} and id = any(array(select journal_id from s))
  ), k as materialized (
    select id, root from trail_key where trust_id = ${scope.trustId} and id = any(array(select journal_id from s))
  ), d as materialized (${approvals(scope.trustId, sql`select root from k`)})
  select s.journal_id as id, s.amount, s.total, s.count, jsonb_build_object(
    'number', j.number, 'date', j.date, 'source', j.source, 'lines', l.lines,
    'approvals', coalesce(d.approvals, '[]'),
    'events', jsonb_build_array(jsonb_build_object('source', 'finance', 'seq', j.seq, 'id', j.event_id,
      'type', 'finance.journal-posted', 'at', j.at, 'actor', j.actor)))::text as facts
  from s join j on j.id = s.journal_id join l on l.journal_id = s.journal_id
    left join k on k.id = s.journal_id left join d on d.root = k.root order by s.last desc`);

/** What matters still hold, the largest first, with each move, the approvals and the order's events. */
export const commitmentsRead = (scope: DocumentScope): Read<Document[]> =>
  raw<Document>(sql`
  with s as materialized (
    select matter, matter_id, sum(amount) as held,
      sum(sum(amount)) over ()::text as total, count(*) over ()::text as count
    from reservation_move where ${ofKind(scope)} and ${known(scope)}
    group by 1, 2 having sum(amount) <> 0 order by held desc, matter_id limit ${LISTED}
  ), m as materialized (
    select matter_id, jsonb_agg(jsonb_build_object('amount', amount, 'because', because,
      'event', jsonb_build_object('source', 'finance', 'seq', seq, 'id', event_id, 'at', at, 'actor', null,
        'type', case because when 'reserved' then 'finance.budget-reserved' else 'finance.reservation-released' end))
      order by seq, n) as moves
    from reservation_move where ${ofKind(scope)} and ${known(scope)}
      and matter_id = any(array(select matter_id from s)) group by 1
  ), o as materialized (
    select * from purchase_order where trust_id = ${scope.trustId} and id = any(array(select matter_id from s))
  ), k as materialized (
    select id, root from trail_key where trust_id = ${scope.trustId} and id = any(array(select matter_id from s))
  ), d as materialized (${approvals(scope.trustId, sql`select root from k`)}), e as materialized (
    select root, jsonb_agg(jsonb_build_object('source', source, 'seq', seq, 'id', event_id, 'type', type,
      'at', at, 'actor', actor) order by at, source, seq) as events
    from trail_event where trust_id = ${scope.trustId} and source = 'procurement'
      and root = any(array(select matter_id from s)) group by 1
  )
  select s.matter_id as id, s.held::text as amount, s.total, s.count, jsonb_build_object(
    'matter', s.matter, 'number', o.number, 'status', o.status, 'schoolId', o.school_id, 'moves', m.moves,
    'approvals', coalesce(d.approvals, '[]'), 'events', coalesce(e.events, '[]'))::text as facts
  from s join m on m.matter_id = s.matter_id left join o on o.id = s.matter_id
    left join k on k.id = s.matter_id left join d on d.root = k.root left join e on e.root = s.matter_id
  order by s.held desc, s.matter_id`);

/** The lines of the budgets in force, with their months. Amounts are in the account's natural sign. */
export const budgetsRead = (scope: DocumentScope, months: readonly string[]): Read<Document[]> => {
  const inForce = sql`select school_id, max(revision) as revision from budget_set
    where trust_id = ${scope.trustId} and year = ${scope.year} and ${known(scope)} group by 1`;
  return raw<Document>(sql`
  select s.budget_id as id, s.amount, s.total, s.count, jsonb_build_object('schoolId', s.school_id, 'fund', s.fund,
    'account', s.account, 'revision', s.revision, 'date', s.at, 'months', to_jsonb(s.months),
    'events', jsonb_build_array(jsonb_build_object('source', 'finance', 'seq', s.seq, 'id', s.event_id,
      'type', 'finance.budget-set', 'at', s.at, 'actor', s.actor)))::text as facts
  from (select b.budget_id, b.seq, b.event_id, b.at, b.actor, l.*, m.amount::text as amount,
      sum(m.amount) over ()::text as total, count(*) over ()::text as count
    from (select * from budget_line where ${ofKind(scope)} and (school_id, revision) in (${inForce})) l
      join budget_set b using (trust_id, school_id, year, revision)
      cross join lateral (select coalesce(sum(v), 0) as amount
        from unnest(l.months, ${sql.param([...months])}::text[]) u (v, month) where month <= ${scope.upTo}) m
    where m.amount <> 0 or exists (select 1 from unnest(l.months) v where v <> 0)
    order by abs(m.amount) desc, l.school_id, l.account, l.fund limit ${LISTED}) s
  order by abs(s.amount::numeric) desc, s.school_id, s.account, s.fund`);
};
