import { publishedBankHolidays } from './bank-holidays-england-wales.ts';

/** A bank holiday of England and Wales. */
export type BankHoliday = {
  readonly date: string;
  readonly name: string;
  /** Whether the day stands in for a holiday that falls on a weekend. */
  readonly substitute: boolean;
};

/** Every bank holiday that is published, oldest first. */
export const bankHolidays: readonly BankHoliday[] = publishedBankHolidays.map(
  ([date, name, substitute = false]) => ({ date, name, substitute }),
);

/**
 * The years for which the bank holidays are published. Outside them `bankHolidayOn` knows of
 * none, so a deadline that reaches past `to` may fall too early: say so where one is shown.
 */
export const bankHolidaysKnown = { from: '2019-01-01', to: '2028-12-31' } as const;

const byDate: ReadonlyMap<string, BankHoliday> = new Map(
  bankHolidays.map((holiday) => [holiday.date, holiday]),
);

/** The bank holiday on a date `YYYY-MM-DD`; undefined on any other day. */
export function bankHolidayOn(date: string): BankHoliday | undefined {
  return byDate.get(date);
}
