import type { JournalSource } from '@bursar/shared-types/codes/finance';
import { monthOf } from '@bursar/shared-types/dates';
import { balanceDeltas, balanceKey } from '../journals/balance-deltas.ts';
import type { BalanceDelta } from '../journals/balance-deltas.ts';
import { journalFaults } from '../journals/journal-faults.ts';
import type { Journal } from '../journals/journal.ts';
import { reversalFault, reversalOf } from '../journals/reversal.ts';
import type { PostedJournal } from '../journals/reversal.ts';
import {
  locked,
  lockingFault,
  opened,
  openingFault,
  reopened,
  reopeningFault,
  stateOf,
} from '../periods/period.ts';
import type { Period } from '../periods/period.ts';
import { exampleFacts } from './example-trust.ts';

const by = 'finance-lead';
const at = '2026-01-05T09:00:00.000Z';
const reason = 'Late invoices';

/** A ledger in memory that decides everything by the rules and keeps balances by their deltas. */
export class LedgerOfRules {
  periods: readonly Period[] = [];
  readonly journals: PostedJournal[] = [];
  readonly balances = new Map<string, BalanceDelta>();

  open(month: string): boolean {
    if (openingFault(this.periods, month)) return false;
    this.periods = [...this.periods, opened(month, by, at)];
    return true;
  }

  lock(month: string): boolean {
    if (lockingFault(this.periods, month)) return false;
    this.replace(month, (period) => locked(period, by, at));
    return true;
  }

  reopen(month: string): boolean {
    if (reopeningFault(this.periods, month, reason)) return false;
    this.replace(month, (period) => reopened(period, by, at, reason));
    return true;
  }

  post(journal: Journal): boolean {
    return this.keep({ ...journal, id: this.newId(), reverses: null }, 'manual');
  }

  reverse(place: number, date: string): boolean {
    const posted = this.journals[place];
    if (!posted || reversalFault(posted, date)) return false;
    const { reversal, reversed } = reversalOf(posted, { id: this.newId(), date, reason });
    if (!this.keep(reversal, 'reversal')) return false;
    this.journals[place] = reversed;
    return true;
  }

  private keep(
    journal: Journal & { id: string; reverses: string | null },
    source: JournalSource,
  ): boolean {
    const period = stateOf(this.periods, monthOf(journal.date));
    if (journalFaults(journal, { ...exampleFacts, period, source }).length > 0) return false;
    this.journals.push({ ...journal, number: journal.id, reversedBy: null });
    for (const delta of balanceDeltas(journal)) {
      const before = this.balances.get(balanceKey(delta));
      const debit = (before?.debit ?? 0n) + delta.debit;
      this.balances.set(balanceKey(delta), {
        ...delta,
        debit,
        credit: (before?.credit ?? 0n) + delta.credit,
      });
    }
    return true;
  }

  private replace(month: string, change: (period: Period) => Period): void {
    this.periods = this.periods.map((period) => (period.month === month ? change(period) : period));
  }

  private newId(): string {
    return `journal-${this.journals.length}`;
  }
}
