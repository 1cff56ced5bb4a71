import { unitsWhere } from '@bursar/service-kit';
import type { Context } from '@bursar/service-kit';
import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { isForSql, namesOf } from './audience.ts';
import { classOf, kindsOf, recordKind, titleOf } from './card.ts';
import type { NoticeClass } from './card.ts';
import { sentenceOf } from './sentences.ts';
import type { Facts } from './sentences.ts';

/** An item as the database gives it. */
export interface ItemRow {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly seq: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly school_id: string | null;
  readonly school: string | null;
  readonly at: string;
  readonly facts: string;
  readonly settled_at: string | null;
  readonly amount: string | null;
  readonly deadline: string | null;
}

/** An item as its reader sees it. */
export interface Item {
  readonly id: string;
  readonly kind: string;
  readonly class: NoticeClass;
  readonly title: string;
  readonly sentence: string;
  readonly subject: { readonly kind: string; readonly id: string };
  /** As permalinks name it: `/go/{trustId}/{kind}/{id}`. */
  readonly record: { readonly kind: string; readonly id: string };
  readonly schoolId: string | null;
  readonly school: string | null;
  /** Pence. */
  readonly amount: number | null;
  readonly at: string;
  readonly deadline: string | null;
  readonly facts: Facts;
  readonly settledAt: string | null;
  readonly event: string;
}

/** The id (a uuid v8) of what an auditor’s request asks of somebody now: another after each entry. */
export const askedId = (request: SQL): SQL =>
  sql`overlay(overlay(md5(${request}.id::text || ' ' || ${request}.version) placing '8' from 13)
    placing '8' from 17)::uuid`;

/**
 * What stands in inboxes, as a relation of `ItemRow` named `i`: what was kept of events, and what
 * auditors' requests ask, each as far as its condition lets it (on `i`, and on `r`). Amounts and
 * deadlines that an event does not say itself are those of its order or invoice as it stands.
 */
export function itemsSql(trustId: string, conditions: { kept: SQL; asked: SQL }): SQL {
  // What asks nothing of anybody has no deadline.
  const information = sql.param(kindsOf('information'));
  const day = (name: string) => sql`(i.facts->>${name})::date`;
  return sql`(
    select i.*, s.name as school,
      coalesce((i.facts->>'gross')::bigint, (i.facts->>'total')::bigint, o.gross, v.gross) as amount,
      case when i.kind = any(${information}::text[]) then null else coalesce(
        ${day('dueOn')}, ${day('payDate')},
        ((i.facts->>'dueAt')::timestamptz at time zone 'Europe/London')::date, o.need_by, v.due_on)
        end as deadline
    from (
      select i.id, i.kind, i.source, i.seq, i.subject_kind, i.subject_id, i.school_id, i.at, i.facts, i.settled_at
      from inbox_item i where i.trust_id = ${trustId} and ${conditions.kept}
      union all
      select ${askedId(sql`r`)}, 'audit-request-' || r.state, 'audit-request-' || r.number, r.version,
        'audit-request', r.id, null, r.updated_at, jsonb_build_object('number', r.number, 'title', r.title,
          'dueOn', case when r.state = 'open' then r.due_on end, 'askedBy', r.asked_by), null
      from audit_request r where r.trust_id = ${trustId} and r.state <> 'closed' and ${conditions.asked}
    ) i
    left join org_school s on s.trust_id = ${trustId} and s.id = i.school_id
    left join purchase_order o on i.subject_kind = 'order' and o.trust_id = ${trustId} and o.id = i.subject_id
    left join supplier_invoice v on i.subject_kind = 'invoice' and v.trust_id = ${trustId} and v.id = i.subject_id
  ) i`;
}

/** The items that are for somebody. */
export function itemsFor({ trustId, actor }: Context): SQL {
  const mayAnswer = unitsWhere(actor, ['finance-lead']) === 'all';
  const names = sql.param(namesOf(actor));
  return itemsSql(trustId, {
    kept: isForSql(trustId, actor, sql`i.id`),
    asked: sql`((r.state = 'open' and ${mayAnswer}) or (r.state = 'answered' and r.asked_by = any(${names}::text[])))`,
  });
}

/** An item as its reader sees it. */
export function itemOf(row: ItemRow): Item {
  const facts = JSON.parse(row.facts) as Facts;
  const { id, kind, school } = row;
  return {
    id,
    kind,
    class: classOf(kind),
    title: titleOf(kind, facts),
    sentence: sentenceOf(kind, facts, school),
    subject: { kind: row.subject_kind, id: row.subject_id },
    record: { kind: recordKind(row.subject_kind), id: row.subject_id },
    schoolId: row.school_id,
    school,
    amount: row.amount === null ? null : Number(row.amount),
    at: instant(row.at),
    deadline: row.deadline,
    facts,
    settledAt: row.settled_at === null ? null : instant(row.settled_at),
    event: `${row.source}#${row.seq}`,
  };
}

/** PostgreSQL's text of an instant as JSON has it. */
export const instant = (text: string): string => new Date(text).toISOString();
