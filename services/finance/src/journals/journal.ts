import type { JournalKind, JournalSource } from '@bursar/shared-types/codes/finance';
import { yearOf } from '@bursar/shared-types/dates';
import type { BusinessDate, FinancialYear } from '@bursar/shared-types/dates';
import type { Pence } from '@bursar/shared-types/money';
import type { Account } from '../chart/index.ts';
import type { CostCentre, Fund } from '../funds/index.ts';
import type { PeriodState } from '../periods/index.ts';

export { kindsByHand } from '@bursar/shared-types/codes/finance';
export type { JournalKind } from '@bursar/shared-types/codes/finance';

/** One line: a debit or a credit, in pence; the other side is 0n. */
export interface JournalLine {
  readonly account: string;
  readonly schoolId: string;
  readonly fund: string;
  readonly costCentre: string | null;
  readonly debit: Pence;
  readonly credit: Pence;
  /** The treatment of tax of what the line is for; none where it has none. */
  readonly taxCode?: string | null;
  readonly narrative: string | null;
}

/** A journal as it is asked for. */
export interface Journal {
  readonly date: BusinessDate;
  readonly kind: JournalKind;
  readonly narrative: string;
  /** The reference of whoever brings it; it need not be unique. */
  readonly reference: string;
  readonly lines: readonly JournalLine[];
}

/** A school of the trust, or its central team, as the directory tells of it. */
export interface School {
  readonly id: string;
  readonly kind: 'school' | 'central';
  readonly name: string;
  /** Its number in the national register; the central team has none. */
  readonly urn: string | null;
  readonly joinedOn: BusinessDate | null;
  readonly leftOn: BusinessDate | null;
}

/** What a journal is judged by: the trust's own lists, and the state of the month of its date. */
export interface JournalFacts {
  readonly accounts: ReadonlyMap<string, Account>;
  readonly schools: ReadonlyMap<string, School>;
  readonly funds: ReadonlyMap<string, Fund>;
  readonly costCentres: ReadonlyMap<string, CostCentre>;
  readonly period: PeriodState;
  readonly source: JournalSource;
}

/** More lines would make an event of more than 256 KiB. */
export const maxLines = 500;

/** The longest texts that are kept, in characters. */
export const maxNarrative = 1_000;
export const maxLineNarrative = 500;
export const maxReference = 60;

/**
 * The sources whose amounts a person enters, and which `maxPence` of one amount and of one journal
 * bounds; what a sub-ledger adds up may be more.
 */
export const enteredSources: readonly JournalSource[] = ['manual', 'import', 'opening'];

/** The sum of a journal's debits, in pence. */
export function journalTotal(journal: Pick<Journal, 'lines'>): Pence {
  return journal.lines.reduce((sum, line) => sum + line.debit, 0n);
}

/** `J2526-000123`: the hundred and twenty-third journal of 2025/26. */
export function journalNumber(year: FinancialYear, n: number): string {
  return `J${year.slice(2, 4)}${year.slice(5, 7)}-${String(n).padStart(6, '0')}`;
}

/** How the series of journals begin: of a command that learns the years by reading. */
export const JOURNAL_SERIES = 'journal:';

/** The gapless series a journal is numbered in: one for each year. */
export function journalSeries(journal: Pick<Journal, 'date'>): string {
  return `${JOURNAL_SERIES}${yearOf(journal.date)}`;
}

/**
 * Whether a journal of this size waits for someone else's approval: its total is above what the
 * scheme of delegation lets its author post alone. A limit of null is no limit.
 */
export function approvalNeeded(journal: Pick<Journal, 'lines'>, limit: Pence | null): boolean {
  return limit !== null && journalTotal(journal) > limit;
}
