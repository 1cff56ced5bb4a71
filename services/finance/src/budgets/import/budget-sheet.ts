import type { FinancialYear } from '@bursar/shared-types/dates';
import { findLayout, plain } from '@bursar/sheets';
import type { Layout, SheetFault, SheetRow } from '@bursar/sheets';
import type { Fault } from '../../fault.ts';
import { budgetFaults } from '../budget-faults.ts';
import type { BudgetToSet } from '../budget-faults.ts';
import { budgetHeadings, headingFaults, monthFields } from './budget-headings.ts';
import type { BudgetField } from './budget-headings.ts';
import { faultIn, readBudgetRow } from './budget-row.ts';
import type { BudgetLists, BudgetRow } from './budget-row.ts';

/** A school's whole budget as a sheet has it; no lines where something in its rows is wrong. */
export interface SheetBudget {
  readonly schoolId: string;
  readonly rows: readonly number[];
  readonly lines: readonly BudgetToSet[] | null;
}

/** What a sheet says: a budget for each school that it names, and all that is wrong in it. */
export interface BudgetSheet {
  readonly budgets: readonly SheetBudget[];
  readonly faults: SheetFault[];
  readonly ignoredHeadings: readonly string[];
}

/** As many lines as a budget has that is set by hand. */
const mostLines = 400;

/** Reads the budgets of a year from the rows of a sheet, wherever a school’s rows stand. */
export function readBudgets(
  sheet: readonly SheetRow[],
  year: FinancialYear,
  lists: BudgetLists,
): BudgetSheet {
  const layout = findLayout(sheet, budgetHeadings(year), 3);
  const wrong = headingFaults(layout);
  const ignoredHeadings = layout?.ignored ?? [];
  if (layout === null || wrong.length > 0) return { budgets: [], faults: wrong, ignoredHeadings };
  const rows = sheet
    .filter(({ row, cells }) => row > layout.headingRow && cells.some((cell) => plain(cell) !== ''))
    .map((row) => readBudgetRow(row, layout, lists));
  const faults = rows.flatMap((row) => row.faults);
  const bySchool = Map.groupBy(rows, ({ schoolId }) => schoolId);
  const budgets = [...bySchool].flatMap(([schoolId, own]): SheetBudget[] => {
    if (schoolId === null) return [];
    const read = own.filter((row): row is ReadRow => row.line !== null);
    const lines = read.map(({ line }) => line);
    const found = once(
      budgetFaults(lines, year, lists).map((fault) => placed(fault, read, layout)),
    );
    if (lines.length > mostLines) {
      const detail = `The school has ${lines.length} lines, and ${mostLines} are the most.`;
      const words = { code: 'too-many-lines', detail, mend: 'Make lines one where you can.' };
      found.push(faultIn(read[mostLines]!.row, 'school', words, layout));
    }
    faults.push(...found);
    const isGood = read.length === own.length && found.length === 0;
    return [{ schoolId, rows: own.map(({ row }) => row), lines: isGood ? lines : null }];
  });
  return { budgets, faults: faults.sort((a, b) => a.row - b.row), ignoredHeadings };
}

/** What is wrong with a year that was spread is wrong with each of its months: it is told once. */
const once = (faults: readonly SheetFault[]): SheetFault[] => [
  ...new Map(faults.map((one) => [[one.row, one.column, one.code].join('|'), one])).values(),
];

type ReadRow = BudgetRow & { readonly line: BudgetToSet };

/** A fault of a budget, brought from its place there to the row and column it came from. */
function placed(fault: Fault, rows: readonly ReadRow[], layout: Layout<BudgetField>): SheetFault {
  const [, , index, name, month] = fault.pointer.split('/');
  const { row } = rows[Number(index ?? 0)] ?? rows[0]!;
  const amounts = layout.columns.has('year') ? 'year' : monthFields[Number(month ?? 0)]!;
  const field =
    name === 'fund' || name === 'account' ? name : name === 'months' ? amounts : 'account';
  // A repeated line is told by the sheet’s own rows, which the budget does not know.
  const first = /stands on line (\d+) already/.exec(fault.detail)?.[1];
  const detail = first
    ? fault.detail.replace(`on line ${first}`, `in row ${rows[Number(first) - 1]!.row}`)
    : fault.detail;
  return faultIn(row, field, { ...fault, detail }, layout);
}
