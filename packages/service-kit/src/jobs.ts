import { PgBoss } from 'pg-boss';
import type { z } from 'zod';
import type { Clock } from './clock.ts';
import type { PostgresEngine } from './engine/postgres-engine.ts';
import type { Logger } from './telemetry.ts';

/** What a job or a scheduled run is given. */
export interface JobTools {
  readonly engine: PostgresEngine;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Aborted when the job is cancelled, takes too long, or the service stops. */
  readonly signal: AbortSignal;
  /** Says how far it is. Throws the signal's reason where the job has been cancelled meanwhile. */
  progress(done: number, of: number): Promise<void>;
}

/** Long work that is asked for and runs by itself; see `job`. */
export interface JobDefinition<I> {
  readonly name: string;
  readonly input: z.ZodType<I>;
  /** Runs at the most (3); a run that fails, or whose process dies, is followed by the next. */
  readonly attempts?: number;
  /** Minutes after which a run is given up (60). */
  readonly minutes?: number;
  /** May run more than once for one input: what it leaves must be the same. */
  readonly run: (input: I, tools: JobTools) => Promise<void>;
}

/** A job whose types the kit does not look into. */
export type AnyJob = JobDefinition<any>; // oxlint-disable-line typescript/no-explicit-any

/** Declares work that outlasts a request. */
export const job = <I>(definition: JobDefinition<I>): JobDefinition<I> => definition;

/** Work done by the clock on the wall: `cron` (minute hour day month weekday) in Europe/London. */
export interface Schedule {
  readonly name: string;
  readonly cron: string;
  /** Never runs twice at once, on however many machines. A failed run waits for its next time. */
  readonly run: (tools: JobTools) => Promise<void>;
}

/** Declares a scheduled run. */
export const schedule = (definition: Schedule): Schedule => definition;

/** How a job stands. */
export interface JobStatus {
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  readonly progress: { readonly done: number; readonly of: number } | null;
}

/** The jobs of a service. */
export interface Jobs {
  /** Puts a job in the queue under `id` (a uuid); the same id again does nothing. Throws for wrong input. */
  send<I>(definition: JobDefinition<I>, id: string, input: I): Promise<void>;
  /** How a job is; null where there is none of this id, or it ended more than a week ago. */
  status(definition: AnyJob, id: string): Promise<JobStatus | null>;
  /** Cancels a job that has not ended: it does not start, or its signal aborts. */
  cancel(definition: AnyJob, id: string): Promise<void>;
  /** Lets what runs end within `patience` milliseconds, then aborts it; it runs again elsewhere. */
  stop(patience?: number): Promise<void>;
}

/** What a service’s jobs are started with. */
export interface JobsOptions {
  /** A role that owns the schema `jobs`, which is made where it is missing. */
  readonly url: string;
  readonly service: string;
  readonly jobs: readonly AnyJob[];
  readonly schedules: readonly Schedule[];
  readonly tools: Pick<JobTools, 'engine' | 'clock' | 'logger'>;
}

const SCHEMA = 'jobs';
const STATES = {
  created: 'waiting',
  retry: 'waiting',
  active: 'running',
  completed: 'done',
  failed: 'failed',
  cancelled: 'cancelled',
} as const;

/** What is sent wakes its worker at once; polling is for other machines, retries and schedules. */
const POLL = { pollingIntervalSeconds: 10 };

/**
 * Starts a service's jobs and schedules on its own database; null where it has none, so that it
 * costs nothing. Rejects where the database does not answer. Schedules that are no longer declared
 * are removed.
 */
export async function startJobs(options: JobsOptions): Promise<Jobs | null> {
  const { url, service, jobs, schedules, tools } = options;
  if (jobs.length + schedules.length === 0) return null;
  const boss = new PgBoss({
    connectionString: url,
    schema: SCHEMA,
    max: 2,
    application_name: `bursar-${service}-jobs`,
    schedule: schedules.length > 0,
    cronWorkerIntervalSeconds: 10,
  });
  boss.on('error', (err) => tools.logger.error({ err }, 'jobs'));
  await boss.start();

  const running = new Map<string, AbortController>();
  const toolsFor = (name: string, id: string, signal: AbortSignal): JobTools => {
    const own = new AbortController();
    running.set(id, own);
    return {
      ...tools,
      signal: AbortSignal.any([signal, own.signal]),
      async progress(done, of) {
        const { rows } = await boss
          .getDb()
          .executeSql(
            `update ${SCHEMA}.job set output = $3 where name = $1 and id = $2 and state = 'active' returning id`,
            [name, id, JSON.stringify({ done, of })],
          );
        if (rows.length === 0) own.abort(new Error('cancelled'));
        own.signal.throwIfAborted();
      },
    };
  };

  const workers = new Map<string, string>();
  const serve = async (name: string, run: (data: unknown, tools: JobTools) => Promise<void>) => {
    const worker = await boss.work(name, POLL, async ([one]) => {
      const { id, data, signal } = one!;
      try {
        await run(data, toolsFor(name, id, signal));
      } catch (err) {
        tools.logger.error({ err, job: name, id }, 'job failed');
        throw err;
      } finally {
        running.delete(id);
      }
    });
    workers.set(name, worker);
  };

  for (const { name, input, attempts = 3, minutes = 60, run } of jobs) {
    const queue = {
      retryLimit: attempts - 1,
      retryDelay: 10,
      retryBackoff: true,
      expireInSeconds: minutes * 60,
      heartbeatSeconds: 30,
    };
    await boss.createQueue(name, queue);
    await boss.updateQueue(name, queue);
    await serve(name, (data, given) => run(input.parse(data), given));
  }
  for (const { name, cron, run } of schedules) {
    await boss.createQueue(name, { policy: 'exclusive', retryLimit: 0, heartbeatSeconds: 30 });
    await boss.schedule(name, cron, null, { tz: 'Europe/London' });
    await serve(name, (_, given) => run(given));
  }
  const declared = new Set(schedules.map(({ name }) => name));
  for (const { name } of await boss.getSchedules())
    if (!declared.has(name)) await boss.unschedule(name);

  return {
    async send({ name, input }, id, value) {
      input.parse(value);
      await boss.send(name, value as object, { id });
      boss.notifyWorker(workers.get(name)!);
    },
    async status({ name }, id) {
      const [found] = await boss.findJobs(name, { id });
      if (!found) return null;
      const { done, of } = (found.output ?? {}) as { done?: number; of?: number };
      const progress = typeof done === 'number' && typeof of === 'number' ? { done, of } : null;
      return { state: STATES[found.state], progress };
    },
    async cancel({ name }, id) {
      await boss.cancel(name, id);
      running.get(id)?.abort(new Error('cancelled'));
    },
    stop: (patience = 10_000) => boss.stop({ graceful: true, timeout: patience }),
  };
}
