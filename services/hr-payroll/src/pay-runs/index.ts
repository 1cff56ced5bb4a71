import type { Feature } from '@bursar/service-kit';
import { getRun } from './get-run.ts';
import { listRunPosts } from './list-run-posts.ts';
import { listRuns } from './list-runs.ts';
import { prepareRun } from './prepare-run.ts';
import { releaseRun } from './release-run.ts';

/** A month's pay: worked out by post, released by another, sent to the ledger without a name. */
export const payRuns: Feature = {
  routes: [prepareRun, releaseRun, listRuns, getRun, listRunPosts],
};
