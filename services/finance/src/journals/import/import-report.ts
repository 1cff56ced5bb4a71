import { faultAt, rowFault, shortened } from '@bursar/sheets';
import type { CellFault, Layout } from '@bursar/sheets';
import type { Fault } from '../../fault.ts';
import type { ImportFault } from './import-reply.ts';
import type { ImportField, ImportedRow } from './import-row.ts';

const names: Readonly<Record<ImportField, string>> = {
  date: 'Date',
  reference: 'Reference',
  kind: 'Kind',
  purpose: 'Purpose',
  account: 'Account',
  school: 'School',
  fund: 'Fund',
  costCentre: 'Cost centre',
  debit: 'Debit',
  credit: 'Credit',
  amount: 'Amount',
  narrative: 'Narrative',
};

const required: readonly ImportField[] = ['date', 'reference', 'account', 'school', 'fund'];

/** The fields of a journal's line, by the names they have in a sheet. */
const fieldOf: Readonly<Record<string, ImportField>> = {
  account: 'account',
  schoolId: 'school',
  fund: 'fund',
  costCentre: 'costCentre',
  debit: 'debit',
  credit: 'credit',
  narrative: 'narrative',
};

/** A fault in one field of a row. */
export function at(
  { row, reference }: Pick<ImportedRow, 'row' | 'reference'>,
  field: ImportField,
  fault: CellFault,
  layout: Layout<ImportField>,
): ImportFault {
  const named = reference === '' ? null : shortened(reference);
  return { ...faultAt(layout, row, field, fault, names[field]), reference: named };
}

/** A fault of a journal, brought from its place in the journal to the row and column it came from. */
export function placed(
  fault: Fault,
  rows: readonly ImportedRow[],
  layout: Layout<ImportField>,
): ImportFault {
  const [, head, index, name] = fault.pointer.split('/');
  if (head === 'date' || head === 'kind') return at(rows[0]!, head, fault, layout);
  if (head === 'reference') return at(rows[0]!, head, fault, layout);
  if (head === 'narrative') {
    const written = rows.find((row) => row.purpose !== null);
    if (written) return at(written, 'purpose', fault, layout);
    const told = rows.find((row) => (row.line?.narrative ?? null) !== null) ?? rows[0]!;
    return at(told, 'narrative', fault, layout);
  }
  if (index === undefined) {
    const { row } = rows[0]!;
    const reference = shortened(rows[0]!.reference);
    const detail = `Journal ${reference}, ${rowsOf(rows)}: ${fault.detail}`;
    return { ...rowFault(row, { ...fault, detail }), reference };
  }
  const sides = layout.columns.has('amount') ? 'amount' : 'debit';
  const named = fieldOf[name ?? ''] ?? sides;
  const field = sides === 'amount' && (named === 'debit' || named === 'credit') ? 'amount' : named;
  return at(rows[Number(index)]!, field, fault, layout);
}

/** What keeps a sheet from being read at all; `firstRow` is where one would look for headings. */
export function headingFaults(layout: Layout<ImportField> | null, firstRow: number): ImportFault[] {
  const row = layout?.headingRow ?? firstRow;
  const say = (code: string, heading: string | null, detail: string, mend: string): ImportFault => {
    return { ...rowFault(row, { code, detail, mend }, heading), reference: null };
  };
  if (layout === null) {
    const wanted = [...required.map((field) => names[field]), 'Debit', 'Credit', 'Narrative'];
    const mend = `Head the columns ${wanted.join(', ')}.`;
    return [say('no-headings', null, 'The sheet has no row of headings.', mend)];
  }
  const has = (field: ImportField): boolean => layout.columns.has(field);
  const faults = required
    .filter((field) => !has(field))
    .map((field) => {
      const detail = `There is no column ${names[field]}.`;
      return say('column-missing', names[field], detail, `Add a column headed ${names[field]}.`);
    });
  const twoSides = has('debit') && has('credit');
  if (!twoSides && !has('amount')) {
    const mend =
      'Add columns headed Debit and Credit, or one headed Amount with credits below nil.';
    faults.push(say('column-missing', 'Debit', 'There are no columns for the amounts.', mend));
  }
  if (has('amount') && (has('debit') || has('credit'))) {
    const mend = 'Keep Debit and Credit, or Amount.';
    faults.push(say('two-amounts', 'Amount', 'The amounts stand in two kinds of columns.', mend));
  }
  for (const heading of layout.repeated) {
    const detail = `“${heading}” heads a column of which there is one already.`;
    faults.push(say('column-repeated', heading, detail, 'Keep one of them.'));
  }
  return faults;
}

/** `row 4`, or `rows 4 to 9` where the rows are more. */
function rowsOf(rows: readonly ImportedRow[]): string {
  const [first, last] = [rows[0]!.row, rows.at(-1)!.row];
  return first === last ? `row ${first}` : `rows ${first} to ${last}`;
}
