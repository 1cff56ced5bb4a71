import type { BusinessDate } from '@bursar/shared-types/dates';
import type { Fault } from '../fault.ts';
import { reversalFault, reversalOf } from '../journals/index.ts';
import type { Journal, journal, journalLine, PostedJournal } from '../journals/index.ts';
import type { payJournal } from './tables.ts';

/** The journals of a superseded run as they were read. */
interface Superseded {
  readonly superseded: readonly (typeof payJournal.$inferSelect)[];
  readonly journals: readonly (typeof journal.$inferSelect)[];
  readonly lines: readonly (typeof journalLine.$inferSelect)[];
}

/** One of them with the journal that takes it back, and why it cannot be taken back. */
interface TakenBack {
  readonly row: Superseded['superseded'][number];
  readonly reversal: Journal;
  readonly faults: readonly Fault[];
}

/** What takes back each journal of a superseded run, dated as the run that takes its place. */
export function takenBack(
  { superseded, journals, lines }: Superseded,
  date: BusinessDate,
  month: string,
): TakenBack[] {
  return superseded.flatMap((row) => {
    const head = journals.find(({ id }) => id === row.journalId);
    if (!head) return [];
    const posted: PostedJournal = {
      ...head,
      number: row.journalNumber,
      lines: lines.filter(({ journalId }) => journalId === row.journalId),
    };
    const wrong = reversalFault(posted, date);
    const reason = `the pay of ${month} was worked out again`;
    const {
      id: _,
      reverses: __,
      ...reversal
    } = reversalOf(posted, { id: '', date, reason }).reversal;
    return { row, reversal, faults: wrong ? [wrong] : [] };
  });
}
