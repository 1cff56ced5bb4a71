import type { Feature } from '@bursar/service-kit';
import type { Stamping } from '../stamps/index.ts';
import { explainAccounts } from './explain-accounts.ts';
import { explainMeasure } from './explain-measure.ts';
import { explainWorkforce } from './explain-workforce.ts';

/** From any figure to its parts, which add up to it (X13). */
export const explain = (stamp: Stamping): Feature => ({
  routes: [explainAccounts(stamp), explainWorkforce(stamp), explainMeasure(stamp)],
});
