/** When a site team works: hours, bank holidays, days on which a school is closed. */
export { bankHolidayOn, bankHolidaysKnown } from './bank-holidays.ts';
export type { BankHoliday } from './bank-holidays.ts';
export { schoolHours, spansFrom, workingHours } from './working-hours.ts';
export type { Span, WorkingHours, WorkingPattern } from './working-hours.ts';
