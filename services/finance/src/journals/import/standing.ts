import { raw } from '@bursar/service-kit';
import { findLayout, plain } from '@bursar/sheets';
import type { SheetRow } from '@bursar/sheets';
import { sql } from 'drizzle-orm';
import type { Journal } from '../journal.ts';
import { importHeadings } from './import-row.ts';

/** A journal that an import has posted and nobody reversed. */
export interface StandingJournal {
  readonly id: string;
  readonly number: string;
  readonly date: string;
  readonly kind: string;
  readonly reference: string;
  readonly narrative: string;
  /** Its lines as JSON text, an array of the parts that `fingerprintOf` compares. */
  readonly lines: string;
}

/** The references that the rows of a sheet name. */
export function referencesOf(sheet: readonly SheetRow[]): string[] {
  const layout = findLayout(sheet, importHeadings, 1);
  const column = layout?.columns.get('reference');
  if (column === undefined) return [];
  return [...new Set(sheet.map(({ cells }) => plain(cells[column])))].filter(Boolean);
}

/** What imports have posted under these references and still stands. */
export function standingJournals(references: readonly string[], trustId: string) {
  return raw<StandingJournal>(sql`
    select j.id, j.label as number, j.date::text, j.kind, j.reference, j.narrative, (
      select json_agg(json_build_array(l.account, l.school_id, l.fund, l.cost_centre, l.debit::text, l.credit::text, l.narrative) order by l.line)
        from journal_line l where l.trust_id = j.trust_id and l.journal_id = j.id
    )::text as lines
    from journal j
    where j.trust_id = ${trustId} and j.source = 'import' and j.reversed_by is null
      and j.reference = any(${sql.param(references)}::text[])`);
}

/**
 * What makes two journals of imports the same: all that a sheet says. A mended sheet is imported
 * again with what was right in it before, and that is not to be posted twice.
 */
export function fingerprintOf({ date, kind, reference, narrative, lines }: Journal): string {
  const parts = lines.map((line) => [
    line.account,
    line.schoolId,
    line.fund,
    line.costCentre,
    String(line.debit),
    String(line.credit),
    line.narrative,
  ]);
  return JSON.stringify([date, kind, reference, narrative, parts]);
}

/** The same of a journal in the ledger. */
export function standingFingerprint(standing: StandingJournal): string {
  const { date, kind, reference, narrative, lines } = standing;
  return JSON.stringify([date, kind, reference, narrative, JSON.parse(lines)]);
}
