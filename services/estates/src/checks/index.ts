import type { Feature } from '@bursar/service-kit';
import { schedule } from '@bursar/service-kit/jobs';
import { addEvidence } from './add-evidence.ts';
import { completeCheck } from './complete-check.ts';
import { sweepOverdue } from './declare-overdue.ts';
import { endCheck } from './end-check.ts';
import { listChecks } from './list-checks.ts';
import { checksOfSites } from './on-site-added.ts';
import { readBoard } from './read-board.ts';
import { readCatalogue } from './read-catalogue.ts';
import { readOneCheck } from './read-check.ts';
import { scheduleCheck } from './schedule-check.ts';
import { setUpSite } from './set-up-site.ts';

/** Statutory checks: catalogue, schedule, completion with evidence, and what becomes overdue. */
export const checks: Feature = {
  routes: [
    readCatalogue,
    setUpSite,
    readBoard,
    listChecks,
    readOneCheck,
    scheduleCheck,
    completeCheck,
    addEvidence,
    endCheck,
  ],
  subscriptions: [checksOfSites],
  // Every five minutes, so that a night missed while the service was down is made good at once.
  schedules: [
    schedule({
      name: 'overdue-checks',
      cron: '*/5 * * * *',
      run: (tools) => sweepOverdue(tools, tools.clock),
    }),
  ],
};
export { sweepOverdue } from './declare-overdue.ts';
