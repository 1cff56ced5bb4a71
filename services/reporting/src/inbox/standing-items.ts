import { raw } from '@bursar/service-kit';
import type { Actor } from '@bursar/service-kit';
import type { Pool } from '@bursar/service-kit/database/pool';
import { readStatement } from '@bursar/service-kit/database/statements';
import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import type { orgCluster } from '@bursar/organisation';
import { sql } from 'drizzle-orm';
import { actorsIn } from '../mail/index.ts';
import { askedAudience, isAudience } from './audience.ts';
import { kindsOf } from './card.ts';
import type { NoticeClass } from './card.ts';
import { itemOf, itemsSql } from './items.ts';
import type { Item, ItemRow } from './items.ts';

type Audience = Parameters<typeof isAudience>[0];
type Clusters = readonly (typeof orgCluster.$inferSelect)[];

/** What stands in the inboxes of a trust, and who there is to be told of it. */
export interface Standing {
  /** Somebody’s items that they have not put away themselves. */
  readonly itemsOf: (who: Actor) => Item[];
  readonly people: readonly Actor[];
}

/** The open items of a class, of all ages or those that wait from `since` on. */
export async function standingItems(
  pool: Pool,
  trustId: string,
  of: { readonly class: NoticeClass; readonly since?: string; readonly today: string },
): Promise<Standing> {
  const from = of.since ?? '-infinity';
  const kinds = sql`${sql.param(kindsOf(of.class))}::text[]`;
  const read = raw(sql`
    select to_jsonb(i) || jsonb_build_object('seq', i.seq::text, 'amount', i.amount::text, 'facts', i.facts::text,
      'audience', (select jsonb_agg(jsonb_build_object('userId', user_id, 'role', role, 'level', level,
          'schoolIds', school_ids, 'butNot', but_not)) from inbox_audience a
        where a.trust_id = ${trustId} and a.item_id = i.id),
      'done', (select jsonb_agg(user_id) from inbox_mark m
        where m.trust_id = ${trustId} and m.item_id = i.id and m.done_at is not null)) as item
    from ${itemsSql(trustId, {
      kept: sql`i.settled_at is null and i.at >= ${from}::timestamptz`,
      asked: sql`r.updated_at >= ${from}::timestamptz`,
    })} where i.kind = any(${kinds}) order by i.at, i.id`);
  const rows = await inTransaction(pool, [trustId], [readStatement(read)]);
  if (rows.length === 0) return { itemsOf: () => [], people: [] };
  const people = await actorsIn(pool, trustId, of.today);
  const clusters = await clustersOf(pool, trustId);
  const found = rows.map(([json]) => {
    const row = JSON.parse(json as string) as ItemRow & { audience: Audience[]; done: string[] };
    const item = itemOf(row);
    return { item, audience: row.audience ?? askedBy(item), done: row.done ?? [] };
  });
  const isFor = ({ audience, done }: (typeof found)[number], who: Actor) =>
    !done.includes(who.id) && audience.some((each) => isAudience(each, who, clusters));
  return {
    itemsOf: (who) => found.filter((one) => isFor(one, who)).map(({ item }) => item),
    people,
  };
}

/** Whom an auditor’s request is for, by what its item says. */
const askedBy = ({ kind, facts }: Item): Audience[] => [
  askedAudience(kind.replace('audit-request-', ''), String(facts['askedBy'])),
];

async function clustersOf(pool: Pool, trustId: string): Promise<Clusters> {
  const text = 'select id, name, school_ids from org_cluster where trust_id = $1';
  const rows = await inTransaction(pool, [trustId], [{ text, values: [trustId] }]);
  return rows.map(([id, name, schoolIds]) => {
    return { trustId, id: id as string, name: name as string, schoolIds: schoolIds as string[] };
  });
}
