import type { Feature } from '@bursar/service-kit';
import { readMatrix } from './read-matrix.ts';

/** The five by five matrix of the register, as at any date. */
export const matrix: Feature = { routes: [readMatrix] };
