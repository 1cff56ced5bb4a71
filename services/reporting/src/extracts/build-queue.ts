import { schedule } from '@bursar/service-kit/jobs';
import type { AnyJob, Jobs, Schedule } from '@bursar/service-kit/jobs';
import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import type { Surroundings } from '../surroundings.ts';
import type { ExtractKey } from './pieces.ts';

/** Where extracts wait to be made. */
export class BuildQueue {
  readonly #job: AnyJob;
  #jobs: Jobs | null = null;

  constructor(job: AnyJob) {
    this.#job = job;
  }

  /** Takes the process's jobs, which are there once the service is. */
  open(jobs: Jobs | null): void {
    this.#jobs = jobs;
  }

  /**
   * Puts an extract in the queue; one that is or was there is not put there again. Rejects where the
   * process has given no jobs.
   */
  async send(key: ExtractKey): Promise<void> {
    if (!this.#jobs) throw new Error('this process was given no jobs: extracts are not made');
    await this.#jobs.send(this.#job, key.extractId, key);
  }

  /**
   * Every few minutes: extracts that were asked for and, because a process ended just then, never
   * reached the queue.
   */
  sweep({ sourceOf }: Surroundings): Schedule {
    return schedule({
      name: 'extracts-left-behind',
      cron: '*/5 * * * *',
      run: async ({ engine }) => {
        for (const { trust } of await sourceOf('reporting').heads()) {
          const rows = await inTransaction(
            engine.pool,
            [trust],
            [
              {
                text: "select id from extract where trust_id = $1 and state = 'requested' and runs = 0",
                values: [trust],
              },
            ],
          );
          for (const [id] of rows) await this.send({ trustId: trust, extractId: id as string });
        }
      },
    });
  }
}
