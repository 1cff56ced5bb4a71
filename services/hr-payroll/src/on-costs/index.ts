export { apprenticeshipLevy } from './apprenticeship-levy.ts';
export type { LevySetting } from './apprenticeship-levy.ts';
export { employerNi } from './employer-ni.ts';
export { employerRates, levyOn, lgpsRatesOf } from './employer-rates.ts';
export { employerNiYearAt, isNiCategory } from './national-insurance-rates.ts';
export type { EmployerNiYear } from './national-insurance-rates.ts';
export { employerPensionRateAt } from './pension-rates.ts';
export type { EmployerPensionRate, LgpsRate, PensionMembership } from './pension-rates.ts';
