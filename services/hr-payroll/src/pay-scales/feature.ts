import type { Feature } from '@bursar/service-kit';
import { getPayScales } from './get-pay-scales.ts';
import { publishPayScale } from './publish-pay-scale.ts';

/** Pay scales: one effective-dated table for all schools (F28). */
export const payScales: Feature = { routes: [publishPayScale, getPayScales] };
