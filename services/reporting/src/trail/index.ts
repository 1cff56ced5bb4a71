import type { Feature } from '@bursar/service-kit';
import type { Stamping } from '../stamps/index.ts';
import { getEvidence } from './get-evidence.ts';

export { trailPart } from './part.ts';
export { trailKey } from './tables.ts';

/** What belongs together in an audit. */
export const evidence = (stamp: Stamping): Feature => ({ routes: [getEvidence(stamp)] });
