import { businessDate } from '@bursar/service-kit';
import { schedule } from '@bursar/service-kit/jobs';
import type { JobTools } from '@bursar/service-kit/jobs';
import { filter } from '@bursar/service-kit/http/filter';
import { list } from '@bursar/service-kit/http/list';
import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import { extractTakers } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { actorsIn, sendOnce } from '../mail/index.ts';
import type { Surroundings } from '../surroundings.ts';
import { makeCheckpoint } from './checkpoint.ts';
import { headsOf } from './heads.ts';
import { checkpoint } from './stored.ts';

/**
 * Once a business day: where every log of each trust ends, signed, kept and mailed to its auditors,
 * who hold it outside the platform (X6). Looked at every ten minutes, so that a source that is
 * silent at one moment puts it off and does not lose it.
 */
export const dailyCheckpoint = (surroundings: Surroundings) =>
  schedule({
    name: 'daily-checkpoint',
    cron: '*/10 * * * *',
    run: async (tools) => {
      const day = businessDate(tools.clock.now());
      for (const { trust } of await surroundings.sourceOf('reporting').heads()) {
        const signed =
          (await takenOn(tools, trust, day)) ?? (await take(surroundings, tools, trust, day));
        await mail(surroundings, tools, trust, day, signed);
      }
    },
  });

async function takenOn({ engine }: JobTools, trustId: string, day: string): Promise<string | null> {
  const [row] = await inTransaction(
    engine.pool,
    [trustId],
    [
      {
        text: 'select signed from checkpoint where trust_id = $1 and day = $2',
        values: [trustId, day],
      },
    ],
  );
  return (row?.[0] as string | undefined) ?? null;
}

async function take(
  surroundings: Surroundings,
  { engine, clock }: JobTools,
  trustId: string,
  day: string,
): Promise<string> {
  const heads = await headsOf(surroundings, trustId);
  const at = clock.now().toISOString();
  const positions = heads.map((head) => ({ ...head, trust: trustId }));
  const signed = makeCheckpoint(at, positions, surroundings.signingKey());
  await inTransaction(
    engine.pool,
    [trustId],
    [
      {
        text: 'insert into checkpoint (trust_id, day, at, signed) values ($1, $2, $3, $4)',
        values: [trustId, day, at, signed],
      },
    ],
  );
  return signed;
}

async function mail(
  surroundings: Surroundings,
  { engine, clock }: JobTools,
  trustId: string,
  day: string,
  signed: string,
): Promise<void> {
  const people = await actorsIn(engine.pool, trustId, day);
  const auditors = people.filter(({ grants }) => grants.some(({ role }) => role === 'auditor'));
  const letter = {
    about: `checkpoint ${day}`,
    subject: `Checkpoint of ${day}`,
    text:
      'Attached is where every log of the trust ended today, signed. Keep it outside the platform: ' +
      'with it, ./scripts/verify shows whether the tail of a log was cut off or history rewritten.\n',
    at: clock.now(),
    attachments: [{ filename: `checkpoint-${day}.txt`, content: signed }],
  };
  const drafts = auditors.map(({ id: userId }) => ({ ...letter, userId }));
  await sendOnce(engine.pool, surroundings, trustId, drafts);
}

/** The checkpoints of the trust; each is at `/checkpoints/:day/file`. */
export const listCheckpoints = list({
  route: 'GET /checkpoints',
  summary: 'Signed checkpoints, one a day',
  access: { roles: extractTakers, at: 'trust' },
  select: { day: checkpoint.day, at: checkpoint.at, signed: checkpoint.signed },
  from: checkpoint,
  id: checkpoint.day,
  scope: { none: 'a checkpoint is of the whole trust' },
  filters: { from: filter.from(checkpoint.day), to: filter.to(checkpoint.day) },
  sorts: { day: checkpoint.day },
  defaultSort: '-day',
  item: z.object({ day: z.string(), at: z.string(), signed: z.string() }),
  toItem: ({ at, ...row }) => ({ ...row, at: new Date(at).toISOString() }),
  columns: [
    { title: 'Day', kind: 'date', value: (item) => item.day },
    { title: 'Taken', kind: 'instant', value: (item) => item.at },
    { title: 'Signed', kind: 'text', value: (item) => item.signed },
  ],
});
