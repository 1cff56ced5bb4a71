import type { Feature } from '@bursar/service-kit';
import type { Stamping } from '../stamps/index.ts';
import { riskMatrix } from './matrix.ts';

export { risksPart, scoresPart } from './part.ts';

/** How the risks stand. */
export const risks = (stamp: Stamping): Feature => ({ routes: [riskMatrix(stamp)] });
