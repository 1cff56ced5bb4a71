import { DateField, dateOf } from '../../patterns/form/index.ts';
import { date } from '../../words/format.ts';

/** A last day as its field shows it first. */
export const lastDayTyped = (openTo: string | null): string => (openTo ? date(openTo) : '');

/** The check of the field `openTo`: a date, or nothing for what stays open. */
export const lastDayCheck = (typed: string, today: string) =>
  [
    'openTo',
    typed.trim() === '' || dateOf(typed, today) !== null,
    'Enter the last day, like 31 Aug, or leave it empty.',
  ] as const;

/** The last day on which something may be posted to. */
export function LastDay() {
  return <DateField name="openTo" label="Last day" isOptional hint="Empty: it stays open" />;
}
