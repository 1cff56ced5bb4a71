import { monthsOf } from '@bursar/shared-types/dates';
import type { FinancialYear } from '@bursar/shared-types/dates';
import { rowFault } from '@bursar/sheets';
import type { Headings, Layout, SheetFault } from '@bursar/sheets';
import { importHeadings } from '../../journals/index.ts';
import { monthNames } from '@bursar/shared-types/month-names';
import type { MonthName } from '@bursar/shared-types/month-names';

/** The months of a budget's row, September first. */
export const monthFields = [...monthNames.slice(8), ...monthNames.slice(0, 8)];

/** What a column of a budget's sheet may hold: months, or a year that is to be spread evenly. */
export type BudgetField = 'school' | 'fund' | 'account' | 'year' | MonthName;

const spreadEvenly = ['spreadevenly', 'evenly', 'bytwelfths', 'intwelfths'];
const wholeYear = ['year', 'yeartotal', 'total', 'annual', 'annualbudget', 'budget', ''];

/**
 * The headings of a year's sheet, letters and digits alone: a month by its name or its beginning,
 * alone or with its own year. A year's total is one that says it is to be spread evenly; any other
 * total is not read.
 */
export function budgetHeadings(year: FinancialYear): Headings<BudgetField> {
  const { school, fund, account } = importHeadings;
  const months = monthsOf(year).map((month, at) => {
    const [full, number] = [month.slice(0, 4), month.slice(5, 7)];
    const name = monthFields[at]!;
    const names = [name, name.slice(0, 3), ...(name === 'september' ? ['sept'] : [])];
    const dated = names.flatMap((one) => [one, `${one}${full}`, `${one}${full.slice(2)}`]);
    // A workbook’s own date, as it comes from the sheet.
    return [name, [...dated, `${full}${number}01`, `${full}${number}01t000000000z`]];
  });
  return {
    school,
    fund,
    account,
    year: wholeYear.flatMap((total) => spreadEvenly.map((words) => `${total}${words}`)),
    ...(Object.fromEntries(months) as Record<MonthName, string[]>),
  };
}

/** What keeps a sheet of budgets from being read at all. */
export function headingFaults(layout: Layout<BudgetField> | null): SheetFault[] {
  const row = layout?.headingRow ?? 1;
  const say = (code: string, heading: string | null, detail: string, mend: string): SheetFault =>
    rowFault(row, { code, detail, mend }, heading);
  if (layout === null) {
    const mend = 'Head the columns School, Fund, Account, and September to August.';
    return [say('no-headings', null, 'The sheet has no row of headings.', mend)];
  }
  const missing = (fields: readonly BudgetField[]): BudgetField[] =>
    fields.filter((field) => !layout.columns.has(field));
  const lacks = missing(['school', 'fund', 'account']).map((field) => {
    const detail = `There is no column ${named(field)}.`;
    return say('column-missing', named(field), detail, `Add a column headed ${named(field)}.`);
  });
  const months = missing(monthFields);
  if (layout.columns.has('year') && months.length < 12) {
    const detail = 'Months stand beside a year that is to be spread evenly.';
    lacks.push(say('two-amounts', null, detail, 'Keep the twelve months, or the year.'));
  } else if (!layout.columns.has('year') && months.length > 0) {
    const detail = `There is no column ${months.map(named).join(', ')} of this year.`;
    const mend =
      'Head twelve columns September to August, or one “Year, spread evenly” if it shall be.';
    lacks.push(say('column-missing', named(months[0]!), detail, mend));
  }
  for (const heading of layout.repeated) {
    const detail = `“${heading}” heads a column of which there is one already.`;
    lacks.push(say('column-repeated', heading, detail, 'Keep one of them.'));
  }
  return lacks;
}

/** A field as its column is headed. */
export function named(field: BudgetField): string {
  if (field === 'year') return 'Year, spread evenly';
  return field.slice(0, 1).toUpperCase() + field.slice(1);
}
