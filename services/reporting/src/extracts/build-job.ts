import { createHash } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ProblemError } from '@bursar/service-kit';
import type { Actor, AnyCommand } from '@bursar/service-kit';
import { job } from '@bursar/service-kit/jobs';
import type { JobTools } from '@bursar/service-kit/jobs';
import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import type { EventRecord } from '@bursar/shared-types/chain';
import type { ServiceName } from '@bursar/shared-types/contract';
import { Uuid } from '@bursar/shared-types/ids';
import { z } from 'zod';
import type { Surroundings } from '../surroundings.ts';
import { buildExtract } from './build.ts';
import type { Built } from './end-extract.ts';
import { giveUpExtract, recordExtract } from './end-extract.ts';
import { canonicalBytes } from './format/manifest.ts';
import { sha256OfFile } from './format/on-disk.ts';
import { dropPieces, keepPieces } from './pieces.ts';
import type { ExtractKey } from './pieces.ts';
import { CalledOff, Telling } from './progress.ts';
import { SourceFault } from './read-sources.ts';
import { vectorOf } from './request-extract.ts';
import type { Positions } from './stored.ts';

const PAGE = 1_000;
const RUNS = 3;
const BUILDER: Actor = { id: 'build-extract', grants: [], grantsSeq: 0 };

const Input = z.object({ trustId: Uuid, extractId: Uuid });

/**
 * Makes an extract: reads the logs of the services, writes the ZIP, keeps its bytes, records it. Run
 * again after a crash it makes the same; called off, it stops and leaves nothing. A history that is
 * not the one asked for ends it at once, any other failure after three runs.
 */
export const buildJob = (surroundings: Surroundings) =>
  job({
    name: 'build-extract',
    input: Input,
    attempts: RUNS,
    run: async (key, tools) => {
      const asked = await begin(key, tools);
      if (!asked) return;
      try {
        await make(surroundings, key, asked, tools);
      } catch (error) {
        await dropPieces(tools.engine.pool, key);
        if (error instanceof CalledOff || tools.signal.aborted)
          return tools.signal.throwIfAborted();
        const isFork = error instanceof SourceFault;
        if (!isFork && asked.runs < RUNS) throw error;
        tools.logger.warn({ err: error, ...key }, 'an extract could not be made');
        await perform(tools, giveUpExtract, key, { because: isFork ? 'fork' : 'failed' });
      }
    },
  });

interface Asked {
  readonly positions: Positions;
  readonly since: Positions | null;
  /** This one included. */
  readonly runs: number;
}

/** Counts the run; null where the extract was built or called off. */
async function begin(
  { trustId, extractId }: ExtractKey,
  { engine }: JobTools,
): Promise<Asked | null> {
  const [row] = await inTransaction(
    engine.pool,
    [trustId],
    [
      {
        text: `update extract set runs = runs + 1 where trust_id = $1 and id = $2 and state = 'requested'
        returning positions::text, since::text, runs`,
        values: [trustId, extractId],
      },
    ],
  );
  if (!row) return null;
  const [positions, since, runs] = row as [string, string | null, number];
  return {
    positions: JSON.parse(positions) as Positions,
    since: since === null ? null : (JSON.parse(since) as Positions),
    runs,
  };
}

async function make(
  { sourceOf, scratch, signingKey }: Surroundings,
  key: ExtractKey,
  { positions, since }: Asked,
  tools: JobTools,
): Promise<void> {
  const { trustId, extractId } = key;
  const { pool } = tools.engine;
  const path = join(scratch, `${extractId}.zip`);
  const telling = new Telling(pool, key);
  try {
    const manifest = await buildExtract({
      trust: trustId,
      to: vectorOf(positions),
      ...(since && { since: vectorOf(since) }),
      events: (service) => pagesOf(sourceOf(service), trustId, service),
      key: signingKey(),
      path,
      scratch: join(scratch, extractId),
      signal: AbortSignal.any([tools.signal, telling.signal]),
      progress: ({ stage, done, of }) => telling.say(stage, done, of),
    });
    const { size: bytes } = await stat(path);
    await telling.quiet();
    await keepPieces(pool, key, path, async (kept) => {
      tools.signal.throwIfAborted();
      await telling.mustSay('keeping', kept, bytes);
    });
    const built: Built = {
      manifestSha256: createHash('sha256').update(canonicalBytes(manifest)).digest('hex'),
      zipSha256: await sha256OfFile(path),
      bytes,
      files: manifest.files.length,
      rows: manifest.files.reduce((sum, file) => sum + file.rows, 0),
    };
    await perform(tools, recordExtract, key, built);
  } finally {
    await telling.quiet();
    await rm(path, { force: true });
  }
}

/** A service's log from its first event. */
async function* pagesOf(
  source: ReturnType<Surroundings['sourceOf']>,
  trustId: string,
  service: ServiceName,
): AsyncGenerator<EventRecord> {
  for (let after = 0; ;) {
    const page = await source.events(trustId, after, PAGE);
    yield* page.map(({ trace: _trace, ...event }) => ({ ...event, service }));
    if (page.length < PAGE) return;
    after = page.at(-1)!.seq;
  }
}

/** Does what ends an extract. One that was called off at the same moment stays called off. */
async function perform({ engine }: JobTools, command: unknown, key: ExtractKey, body: unknown) {
  const input = { params: { extractId: key.extractId }, query: {}, body };
  const work = { trustId: key.trustId, by: BUILDER, input, cause: key.extractId, trace: null };
  try {
    await engine.perform(command as AnyCommand, work);
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === 'extract-ended') {
      throw new CalledOff(error.problem.detail);
    }
    throw error;
  }
}
