import { schemeVersions } from '@bursar/organisation';
import type { Context, FactsOf } from '@bursar/service-kit';
import { formatPence } from '@bursar/shared-types/money';
import { rowFault } from '@bursar/sheets';
import type { SheetRow } from '@bursar/sheets';
import { limitOfAuthor } from '../author-limit.ts';
import { approvalNeeded, journalTotal } from '../journal.ts';
import { listsOf, wholeLists } from '../posting-facts.ts';
import type { ImportFault } from './import-reply.ts';
import { readJournals } from './read-journals.ts';
import type { ImportedJournal } from './read-journals.ts';
import { fingerprintOf, referencesOf, standingFingerprint, standingJournals } from './standing.ts';
import type { StandingJournal } from './standing.ts';

/** What must be known to judge the rows of a sheet. */
export function importReads(sheet: readonly SheetRow[], trustId: string) {
  return {
    ...wholeLists(),
    schemes: schemeVersions(),
    standing: standingJournals(referencesOf(sheet), trustId),
  };
}

/** What an import would do now. */
export interface Assessment {
  /** Journals that can be posted. */
  readonly ready: readonly ImportedJournal[];
  /** Journals that an import has posted before, exactly so; they are left alone. */
  readonly standing: readonly (ImportedJournal & { readonly posted: StandingJournal })[];
  readonly faults: readonly ImportFault[];
  readonly ignoredHeadings: readonly string[];
}

/** Judges every journal of a sheet. Good journals stand, though others are wrong. */
export function assess(
  sheet: readonly SheetRow[],
  found: FactsOf<ReturnType<typeof importReads>>,
  ctx: Context,
): Assessment {
  const lists = { ...listsOf(found), periods: found.periods };
  const { journals, faults, ignoredHeadings } = readJournals(sheet, lists);
  const before = new Map(found.standing.map((one) => [standingFingerprint(one), one]));
  const standing = journals.flatMap((one) => {
    const posted = before.get(fingerprintOf(one.journal));
    return posted ? { ...one, posted } : [];
  });
  const fresh = journals.filter(({ journal }) => !before.has(fingerprintOf(journal)));
  const above = fresh.filter(({ journal }) =>
    approvalNeeded(journal, limitOfAuthor(found.schemes, journal, ctx)),
  );
  return {
    ready: fresh.filter((one) => !above.includes(one)),
    standing,
    faults: [...faults, ...above.map(aboveLimit)].sort((a, b) => a.row - b.row),
    ignoredHeadings,
  };
}

/** A journal above what its importer may post alone keeps no other from being posted. */
function aboveLimit({ journal, rows }: ImportedJournal): ImportFault {
  const { reference } = journal;
  const total = formatPence(journalTotal(journal));
  const code = 'approval-missing';
  const detail = `Journal ${reference} of ${total} is above what you may post alone.`;
  const mend = 'Enter it as a draft and submit it for approval, or have it imported by who may.';
  return { ...rowFault(rows[0]!, { code, detail, mend }), reference };
}
