/** Journals: what makes one sound, how it is posted, how it is taken back. */
export { codeCell, schoolCell } from './import/code-cell.ts';
export { importHeadings } from './import/import-row.ts';
export { journalFaults } from './journal-faults.ts';
export { JOURNAL_SERIES, journalNumber, journalSeries } from './journal.ts';
export type { Journal, JournalFacts, JournalLine, School } from './journal.ts';
export { placeFaults } from './line-faults.ts';
export type { Place } from './line-faults.ts';
export { factsFor } from './posting-facts.ts';
export { postingWrites } from './posting.ts';
export type { Posting } from './posting.ts';
export { reversalFault, reversalOf } from './reversal.ts';
export type { PostedJournal, Reversal } from './reversal.ts';
export { balance, journal, journalLine } from './tables.ts';
