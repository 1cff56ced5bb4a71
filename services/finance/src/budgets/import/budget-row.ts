import type { Pence } from '@bursar/shared-types/money';
import { faultAt, moneyCell, rowReader } from '@bursar/sheets';
import type { CellFault, Layout, SheetFault, SheetRow } from '@bursar/sheets';
import type { JournalFacts } from '../../journals/index.ts';
import { codeCell, schoolCell } from '../../journals/index.ts';
import type { BudgetToSet } from '../budget-faults.ts';
import { spread } from '../profile.ts';
import { monthFields, named } from './budget-headings.ts';
import type { BudgetField } from './budget-headings.ts';

/** What one row of a sheet of budgets says. */
export interface BudgetRow {
  readonly row: number;
  /** Null where nobody can tell which school it is. */
  readonly schoolId: string | null;
  /** Null when a cell of it could not be read. */
  readonly line: BudgetToSet | null;
  readonly faults: readonly SheetFault[];
}

export type BudgetLists = Pick<JournalFacts, 'accounts' | 'schools' | 'funds'>;

/** A fault in a field of a row. */
export function faultIn(
  row: number,
  field: BudgetField,
  fault: CellFault,
  layout: Layout<BudgetField>,
): SheetFault {
  return faultAt(layout, row, field, fault, named(field));
}

/** Reads a row below the headings; every cell that is wrong is among its faults. Empty months are nil. */
export function readBudgetRow(
  sheetRow: SheetRow,
  layout: Layout<BudgetField>,
  { accounts, schools, funds }: BudgetLists,
): BudgetRow {
  const { row } = sheetRow;
  const faults: SheetFault[] = [];
  const { textOf, read, required } = rowReader(sheetRow, layout, (field, fault) =>
    faults.push(faultIn(row, field, fault, layout)),
  );
  const schoolId = required('school', (text) => schoolCell(text, schools));
  const fund = required('fund', (text) => codeCell('fund', text, funds));
  const account = required('account', (text) => codeCell('account', text, accounts));
  const fields: readonly BudgetField[] = layout.columns.has('year') ? ['year'] : monthFields;
  if (fields.every((field) => textOf(field) === '')) {
    const mend = 'Fill it in, 0 for nil, or remove the row.';
    const fault = { code: 'amount-missing', detail: 'The row has no amount.', mend };
    faults.push(faultIn(row, fields[0]!, fault, layout));
  }
  const amounts = fields.map((field): Pence => read(field, (text) => moneyCell(text)) ?? 0n);
  const months = fields.length === 1 ? spread(amounts[0]!, 'even') : amounts;
  const isWhole = faults.length === 0 && fund !== null && account !== null;
  return { row, schoolId, line: isWhole ? { fund, account, months } : null, faults };
}
