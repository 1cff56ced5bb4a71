import type { Option } from '../../patterns/form/index.ts';

/** The kinds of work of a post, as the workforce census counts them. */
export const workforces = [
  { value: 'teaching', label: 'Teaching' },
  { value: 'leadership', label: 'Leadership' },
  { value: 'education-support', label: 'Education support' },
  { value: 'administration', label: 'Administration' },
  { value: 'premises', label: 'Premises' },
  { value: 'catering', label: 'Catering' },
  { value: 'other', label: 'Other' },
] as const satisfies readonly Option[];

/** The areas of the School Teachers’ Pay and Conditions Document. */
export const payAreas = [
  { value: 'rest-of-england', label: 'Rest of England' },
  { value: 'london-fringe', label: 'London fringe' },
  { value: 'outer-london', label: 'Outer London' },
  { value: 'inner-london', label: 'Inner London' },
] as const satisfies readonly Option[];

/** Employer’s National Insurance categories, HMRC’s letters with what they stand for. */
export const niCategories = [
  { value: 'A', label: 'A · most employees' },
  { value: 'B', label: 'B · reduced rate, married women and widows' },
  { value: 'C', label: 'C · over State Pension age' },
  { value: 'J', label: 'J · deferment, pays elsewhere' },
  { value: 'H', label: 'H · apprentice under 25' },
  { value: 'M', label: 'M · under 21' },
  { value: 'Z', label: 'Z · under 21, deferment' },
  { value: 'V', label: 'V · veteran in their first job' },
  { value: 'F', label: 'F · freeport' },
  { value: 'I', label: 'I · freeport, reduced rate' },
  { value: 'S', label: 'S · freeport, over State Pension age' },
  { value: 'L', label: 'L · freeport, deferment' },
  { value: 'N', label: 'N · investment zone' },
  { value: 'E', label: 'E · investment zone, reduced rate' },
  { value: 'K', label: 'K · investment zone, over State Pension age' },
  { value: 'D', label: 'D · investment zone, deferment' },
] as const satisfies readonly Option[];

/** What a post may be paid on top of its point. */
export const allowanceKinds = [
  { value: 'TLR1', label: 'TLR1' },
  { value: 'TLR2', label: 'TLR2' },
  { value: 'TLR3', label: 'TLR3' },
  { value: 'SEN', label: 'SEN allowance' },
  { value: 'other', label: 'Other' },
] as const satisfies readonly Option[];

const labels = new Map<string, string>(
  [...workforces, ...payAreas, { value: 'any', label: 'Everywhere' }].map((each) => [
    each.value,
    each.label,
  ]),
);
const scales = new Map([
  ['teachers-main', 'Teachers, main'],
  ['teachers-upper', 'Teachers, upper'],
  ['teachers-unqualified', 'Teachers, unqualified'],
  ['teachers-leading-practitioner', 'Leading practitioners'],
  ['teachers-leadership', 'Leadership'],
  ['njc', 'NJC'],
]);

/** The words for a workforce or a pay area. */
export const labelOf = (code: string): string => labels.get(code) ?? code;

/** A pay scale as people call it; a trust's own by its code. */
export const scaleName = (code: string): string => scales.get(code) ?? code;

/** The pension scheme of somebody in a post. */
export const pensionWord = (scheme: string): string =>
  ({ TPS: 'Teachers’ Pensions', LGPS: 'Local government', none: 'None' })[scheme] ?? scheme;

/** 28.68 % of basis points. */
export const percent = (basisPoints: number): string =>
  `${new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }).format(basisPoints / 100)} %`;
