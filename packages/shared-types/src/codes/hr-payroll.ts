/** The kinds of work of a post, as the workforce census counts them. */
export const workforces = [
  'teaching',
  'leadership',
  'education-support',
  'administration',
  'premises',
  'catering',
  'other',
] as const;
export type Workforce = (typeof workforces)[number];

/** The four areas of the School Teachers' Pay and Conditions Document. */
export const payAreas = [
  'rest-of-england',
  'london-fringe',
  'outer-london',
  'inner-london',
] as const;
export type PayArea = (typeof payAreas)[number];

/**
 * Teachers' allowances that the law holds within a range (STPCD): responsibility payments (TLR)
 * and the allowance for special educational needs (SEN).
 */
export const rangedAllowances = ['TLR1', 'TLR2', 'TLR3', 'SEN'] as const;
export type RangedAllowance = (typeof rangedAllowances)[number];

/** What a post may be paid on top of its point. */
export const allowanceKinds = [...rangedAllowances, 'other'] as const;
export type AllowanceKind = (typeof allowanceKinds)[number];

/**
 * The letters of the National Insurance categories that HMRC gives. X (no National Insurance) is
 * none: it has no employer's part.
 */
export const niCategories = [
  'A',
  'B',
  'C',
  'J',
  'D',
  'E',
  'F',
  'I',
  'K',
  'L',
  'N',
  'S',
  'H',
  'M',
  'V',
  'Z',
] as const;
export type NiCategory = (typeof niCategories)[number];

/** The pension scheme of somebody in a post: Teachers' Pensions, local government, or none. */
export const pensionSchemes = ['TPS', 'LGPS', 'none'] as const;
export type PensionScheme = (typeof pensionSchemes)[number];

/** Where a month's pay stands. */
export const payRunStates = ['prepared', 'replaced', 'released', 'superseded'] as const;
export type PayRunState = (typeof payRunStates)[number];
