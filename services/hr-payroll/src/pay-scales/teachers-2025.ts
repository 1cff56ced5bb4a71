import { rowsByArea } from './pay-row.ts';
import type { AnnualByPoint, PayRow } from './pay-row.ts';

/**
 * Teachers' pay from 1 September 2025 (School Teachers' Pay and Conditions Document 2025, an award
 * of 4 %). Whole pounds a year for full time, in the order rest of England, London fringe, outer
 * London, inner London; null where the figure is not known.
 */
const published = {
  from: '2025-09-01',
  status: 'published',
  source:
    'teacherpaycalculator.com/pay-scales-2025-26; its ends agree with the DfE’s get-into-teaching salaries',
} as const;

const main: AnnualByPoint = {
  M1: [32916, 34398, 37870, 40317],
  M2: [34823, 36373, 39851, 42234],
  M3: [37101, 38627, 41935, 44238],
  M4: [39556, 41075, 44128, 46339],
  M5: [42057, 43545, 46800, 48952],
  M6: [45352, 46839, 50474, 52300],
};

const upper: AnnualByPoint = {
  U1: [47472, 48913, 52219, 57632],
  U2: [49232, 50668, 54151, 60464],
  U3: [51048, 52490, 56154, 62496],
};

const unqualified: AnnualByPoint = {
  UQ1: [22601, 24066, 26789, 28343],
  UQ2: [25193, 26656, 29383, 30935],
  UQ3: [27785, 29248, 31974, 33528],
  UQ4: [30071, 31532, 34265, 35814],
  UQ5: [32667, 34126, 36856, 38402],
  UQ6: [35259, 36718, 39450, 40994],
};

/** A range without points: the two ends between which a post's own salary is set. */
const leadingPractitioner: AnnualByPoint = {
  min: [52026, 53460, 56154, 61858],
  max: [79092, 80528, 83223, 88930],
};

/** In London only the ends of the leadership range are known. */
const leadershipRange: AnnualByPoint = {
  min: [null, 53198, 55881, 61554],
  max: [null, 145218, 147866, 153490],
};

/** Main, upper, unqualified and leading-practitioner pay of 2025, and leadership's ends in London. */
export const teachers2025: readonly PayRow[] = [
  ...rowsByArea('teachers-main', main, published),
  ...rowsByArea('teachers-upper', upper, published),
  ...rowsByArea('teachers-unqualified', unqualified, published),
  ...rowsByArea('teachers-leading-practitioner', leadingPractitioner, published),
  ...rowsByArea('teachers-leadership', leadershipRange, published),
];
