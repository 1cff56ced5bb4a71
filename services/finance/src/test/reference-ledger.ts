import type { Journal, JournalLine } from '../journals/journal.ts';
import { accountOf, centralTeam, oakfield, riverside } from './example-trust.ts';

/**
 * A ledger as simple as can be: a list of months, a list of journals, and sums made by going
 * through every line each time. It shares no rule with the code it checks; what it knows of the
 * example trust is written out here by hand.
 */
interface Entry {
  readonly journal: Journal;
  /** The place in the list of the journal it takes back, or −1. */
  readonly reverses: number;
}

type Line = Pick<JournalLine, 'account' | 'schoolId' | 'fund'>;

const byHand = [
  accountOf.gag,
  accountOf.books,
  accountOf.bank,
  accountOf.dueFrom,
  accountOf.dueTo,
  accountOf.transfers,
];
const known: readonly string[] = [...byHand, accountOf.creditors];
const schoolIds = [oakfield, riverside, centralTeam];

export class ReferenceLedger {
  readonly months: { name: string; locked: boolean }[] = [];
  readonly entries: Entry[] = [];

  /** All lines posted so far, with their dates. */
  lines(): (JournalLine & { date: string })[] {
    return this.entries.flatMap(({ journal }) =>
      journal.lines.map((line) => ({ ...line, date: journal.date })),
    );
  }

  /** Debits less credits of every line that is wanted. */
  sum(wanted: (line: Line & { date: string }) => boolean): bigint {
    let sum = 0n;
    for (const line of this.lines()) if (wanted(line)) sum += line.debit - line.credit;
    return sum;
  }

  open(month: string): boolean {
    const allowed = this.months.length === 0 || this.monthAfter(this.months.at(-1)!.name) === month;
    if (allowed) this.months.push({ name: month, locked: false });
    return allowed;
  }

  lock(month: string): boolean {
    const place = this.months.findIndex(({ name }) => name === month);
    if (place < 0 || this.months.slice(0, place).some(({ locked }) => !locked)) return false;
    if (this.months[place]!.locked) return false;
    this.months[place]!.locked = true;
    return true;
  }

  reopen(month: string): boolean {
    const place = this.months.findIndex(({ name }) => name === month);
    if (place < 0 || !this.months[place]!.locked) return false;
    if (this.months.slice(place + 1).some(({ locked }) => locked)) return false;
    this.months[place]!.locked = false;
    return true;
  }

  post(journal: Journal): boolean {
    if (!this.isSound(journal, byHand)) return false;
    this.entries.push({ journal, reverses: -1 });
    return true;
  }

  reverse(place: number, date: string): boolean {
    const entry = this.entries[place];
    if (!entry || entry.reverses >= 0 || date < entry.journal.date) return false;
    if (this.entries.some(({ reverses }) => reverses === place)) return false;
    const lines = entry.journal.lines.map((line) => ({
      ...line,
      debit: line.credit,
      credit: line.debit,
    }));
    const journal = { ...entry.journal, date, lines };
    if (!this.isSound(journal, known)) return false;
    this.entries.push({ journal, reverses: place });
    return true;
  }

  private monthAfter(month: string): string {
    const [year, number] = month.split('-').map(Number) as [number, number];
    return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  }

  private isSound(journal: Journal, accounts: readonly string[]): boolean {
    const month = this.months.find(({ name }) => journal.date.startsWith(name));
    if (!month || month.locked || journal.lines.length < 2) return false;
    for (const line of journal.lines) {
      if (!accounts.includes(line.account) || !schoolIds.includes(line.schoolId)) return false;
      if (line.fund !== 'GAG' && line.fund !== 'UNR') return false;
      if (line.debit < 0n || line.credit < 0n) return false;
      if (line.debit > 0n === line.credit > 0n) return false;
    }
    const out = (wanted: (line: Line) => boolean): boolean => {
      let sum = 0n;
      for (const line of journal.lines) if (wanted(line)) sum += line.debit - line.credit;
      return sum !== 0n;
    };
    for (const schoolId of schoolIds) {
      for (const fund of ['GAG', 'UNR']) {
        if (out((line) => line.schoolId === schoolId && line.fund === fund)) return false;
        if (out(({ account, ...line }) => line.fund === fund && isBetweenSchools(account)))
          return false;
      }
      if (out((line) => line.schoolId === schoolId && line.account === accountOf.transfers))
        return false;
    }
    return true;
  }
}

function isBetweenSchools(account: string): boolean {
  return account === accountOf.dueFrom || account === accountOf.dueTo;
}
