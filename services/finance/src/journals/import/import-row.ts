import type { BusinessDate } from '@bursar/shared-types/dates';
import type { Pence } from '@bursar/shared-types/money';
import { textFault } from '@bursar/shared-types/text';
import { dateCell, empty, moneyCell, quoted, rowReader, valueOf, wrong } from '@bursar/sheets';
import type { Cell, CellFault, Layout, SheetRow } from '@bursar/sheets';
import { codeCell, schoolCell } from './code-cell.ts';
import { kindsByHand } from '../journal.ts';
import type { JournalFacts, JournalKind, JournalLine } from '../journal.ts';

/** What a column of an import may hold. */
export type ImportField =
  | 'date'
  | 'reference'
  | 'kind'
  | 'purpose'
  | 'account'
  | 'school'
  | 'fund'
  | 'costCentre'
  | 'debit'
  | 'credit'
  | 'amount'
  | 'narrative';

/** The headings that people and other ledgers use, letters and digits alone. */
export const importHeadings = {
  date: ['date', 'journaldate', 'postingdate', 'transactiondate', 'transdate'],
  reference: [
    'reference',
    'ref',
    'journal',
    'journalref',
    'journalreference',
    'journalno',
    'journalnumber',
    'batch',
  ],
  kind: ['kind', 'type', 'journaltype'],
  purpose: ['purpose', 'journalnarrative', 'journaldescription'],
  account: [
    'account',
    'accountcode',
    'nominal',
    'nominalcode',
    'nominalaccount',
    'ledgercode',
    'glcode',
    'code',
  ],
  school: ['school', 'schoolname', 'academy', 'academyname', 'urn', 'entity'],
  fund: ['fund', 'fundcode'],
  costCentre: ['costcentre', 'costcentrecode', 'costcenter', 'cc', 'department'],
  debit: ['debit', 'debits', 'dr', 'debitamount'],
  credit: ['credit', 'credits', 'cr', 'creditamount'],
  amount: ['amount', 'value', 'netamount'],
  narrative: ['narrative', 'description', 'details', 'detail', 'text', 'memo', 'particulars'],
} as const satisfies Readonly<Record<ImportField, readonly string[]>>;

/** A cell of an import that is wrong, with the field it should have held. */
export interface FieldFault extends CellFault {
  readonly field: ImportField;
}

/** What one row of an import says. */
export interface ImportedRow {
  readonly row: number;
  readonly reference: string;
  /** Null where the cell is empty: the journal's first date counts. */
  readonly date: BusinessDate | null;
  readonly kind: JournalKind | null;
  readonly purpose: string | null;
  /** Null when a cell of it could not be read. */
  readonly line: JournalLine | null;
  readonly faults: readonly FieldFault[];
}

type Sides = Pick<JournalLine, 'debit' | 'credit'>;

/** Reads one row below the headings; every cell that is wrong is among its faults. */
export function readRow(
  sheetRow: SheetRow,
  layout: Layout<ImportField>,
  facts: Pick<JournalFacts, 'accounts' | 'schools' | 'funds' | 'costCentres'>,
): ImportedRow {
  const faults: FieldFault[] = [];
  const { read, required } = rowReader(sheetRow, layout, (field, fault) =>
    faults.push({ field, ...fault }),
  );
  const amountOf = (side: 'debit' | 'credit'): Pence =>
    read(side, (text) => moneyCell(text, side)) ?? 0n;

  const reference = required('reference', textCell) ?? '';
  const date = read('date', dateCell);
  const kind = read('kind', kindCell);
  const account = required('account', (text) => codeCell('account', text, facts.accounts)) ?? '';
  const schoolId = required('school', (text) => schoolCell(text, facts.schools)) ?? '';
  const fund = required('fund', (text) => codeCell('fund', text, facts.funds)) ?? '';
  const costCentre = read('costCentre', (text) => codeCell('cost centre', text, facts.costCentres));
  const sides = layout.columns.has('amount')
    ? sidesOf(read('amount', (text) => moneyCell(text)) ?? 0n)
    : { debit: amountOf('debit'), credit: amountOf('credit') };
  const narrative = read('narrative', textCell);
  const purpose = read('purpose', textCell);
  const line = { account, schoolId, fund, costCentre, ...sides, narrative };
  return {
    row: sheetRow.row,
    reference,
    date,
    kind,
    purpose,
    line: faults.length === 0 ? line : null,
    faults,
  };
}

/** An amount of either sign as a line's sides: above nil is a debit. */
function sidesOf(amount: Pence): Sides {
  return amount < 0n ? { debit: 0n, credit: -amount } : { debit: amount, credit: 0n };
}

function textCell(text: string): Cell<string> {
  const found = textFault(text);
  if (found !== null) return wrong('bad-text', `The text ${found.split(':')[0]}.`, 'Take it out.');
  return text === '' ? empty : valueOf(text);
}

function kindCell(text: string): Cell<JournalKind> {
  if (text === '') return empty;
  const word = text.toLowerCase().replaceAll(' ', '-');
  const kind = kindsByHand.find((each) => each === word);
  if (kind) return valueOf(kind);
  const mend = `Choose one of ${kindsByHand.join(', ')}, or leave it empty.`;
  return wrong('unknown-kind', `There is no kind of journal ${quoted(text)}.`, mend);
}
