import type { Body } from '../../../api/types.ts';
import type { School } from '../../../app/scope.ts';
import { counted } from '../../../words/format.ts';
import { cellReaders, readRows } from '../../../patterns/grid/index.ts';
import type { CellFault, GridColumn, GridRow } from '../../../patterns/grid/index.ts';

/** What a line may choose from. */
export interface LineChoices {
  readonly accounts: readonly { readonly code: string; readonly name: string }[];
  readonly funds: readonly { readonly code: string; readonly name: string }[];
  readonly costCentres: readonly { readonly code: string; readonly name: string }[];
  readonly schools: readonly School[];
}
type LineKey = 'account' | 'school' | 'fund' | 'costCentre' | 'debit' | 'credit' | 'narrative';
/** A line as typed. */
export type LineRow = GridRow<LineKey>;
type JournalLine = Body<'finance', '/journals', 'post'>['lines'][number];

const coded = (all: readonly { readonly code: string; readonly name: string }[]) =>
  all.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }));

/** The columns of a journal's lines, with the other headings that spreadsheets give them. */
export const lineColumns = ({ accounts, funds, costCentres, schools }: LineChoices) =>
  [
    {
      key: 'account',
      title: 'Account',
      kind: 'choice',
      required: true,
      width: 200,
      choices: coded(accounts),
      also: ['Nominal', 'Account code', 'Nominal code', 'Code'],
    },
    {
      key: 'school',
      title: 'School',
      kind: 'choice',
      required: true,
      width: 190,
      choices: schools.map(({ id, name }) => ({ value: id, label: name })),
      also: ['Academy', 'Entity'],
    },
    {
      key: 'fund',
      title: 'Fund',
      kind: 'choice',
      required: true,
      width: 170,
      choices: coded(funds),
    },
    {
      key: 'costCentre',
      title: 'Cost centre',
      kind: 'choice',
      width: 140,
      choices: coded(costCentres),
      also: ['Department', 'CC'],
    },
    {
      key: 'debit',
      title: 'Debit £',
      kind: 'money',
      width: 105,
      belowNil: 'A minus or brackets in Debit: take them off, or enter it under Credit.',
      also: ['Debit', 'Dr'],
    },
    {
      key: 'credit',
      title: 'Credit £',
      kind: 'money',
      width: 105,
      belowNil: 'A minus or brackets in Credit: take them off, or enter it under Debit.',
      also: ['Credit', 'Cr'],
    },
    {
      key: 'narrative',
      title: 'Narrative',
      kind: 'text',
      width: 160,
      also: ['Description', 'Details', 'Memo'],
    },
  ] as const satisfies readonly GridColumn[];

/** What lines add up to, in pence. */
export interface Sums {
  readonly debit: number;
  readonly credit: number;
}
export const sumsOf = (
  lines: readonly { readonly debit?: number; readonly credit?: number }[],
): Sums => ({
  debit: lines.reduce((sum, { debit = 0 }) => sum + debit, 0),
  credit: lines.reduce((sum, { credit = 0 }) => sum + credit, 0),
});

const isSide = (key: string): boolean => key === 'debit' || key === 'credit';

/** Where cells are to be mended, in a sentence: "2 cells to mend: row 3, Account; row 4, School." */
export function cellsToMend(
  columns: readonly GridColumn[],
  faults: readonly CellFault[],
): string | null {
  if (faults.length === 0) return null;
  const titleOf = (of: string) => columns.find(({ key }) => key === of)?.title ?? of;
  const named = faults.slice(0, NAMED).map(({ row, key }) => `row ${row + 1}, ${titleOf(key)}`);
  const more = faults.length > NAMED ? ` and ${faults.length - NAMED} more` : '';
  return `${counted(faults.length, 'cell')} to mend: ${named.join('; ')}${more}.`;
}
/** How many cells are named in the sentence; the grid lists them all. */
const NAMED = 5;

/** Typed lines as a service takes them, and the cells that must be mended first. */
export function readLines(
  columns: ReturnType<typeof lineColumns>,
  rows: readonly LineRow[],
  today: string,
): { readonly lines: readonly JournalLine[]; readonly faults: readonly CellFault<LineKey>[] } {
  const { values, faults } = readRows(columns, rows, cellReaders(columns, today));
  const sides = values.flatMap((value, row): CellFault<LineKey>[] => {
    const { debit = 0, credit = 0 } = value;
    if (Object.keys(value).length === 0) return [];
    // A side that could not be read is told of already.
    if (faults.some((fault) => fault.row === row && isSide(fault.key))) return [];
    if (debit !== 0 && credit !== 0) {
      return [{ row, key: 'credit', fault: 'A line is a debit or a credit, not both.' }];
    }
    return debit === 0 && credit === 0
      ? [{ row, key: 'debit', fault: 'Enter a debit or a credit, like 1,240.50.' }]
      : [];
  });
  const lines = values
    .filter((value) => Object.keys(value).length > 0)
    .map(({ account, school, fund, costCentre, debit, credit, narrative }) => ({
      account: account ?? '',
      schoolId: school ?? '',
      fund: fund ?? '',
      costCentre: costCentre ?? null,
      debit: debit ?? 0,
      credit: credit ?? 0,
      narrative: narrative ?? null,
    }));
  return { lines, faults: [...faults, ...sides] };
}
