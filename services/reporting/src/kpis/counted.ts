import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { MeasureName } from './measures.ts';
import type { Moment } from './moment.ts';

/** Where things are counted. */
export interface Place extends Moment {
  readonly trustId: string;
}

/** What is counted one by one; each thing has its amount (1, or days), its day and its last event. */
interface Counting {
  readonly kind: 'order' | 'invoice' | 'check' | 'ticket' | 'risk';
  /** Selects `school_id, id, amount, day, label, seq` and `events`, JSON of those that tell of it. */
  readonly rows: (place: Place) => SQL;
}

/** The last event that spoke of a row, as JSON. */
const lastEvent = (source: string): SQL => sql`jsonb_build_array(jsonb_build_object(
  'source', ${source}::text, 'seq', seq, 'id', event_id, 'type', null, 'at', null, 'actor', null))`;

type CountedName = Extract<
  MeasureName,
  `${'orders' | 'invoice' | 'invoices' | 'checks' | 'tickets' | 'risks'}-${string}`
>;

const inYear = (column: string, { from, on }: Place): SQL =>
  sql`${sql.raw(column)} between ${from}::date and ${on}::date`;

const orders = (more: SQL): Counting => ({
  kind: 'order',
  rows: (place) => sql`
    select school_id, id, 1::bigint as amount, approved_on as day, 'order ' || number as label,
      seq, ${lastEvent('procurement')} as events from purchase_order o
    where trust_id = ${place.trustId} and ${inYear('approved_on', place)} and ${more}`,
});

const invoices = (amount: string): Counting => ({
  kind: 'invoice',
  rows: (place) => sql`
    select school_id, id, (${sql.raw(amount)})::bigint as amount, posted_on as day,
      'invoice of ' || date as label, seq, ${lastEvent('finance')} as events from supplier_invoice
    where trust_id = ${place.trustId} and ${inYear('posted_on', place)}`,
});

const checks = (condition: (place: Place) => SQL): Counting => ({
  kind: 'check',
  rows: (place) => sql`
    select school_id, id, 1::bigint as amount, due_on as day, catalogue_code as label,
      seq, ${lastEvent('estates')} as events from statutory_check c
    where trust_id = ${place.trustId} and ${condition(place)}`,
});

/** Fell due in the year and was not called off before. */
const due = (place: Place): SQL =>
  sql`${inYear('due_on', place)} and (ended_on is null or ended_on > due_on)`;

/**
 * Neither done nor ended, and not the re-test of a failed check, which stands for both until the
 * re-test is done.
 */
export const openOn = (
  trustId: string,
  on: string,
): SQL => sql`(completed_on is null or completed_on > ${on}::date)
  and (ended_on is null or ended_on > ${on}::date) and not exists (
    select 1 from statutory_check f where f.trust_id = ${trustId} and f.next_check_id = c.id
      and f.state = 'failed' and f.completed_on <= ${on}::date)`;

/** Open and past its day; or failed, until its re-test is done. */
export const overdueOn = (
  trustId: string,
  on: string,
): SQL => sql`(ended_on is null or ended_on > ${on}::date) and (
  (due_on < ${on}::date and ${openOn(trustId, on)})
  or (state = 'failed' and completed_on <= ${on}::date and not exists (
    select 1 from statutory_check r where r.trust_id = ${trustId} and r.id = c.next_check_id
      and (r.completed_on <= ${on}::date or r.ended_on <= ${on}::date))))`;

const tickets = (more: SQL): Counting => ({
  kind: 'ticket',
  rows: (place) => sql`
    select school_id, id, 1::bigint as amount, fixed_on as day, 'ticket ' || number as label,
      seq, ${lastEvent('estates')} as events from ticket
    where trust_id = ${place.trustId} and ${inYear('fixed_on', place)} and ${more}`,
});

const openRisks = (more: (place: Place) => SQL): Counting => ({
  kind: 'risk',
  rows: (place) => sql`
    select school_id, id, 1::bigint as amount, raised_on as day, 'risk ' || number as label,
      seq, coalesce(${scoring(place)}, ${lastEvent('risk')}) as events from risk r
    where trust_id = ${place.trustId} and raised_on <= ${place.on}::date
      and (closed_on is null or closed_on > ${place.on}::date) and ${more(place)}`,
});

/** The scoring that holds on the day. */
const score = ({ trustId, on }: Place): SQL => sql`from risk_score s where s.trust_id = ${trustId}
  and s.risk_id = r.id and effective_on <= ${on}::date order by effective_on desc, seq desc limit 1`;

/** That scoring, and what moved it (X1), as JSON. */
const scoring = (place: Place): SQL => sql`(select jsonb_build_array(
    jsonb_build_object('source', 'risk', 'seq', s.seq, 'id', s.event_id, 'type', 'risk.risk-scored', 'at', s.at, 'actor', null))
  || case when cause_event_id is null then '[]'::jsonb else jsonb_build_array(jsonb_build_object(
    'source', split_part(cause, '.', 1), 'seq', null, 'id', cause_event_id, 'type', cause, 'at', null, 'actor', null)) end
  ${score(place)})`;

/** Whether it is above the line that holds on the day. */
const aboveAppetite = (place: Place): SQL => sql`
  (select current_likelihood * current_impact ${score(place)})
  > (select appetite from risk_appetite a where a.trust_id = ${place.trustId} and a.category = r.category
    and effective_from <= ${place.on}::date order by effective_from desc, version desc limit 1)`;

const always = sql`true`;

/** The measures that count things: a figure is the sum of what its rows say. */
export const counted: Readonly<Record<CountedName, Counting>> = {
  'orders-approved': orders(always),
  'orders-after-invoice': orders(sql`exists (select 1 from supplier_invoice i
    where i.trust_id = o.trust_id and i.order_id = o.id and i.date <= o.approved_on)`),
  'invoices-posted': invoices('1'),
  'invoice-days': invoices('posted_on - date'),
  'checks-due': checks(due),
  'checks-on-time': checks(
    (place) => sql`${due(place)} and state = 'passed' and completed_on <= due_on`,
  ),
  'checks-overdue': checks(({ trustId, on }) => overdueOn(trustId, on)),
  'tickets-fixed': tickets(always),
  'tickets-fixed-in-time': tickets(sql`fixed_in_time`),
  'risks-open': openRisks(() => always),
  'risks-above-appetite': openRisks(aboveAppetite),
};

/** Whether a measure is one that counts things. */
export const isCounted = (name: string): name is CountedName => Object.hasOwn(counted, name);
