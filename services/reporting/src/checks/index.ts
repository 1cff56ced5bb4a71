import type { Feature } from '@bursar/service-kit';
import type { Stamping } from '../stamps/index.ts';
import { complianceBoard } from './board.ts';
import { listChecks } from './list-checks.ts';

export { checksPart } from './part.ts';

/** How the statutory checks stand. */
export const compliance = (stamp: Stamping): Feature => ({
  routes: [complianceBoard(stamp), listChecks],
});
