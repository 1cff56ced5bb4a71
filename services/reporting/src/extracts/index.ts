import type { Feature } from '@bursar/service-kit';
import type { Surroundings } from '../surroundings.ts';
import { buildJob } from './build-job.ts';
import { BuildQueue } from './build-queue.ts';
import { dailyCheckpoint, listCheckpoints } from './daily-checkpoint.ts';
import { cancelExtract } from './end-extract.ts';
import { extractFiles } from './extract-files.ts';
import { letGo } from './let-go.ts';
import { getExtract, listExtracts } from './read-extracts.ts';

export { signingKeyAt } from './signing-key.ts';

/** Self-proving extracts for auditors, and the checkpoints that they are held against (X6, X7). */
export function extracts(surroundings: Surroundings): Feature {
  const build = buildJob(surroundings);
  const queue = new BuildQueue(build);
  return {
    routes: [listExtracts, getExtract, cancelExtract, listCheckpoints],
    jobs: [build],
    schedules: [queue.sweep(surroundings), letGo(surroundings), dailyCheckpoint(surroundings)],
    plugin: extractFiles(surroundings, queue),
  };
}
