import { orgSchool } from '@bursar/organisation';
import { lookup } from '@bursar/service-kit';
import type { FactsOf } from '@bursar/service-kit';
import type { JournalSource } from '@bursar/shared-types/codes/finance';
import { monthOf } from '@bursar/shared-types/dates';
import { account } from '../chart/index.ts';
import { costCentre, fund } from '../funds/index.ts';
import { period, stateOf } from '../periods/index.ts';
import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { journalFaults } from './journal-faults.ts';
import type { Journal, JournalFacts } from './journal.ts';
import { stagedFile } from './tables.ts';

/** A journal, as far as it names what must be looked up. */
export type Naming = Pick<Journal, 'date' | 'lines'> & { readonly attachments?: readonly string[] };

/** The lookups that tell whether journals may be posted: only the rows that they name. */
export function postingReads(...journals: readonly Naming[]) {
  const lines = journals.flatMap((journal) => journal.lines);
  const distinct = (values: readonly (string | null)[]) =>
    [...new Set(values)].filter((v) => v !== null);
  return {
    accounts: lookup(account, account.code, distinct(lines.map((line) => line.account))),
    schools: lookup(orgSchool, orgSchool.id, distinct(lines.map((line) => line.schoolId))),
    funds: lookup(fund, fund.code, distinct(lines.map((line) => line.fund))),
    costCentres: lookup(
      costCentre,
      costCentre.code,
      distinct(lines.map((line) => line.costCentre)),
    ),
    periods: lookup(period, period.month, distinct(journals.map(({ date }) => monthOf(date)))),
    files: lookup(
      stagedFile,
      stagedFile.sha256,
      distinct(journals.flatMap((j) => j.attachments ?? [])),
    ),
  };
}

/** The trust's whole lists, by the same names: for journals that are only known once they are read. */
export function wholeLists() {
  return {
    accounts: lookup(account, [], [[]]),
    schools: lookup(orgSchool, [], [[]]),
    funds: lookup(fund, [], [[]]),
    costCentres: lookup(costCentre, [], [[]]),
    periods: lookup(period, [], [[]]),
  };
}

/** What `postingReads` found, or `wholeLists`. */
export type PostingFacts = FactsOf<ReturnType<typeof wholeLists>>;

/** The lists that were found, by their keys. */
export function listsOf(found: PostingFacts): Omit<JournalFacts, 'period' | 'source'> {
  return {
    accounts: new Map(found.accounts.map((row) => [row.code, row])),
    schools: new Map(found.schools.map((row) => [row.id, row])),
    funds: new Map(found.funds.map((row) => [row.code, row])),
    costCentres: new Map(found.costCentres.map((row) => [row.code, row])),
  };
}

/** What one journal is judged by. */
export function factsFor(
  found: PostingFacts,
  { date }: Pick<Journal, 'date'>,
  source: JournalSource,
): JournalFacts {
  const period = stateOf(found.periods, monthOf(date));
  return { ...listsOf(found), period, source };
}

/** Everything that is wrong with a journal that is to be posted, its attachments included. */
export function postingFaults(
  journal: Journal & { readonly attachments: readonly string[] },
  found: PostingFacts & { readonly files: readonly { readonly sha256: string }[] },
  source: JournalSource,
): Fault[] {
  return [
    ...journalFaults(journal, factsFor(found, journal, source)),
    ...attachmentFaults(journal.attachments, found.files),
  ];
}

/** A fault for each attachment that was never uploaded. */
function attachmentFaults(
  attachments: readonly string[],
  files: readonly { readonly sha256: string }[],
): Fault[] {
  return attachments.flatMap((digest, i) => {
    if (files.some(({ sha256 }) => sha256 === digest)) return [];
    const detail = `There is no file ${digest.slice(0, 12)}….`;
    return fault('unknown-file', `/attachments/${i}`, detail, 'Upload it first, or leave it out.');
  });
}
