import type { Feature } from '@bursar/service-kit';
import { schedule } from '@bursar/service-kit/jobs';
import { sweepRegister } from './assess-by-date.ts';
import { closeRisk } from './close-risk.ts';
import { editRisk } from './edit-risk.ts';
import { explainRisk } from './explain-risk.ts';
import { linkRisk } from './link-risk.ts';
import { listRisks } from './list-risks.ts';
import { appetiteMeetsRisks } from './on-appetite-set.ts';
import { checksMoveRisks } from './on-check-event.ts';
import { publishRisk } from './publish-risk.ts';
import { raiseRisk } from './raise-risk.ts';
import { readHistory } from './read-history.ts';
import { readOneRisk } from './read-risk.ts';
import { reopenRisk } from './reopen-risk.ts';
import { scoreRisk } from './score-risk.ts';

/** The register of risks: what a risk needs, who may do what with it, and what moves it. */
export const risks: Feature = {
  routes: [
    raiseRisk,
    listRisks,
    readOneRisk,
    readHistory,
    explainRisk,
    publishRisk,
    editRisk,
    scoreRisk,
    linkRisk,
    closeRisk,
    reopenRisk,
  ],
  subscriptions: [checksMoveRisks, appetiteMeetsRisks],
  schedules: [
    schedule({
      name: 'assess-register',
      cron: '*/15 * * * *',
      run: (tools) => sweepRegister(tools, tools.clock),
    }),
  ],
};
export { sweepRegister } from './assess-by-date.ts';
export { scoringOf } from './score-columns.ts';
export { risk, riskChange, riskScoring } from './tables.ts';
