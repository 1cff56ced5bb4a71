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

const ofKind = (scope: DocumentScope): SQL =>
  scope.kind === null
    ? within(scope)
    : sql`${within(scope)} and account in
  (select code from chart_account where trust_id = ${scope.trustId} and kind = ${scope.kind})`;
const known = ({ position }: CellScope): SQL =>
  position === null ? sql`true` : sql`seq <= ${position}`;

const approvals = (trustId: string, root: SQL): SQL => sql`
  (select coalesce(jsonb_agg(jsonb_build_object('matter', matter, 'matterId', matter_id, 'outcome', outcome,
      'by', decided_by, 'principalId', principal_id, 'role', role, 'level', level, 'tier', tier, 'tiers', tiers,
      'schemeVersion', scheme_version, 'basis', basis, 'amount', amount, 'limit', up_to, 'decidedAt', decided_at,
      'event', jsonb_build_object('source', source, 'seq', seq, 'id', event_id))
      order by decided_at, source, seq, n), '[]')
    from decision where trust_id = ${trustId} and root = ${root})`;

const rootOf = (trustId: string, id: SQL): SQL =>
  sql`(select root from trail_key where trust_id = ${trustId} and id = ${id})`;

/** The journals that make up an actual, latest first. Amounts are debit less credit. */
export const journalsRead = (scope: DocumentScope): Read<Document[]> =>
  raw<Document>(sql`
  select s.journal_id as id, s.amount, s.total, s.count, jsonb_build_object(
    'number', j.number, 'year', j.year, 'date', j.date, 'source', j.source,
    'lines', (select jsonb_agg(jsonb_build_object('line', line, 'account', account, 'schoolId', school_id,
        'fund', fund, 'costCentre', cost_centre, 'debit', debit, 'credit', credit) order by line)
      from ledger_line where ${ofKind(scope)} and journal_id = s.journal_id),
    'approvals', ${approvals(scope.trustId, rootOf(scope.trustId, sql`j.id`))},
    'events', jsonb_build_array(jsonb_build_object('source', 'finance', 'seq', j.seq, 'id', j.event_id,
      'type', 'finance.journal-posted', 'at', j.at, 'actor', j.actor)))::text as facts
  from (select journal_id, sum(debit - credit)::text as amount, max(seq) as last,
      sum(sum(debit - credit)) over ()::text as total, count(*) over ()::text as count
      from ledger_line where ${ofKind(scope)} and month <= ${scope.upTo} and ${known(scope)}
      group by 1 order by last desc limit ${LISTED}) s
    join ledger_journal j on j.trust_id = ${scope.trustId} and j.id = s.journal_id order by s.last desc`);

/** What matters still hold, the largest first, with each move, the approvals and the order's events. */
export const commitmentsRead = (scope: DocumentScope): Read<Document[]> =>
  raw<Document>(sql`
  select s.matter_id as id, s.held as amount, s.total, s.count, jsonb_build_object(
    'matter', s.matter, 'number', o.number, 'status', o.status, 'schoolId', o.school_id,
    'moves', (select jsonb_agg(jsonb_build_object('amount', amount, 'because', because,
        'event', jsonb_build_object('source', 'finance', 'seq', seq, 'id', event_id, 'at', at, 'actor', 'finance',
          'type', case when because = 'reserved' then 'finance.budget-reserved' else 'finance.reservation-released' end))
        order by seq, n)
      from reservation_move where ${ofKind(scope)} and ${known(scope)} and matter_id = s.matter_id),
    'approvals', ${approvals(scope.trustId, sql`coalesce(${rootOf(scope.trustId, sql`s.matter_id`)}, s.matter_id)`)},
    'events', (select coalesce(jsonb_agg(jsonb_build_object('source', source, 'seq', seq, 'id', event_id,
        'type', type, 'at', at, 'actor', actor) order by at, source, seq), '[]')
      from trail_event where trust_id = ${scope.trustId} and source = 'procurement' and root = s.matter_id))::text as facts
  from (select matter, matter_id, sum(amount)::text as held,
      sum(sum(amount)) over ()::text as total, count(*) over ()::text as count
      from reservation_move where ${ofKind(scope)} and ${known(scope)}
      group by 1, 2 having sum(amount) <> 0 order by sum(amount) desc, matter_id limit ${LISTED}) s
    left join purchase_order o on o.trust_id = ${scope.trustId} and o.id = s.matter_id
  order by s.held::numeric desc, s.matter_id`);

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
    from (select * from budget_line where ${ofKind(scope)}) l
      join (${inForce}) f using (school_id, revision)
      join budget_set b using (trust_id, school_id, year, revision)
      cross join lateral (select coalesce(sum(v), 0) as amount
        from unnest(l.months, ${sql.param([...months])}::text[]) u (v, month) where month <= ${scope.upTo}) m
    where m.amount <> 0 or exists (select 1 from unnest(l.months) v where v <> 0)
    order by abs(m.amount) desc, l.school_id, l.account, l.fund limit ${LISTED}) s
  order by abs(s.amount::numeric) desc, s.school_id, s.account, s.fund`);
};
