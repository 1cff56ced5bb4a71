import type { Feature } from '@bursar/service-kit';
import type { Stamping } from '../stamps/index.ts';
import { getWorkforce } from './get-workforce.ts';

export { fteText, paidRuns, postsOn } from './on-day.ts';
export { workforcePart } from './part.ts';

/** Posts and pay, by school. */
export const workforce = (stamp: Stamping): Feature => ({ routes: [getWorkforce(stamp)] });
