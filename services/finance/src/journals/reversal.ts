import type { JournalSource } from '@bursar/shared-types/codes/finance';
import { formatPence } from '@bursar/shared-types/money';
import type { Pence } from '@bursar/shared-types/money';
import type { BusinessDate } from '@bursar/shared-types/dates';
import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { journalTotal } from './journal.ts';
import type { Journal } from './journal.ts';

/** A journal in the ledger. Of a posted one only `reversedBy` ever changes, once. */
export interface PostedJournal extends Journal {
  readonly id: string;
  /** `J2526-000123`. */
  readonly number: string;
  /** The journal that this one takes back, or null. */
  readonly reverses: string | null;
  /** The journal that took this one back, or null. */
  readonly reversedBy: string | null;
}

/** Both sides of a reversal: the new journal, and the old one that now names it. */
export interface Reversal {
  readonly reversal: Journal & { readonly id: string; readonly reverses: string };
  readonly reversed: PostedJournal;
}

/** Why a journal cannot be reversed on a date; null when it can. */
export function reversalFault(posted: PostedJournal, date: BusinessDate): Fault | null {
  if (posted.reverses !== null) {
    return fault(
      'is-a-reversal',
      '',
      `${posted.number} is itself a reversal.`,
      'Post the first journal anew if it was right after all.',
    );
  }
  if (posted.reversedBy !== null) {
    return reversedAlready(posted.number, journalTotal(posted));
  }
  if (date < posted.date) {
    return fault(
      'reversal-too-early',
      '/date',
      `${posted.number} is dated ${posted.date}, and cannot be taken back before that.`,
      `Choose ${posted.date} or a later date.`,
    );
  }
  return null;
}

/**
 * What is wrong with a reversal as a journal of its own. That a school was not in the trust does not
 * stand against it on the date of the journal that it takes back: a school’s last day may have been
 * set before what was posted already, and what should not have been posted then goes then. On any
 * other date somebody is told this one.
 */
export function faultsOfReversal(
  faults: readonly Fault[],
  reversed: Pick<PostedJournal, 'number' | 'date'>,
  date: BusinessDate,
): Fault[] {
  return faults.flatMap((found) => {
    if (found.code !== 'school-not-in-trust') return found;
    if (date === reversed.date) return [];
    const mend =
      `Take ${reversed.number} back on its own date, ${reversed.date}, or on a later day that the ` +
      'school was in the trust. If the school’s day is wrong, an administrator sets it anew.';
    return { ...found, mend };
  });
}

/** A journal was reversed before; a second reversal would take it back twice. */
export function reversedAlready(number: string, total: Pence): Fault {
  return fault(
    'reversed-already',
    '',
    `${number} of ${formatPence(total)} was reversed before.`,
    'Open its reversal to see when and by whom.',
  );
}

const ledgersOf: Partial<Record<JournalSource, readonly [ledger: string, mend: string]>> = {
  invoice: [
    'the purchase ledger',
    'If its coding is wrong, post a journal of kind “correction” between the cost accounts.',
  ],
  pay: [
    'the payroll',
    'Have HR work the month’s pay out again: its journals then come and go by themselves.',
  ],
};

/**
 * Why nobody reverses a journal by hand, though its sub-ledger may: the two would no longer agree.
 * Null when it came from no sub-ledger.
 */
export function subLedgerFault(posted: { number: string; source: JournalSource }): Fault | null {
  const found = ledgersOf[posted.source];
  if (!found) return null;
  const [ledger, mend] = found;
  const detail = `${posted.number} was posted by ${ledger}, which alone takes it back.`;
  return fault('belongs-to-sub-ledger', '', detail, mend);
}

/**
 * The journal that takes another back: every line with its sides swapped, in the same account,
 * school, fund and cost centre. Ask `reversalFault` first; the reversal itself is then judged like
 * any journal, with source `reversal`, on its own date.
 */
export function reversalOf(
  posted: PostedJournal,
  { id, date, reason }: { id: string; date: BusinessDate; reason: string },
): Reversal {
  const reversal = {
    id,
    date,
    kind: posted.kind,
    narrative: `Reversal of ${posted.number}: ${reason}`,
    reference: posted.reference,
    lines: posted.lines.map((line) => ({ ...line, debit: line.credit, credit: line.debit })),
    reverses: posted.id,
  };
  return { reversal, reversed: { ...posted, reversedBy: id } };
}
