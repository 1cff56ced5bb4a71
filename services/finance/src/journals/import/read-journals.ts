import { monthOf } from '@bursar/shared-types/dates';
import type { BusinessDate } from '@bursar/shared-types/dates';
import { findLayout, plain } from '@bursar/sheets';
import type { Layout, SheetRow } from '@bursar/sheets';
import type { Fault } from '../../fault.ts';
import { stateOf } from '../../periods/index.ts';
import type { Period } from '../../periods/index.ts';
import { at, headingFaults, placed } from './import-report.ts';
import type { ImportFault } from './import-reply.ts';
import { importHeadings, readRow } from './import-row.ts';
import type { ImportField, ImportedRow } from './import-row.ts';
import { journalFaults } from '../journal-faults.ts';
import type { Journal, JournalFacts, JournalLine } from '../journal.ts';
import { lineFaults } from '../line-faults.ts';

/** What an import is judged by: the trust's whole lists, since names are read too, and its periods. */
export interface ImportFacts extends Omit<JournalFacts, 'period' | 'source'> {
  readonly periods: readonly Period[];
}

/** A journal of an import that may be posted, with the rows it was read from. */
export interface ImportedJournal {
  readonly journal: Journal;
  readonly rows: readonly number[];
}

/** What an import would do, or did: the journals that stand, and all that keeps the others out. */
export interface ImportReport {
  readonly journals: readonly ImportedJournal[];
  readonly faults: readonly ImportFault[];
  /** Headings of columns that were not read. */
  readonly ignoredHeadings: readonly string[];
}

/** Fewer known headings than these make no sheet of journals. */
const fewestHeadings = 3;

/**
 * Reads journals from the rows of a sheet: one journal for each reference, wherever its rows
 * stand. Good journals stand, though others are wrong; of those every fault is told with its row,
 * its column and its mend. Nothing is guessed: what could mean two things is a fault.
 */
export function readJournals(sheet: readonly SheetRow[], facts: ImportFacts): ImportReport {
  const layout = findLayout(sheet, importHeadings, fewestHeadings);
  const wrongHeadings = headingFaults(layout, sheet[0]?.row ?? 1);
  const ignoredHeadings = layout?.ignored ?? [];
  if (layout === null || wrongHeadings.length > 0) {
    return { journals: [], faults: wrongHeadings, ignoredHeadings };
  }
  const rows = sheet
    .filter(({ row, cells }) => row > layout.headingRow && cells.some((cell) => plain(cell) !== ''))
    .map((row) => readRow(row, layout, facts));
  const nameless = rows.filter(({ reference }) => reference === '');
  const journals = Map.groupBy(
    rows.filter(({ reference }) => reference !== ''),
    ({ reference }) => reference,
  );
  const judged = [...journals.values()].map((own) => judge(own, layout, facts));
  const faults = [
    ...nameless.flatMap((row) => row.faults.map((fault) => at(row, fault.field, fault, layout))),
    ...judged.flatMap((each) => (Array.isArray(each) ? each : [])),
  ];
  return {
    journals: judged.flatMap((each) => (Array.isArray(each) ? [] : each)),
    faults: faults.sort((a, b) => a.row - b.row),
    ignoredHeadings,
  };
}

function factsOn(date: BusinessDate, facts: ImportFacts): JournalFacts {
  return { ...facts, period: stateOf(facts.periods, monthOf(date)), source: 'import' };
}

/** The journal of some rows: what its head lacks, its first row that has it says. */
function journalOf(
  rows: readonly ImportedRow[],
  date: BusinessDate,
  lines: readonly JournalLine[],
): Journal {
  const first = <T>(value: (row: ImportedRow) => T | null): T | null =>
    rows.map(value).find((found) => found !== null) ?? null;
  return {
    date,
    kind: first((row) => row.kind) ?? 'general',
    reference: rows[0]!.reference,
    narrative: first((row) => row.purpose) ?? first((row) => row.line?.narrative ?? null) ?? '',
    lines,
  };
}

/** The rows of one reference: a journal, or the faults that keep it out. */
function judge(
  rows: readonly ImportedRow[],
  layout: Layout<ImportField>,
  facts: ImportFacts,
): ImportedJournal | ImportFault[] {
  const faults = rows.flatMap((row) =>
    row.faults.map((fault) => at(row, fault.field, fault, layout)),
  );
  const date = rows.map((row) => row.date).find((found) => found !== null) ?? null;
  if (date === null) {
    const missing = {
      code: 'date-missing',
      detail: 'The journal has no date.',
      mend: 'Write it in its first row, like 24/11/2025.',
    };
    const said = rows.some((row) => row.faults.some(({ field }) => field === 'date'));
    return said ? faults : [...faults, at(rows[0]!, 'date', missing, layout)];
  }
  for (const row of rows) {
    if (row.date === null || row.date === date) continue;
    const detail = `The journal is dated ${date} in its first row, and ${row.date} here.`;
    const mend = 'Give it one date, or another reference.';
    faults.push(at(row, 'date', { code: 'two-dates', detail, mend }, layout));
  }
  const judged = factsOn(date, facts);
  const lines = rows.flatMap((row) => row.line ?? []);
  const found: Fault[] =
    lines.length === rows.length
      ? journalFaults(journalOf(rows, date, lines), judged)
      : rows.flatMap((row, index) => (row.line ? lineFaults(row.line, index, date, judged) : []));
  faults.push(...found.map((fault) => placed(fault, rows, layout)));
  if (faults.length > 0) return faults;
  return { journal: journalOf(rows, date, lines), rows: rows.map(({ row }) => row) };
}
