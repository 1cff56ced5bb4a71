/** Journals: what makes one sound, what it does to the balances, how it is taken back. */
export { balanceDeltas, balanceKey } from './balance-deltas.ts';
export type { BalanceDelta, BalanceKey } from './balance-deltas.ts';
export { balancingLines } from './imbalance.ts';
export { journalFaults } from './journal-faults.ts';
export {
  approvalNeeded,
  journalNumber,
  journalSeries,
  journalTotal,
  kindsByHand,
  maxLines,
} from './journal.ts';
export type {
  Journal,
  JournalFacts,
  JournalKind,
  JournalLine,
  JournalSource,
  School,
} from './journal.ts';
export { placeFaults } from './line-faults.ts';
export type { Place } from './line-faults.ts';
export { factsFor, postingReads } from './posting-facts.ts';
export { postingWrites } from './posting.ts';
export type { Posting } from './posting.ts';
export { reversalFault, reversalOf } from './reversal.ts';
export type { PostedJournal, Reversal } from './reversal.ts';
export { balance, journal, journalLine } from './tables.ts';
