import { rowsByArea } from './pay-row.ts';
import type { AnnualByPoint, PayRow } from './pay-row.ts';

/**
 * Teachers' pay from 1 September 2024, rest of England, whole pounds a year. Not read in a
 * published table; the areas of London are not known.
 */
const unconfirmed = {
  from: '2024-09-01',
  status: 'unconfirmed',
  source:
    'general knowledge; raised by 4 % and rounded up, each gives the published figure of 2025',
} as const;

const main: AnnualByPoint = {
  M1: [31650],
  M2: [33483],
  M3: [35674],
  M4: [38034],
  M5: [40439],
  M6: [43607],
};

const upper: AnnualByPoint = {
  U1: [45646],
  U2: [47338],
  U3: [49084],
};

/** Main and upper pay of 2024. */
export const teachers2024: readonly PayRow[] = [
  ...rowsByArea('teachers-main', main, unconfirmed),
  ...rowsByArea('teachers-upper', upper, unconfirmed),
];
