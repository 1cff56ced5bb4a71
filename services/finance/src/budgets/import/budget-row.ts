import type { SheetFault } from '@bursar/service-kit/sheet-fault';
import type { Pence } from '@bursar/shared-types/money';
import type { JournalFacts } from '../../journals/index.ts';
import { codeCell, schoolCell } from '../../journals/index.ts';
import { columnLetter, errorFault, moneyCell, plain, wrong } from '../../sheet/index.ts';
import type { Cell, CellFault, Layout, SheetRow } from '../../sheet/index.ts';
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
export function faultAt(
  row: number,
  field: BudgetField,
  { code, detail, mend }: CellFault,
  { columns }: Layout<BudgetField>,
): SheetFault {
  const at = columns.get(field);
  const column = at === undefined ? null : columnLetter(at);
  return { row, column, heading: named(field), code, detail, mend };
}

/** Reads a row below the headings; every cell that is wrong is among its faults. Empty months are nil. */
export function readBudgetRow(
  { row, cells }: SheetRow,
  layout: Layout<BudgetField>,
  { accounts, schools, funds }: BudgetLists,
): BudgetRow {
  const faults: SheetFault[] = [];
  const textOf = (field: BudgetField): string => {
    const at = layout.columns.get(field);
    return at === undefined ? '' : plain(cells[at]);
  };
  const read = <T>(field: BudgetField, reading: (text: string) => Cell<T>): T | null => {
    const text = textOf(field);
    const cell = errorFault(text) ?? reading(text);
    if (cell.kind === 'wrong') faults.push(faultAt(row, field, cell.fault, layout));
    return cell.kind === 'value' ? cell.value : null;
  };
  const required = (field: BudgetField, reading: (text: string) => Cell<string>): string | null => {
    const mend = 'Fill it in, or remove the row if it is a total.';
    const missing = wrong(`${field}-missing`, `The row has no ${field}.`, mend);
    return read(field, (text) => (text === '' ? missing : reading(text)));
  };

  const schoolId = required('school', (text) => schoolCell(text, schools));
  const fund = required('fund', (text) => codeCell('fund', text, funds));
  const account = required('account', (text) => codeCell('account', text, accounts));
  const fields: readonly BudgetField[] = layout.columns.has('year') ? ['year'] : monthFields;
  if (fields.every((field) => textOf(field) === '')) {
    const mend = 'Fill it in, 0 for nil, or remove the row.';
    const fault = { code: 'amount-missing', detail: 'The row has no amount.', mend };
    faults.push(faultAt(row, fields[0]!, fault, layout));
  }
  const amounts = fields.map((field): Pence => read(field, (text) => moneyCell(text)) ?? 0n);
  const months = fields.length === 1 ? spread(amounts[0]!, 'even') : amounts;
  const isWhole = faults.length === 0 && fund !== null && account !== null;
  return { row, schoolId, line: isWhole ? { fund, account, months } : null, faults };
}
