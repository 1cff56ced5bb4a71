import { businessDate } from '@bursar/service-kit';
import type { Actor } from '@bursar/service-kit';
import { schedule } from '@bursar/service-kit/jobs';
import type { JobTools } from '@bursar/service-kit/jobs';
import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import type { orgCluster } from '@bursar/organisation';
import { actorsIn, sendOnce } from '../mail/index.ts';
import type { Draft } from '../mail/index.ts';
import type { Surroundings } from '../surroundings.ts';
import { isAudience } from './audience.ts';
import { sentenceOf } from './sentences.ts';
import type { Facts } from './sentences.ts';

/** What is older is history, told by no letter: a new service reads years of it at once. */
const NEWS_HOURS = 24;

/** An open item that is news, with whom it is for. */
interface News {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly facts: Facts;
  readonly school: string | null;
  readonly audience: readonly Parameters<typeof isAudience>[0][];
}

/** Each minute: a letter to everybody whom a new item of the inbox is for. */
export const mailAlerts = (surroundings: Surroundings) =>
  schedule({
    name: 'mail-alerts',
    cron: '* * * * *',
    run: async (tools) => {
      const heads = await surroundings.sourceOf('reporting').heads();
      for (const { trust } of heads) {
        tools.signal.throwIfAborted();
        await mailTrust(surroundings, tools, trust);
      }
    },
  });

async function mailTrust(surroundings: Surroundings, { engine, clock }: JobTools, trustId: string) {
  const now = clock.now();
  const news = await newsOf({ engine, trustId, since: now.getTime() - NEWS_HOURS * 3_600_000 });
  if (news.length === 0) return;
  const people = await actorsIn(engine.pool, trustId, businessDate(now));
  const clusters = await clustersOf(engine, trustId);
  await sendOnce(
    engine.pool,
    surroundings,
    trustId,
    news.flatMap((item) => draftsOf(item, people, clusters, now)),
  );
}

type Clusters = readonly (typeof orgCluster.$inferSelect)[];

const draftsOf = (item: News, people: readonly Actor[], clusters: Clusters, at: Date): Draft[] => {
  const sentence = sentenceOf(item.kind, item.facts, item.school);
  return people
    .filter((who) => item.audience.some((each) => isAudience(each, who, clusters)))
    .map(({ id: userId }) => ({
      about: item.id,
      userId,
      subject: sentence,
      at,
      text: textOf(sentence),
    }));
};

const textOf = (sentence: string): string =>
  `${sentence}\n\nIt is in your inbox in Bursar. This letter was written by the platform; nobody reads answers to it.\n`;

async function newsOf(of: {
  engine: JobTools['engine'];
  trustId: string;
  since: number;
}): Promise<News[]> {
  const rows = await inTransaction(
    of.engine.pool,
    [of.trustId],
    [
      {
        text: `select jsonb_build_object('id', i.id, 'kind', i.kind, 'at', i.at, 'facts', i.facts, 'school', s.name,
          'audience', (select jsonb_agg(jsonb_build_object('userId', user_id, 'role', role, 'level', level,
              'schoolIds', school_ids, 'butNot', but_not)) from inbox_audience a
            where a.trust_id = i.trust_id and a.item_id = i.id))::text
        from inbox_item i left join org_school s on s.trust_id = i.trust_id and s.id = i.school_id
        where i.trust_id = $1 and i.settled_at is null and i.at >= $2 order by i.at, i.id`,
        values: [of.trustId, new Date(of.since).toISOString()],
      },
    ],
  );
  return rows.map(([json]) => JSON.parse(json as string) as News);
}

async function clustersOf(engine: JobTools['engine'], trustId: string): Promise<Clusters> {
  const rows = await inTransaction(
    engine.pool,
    [trustId],
    [
      {
        text: 'select id, name, school_ids from org_cluster where trust_id = $1',
        values: [trustId],
      },
    ],
  );
  return rows.map(([id, name, schoolIds]) => {
    return { trustId, id: id as string, name: name as string, schoolIds: schoolIds as string[] };
  });
}
