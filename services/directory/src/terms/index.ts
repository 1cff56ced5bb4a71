import type { Feature } from '@bursar/service-kit';
import { listTerms } from './list-terms.ts';
import { setTerms } from './set-terms.ts';

/** When there is school. */
export const terms: Feature = { routes: [setTerms, listTerms] };
