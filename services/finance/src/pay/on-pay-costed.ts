import { orgSchool } from '@bursar/organisation';
import {
  accept,
  db,
  insertRows,
  lookup,
  reaction,
  refuse,
  upsertRows,
  wait,
} from '@bursar/service-kit';
import type { FactsOf, Known, Write } from '@bursar/service-kit';
import type { JournalSource } from '@bursar/shared-types/codes/finance';
import { monthOf, yearOf } from '@bursar/shared-types/dates';
import { payCosted } from '@bursar/shared-types/events/hr-payroll/pay-costed.v1';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { account } from '../chart/index.ts';
import type { Fault } from '../fault.ts';
import { costCentre, fund } from '../funds/index.ts';
import {
  factsFor,
  journal,
  journalFaults,
  journalLine,
  journalNumber,
  journalSeries,
  postingWrites,
} from '../journals/index.ts';
import type { Journal, Posting } from '../journals/index.ts';
import { period } from '../periods/index.ts';
import { payFaults, payToJournal } from './pay-to-journal.ts';
import { payNotPostable } from './problems.ts';
import { takenBack } from './superseded.ts';
import { payJournal } from './tables.ts';

type PayRow = typeof payJournal.$inferSelect;

/** A school's pay as it goes into the ledger, with what it takes out of it. */
interface PayPosting {
  readonly pay: Posting;
  readonly kept: PayRow;
  /** Journals of the run that this one supersedes, each with its reversal. */
  readonly reversals: readonly { readonly row: PayRow; readonly posting: Posting }[];
}

/** All that pay is judged by: it comes once a month, so the trust's whole lists are read. */
const payReads = ({ body }: Known<typeof payCosted>) => {
  const standing = and(eq(payJournal.runId, body.supersedes!), isNull(payJournal.reversedBy));
  const ids = db.select({ id: payJournal.journalId }).from(payJournal).where(standing);
  return {
    accounts: lookup(account, [], [[]]),
    schools: lookup(orgSchool, [], [[]]),
    funds: lookup(fund, [], [[]]),
    costCentres: lookup(costCentre, [], [[]]),
    periods: lookup(period, period.month, [monthOf(body.date)]),
    superseded: db.select().from(payJournal).where(standing),
    journals: db.select().from(journal).where(inArray(journal.id, ids)),
    lines: db
      .select()
      .from(journalLine)
      .where(inArray(journalLine.journalId, ids))
      .orderBy(journalLine.line),
  };
};
type PayReads = FactsOf<ReturnType<typeof payReads>>;

/**
 * A month's pay of a school becomes one journal. The first event of a run that supersedes another
 * takes back all journals of that one, of every school: a school that is no longer paid keeps
 * nothing. What the ledger does not take stops here with its reason, and goes on once it is mended
 * (hrms 473): pay that is not in the ledger is never silent. A month that is not opened yet is no
 * fault: its pay waits, and is posted by itself once the month opens.
 */
export const payToLedger = reaction({
  name: 'pay-to-ledger',
  on: payCosted,
  series: ({ body }) => journalSeries(body),
  read: payReads,
  decide: (found, { body }, ctx) => {
    if (found.periods.length === 0) {
      return wait(`The pay of ${body.month} waits until finance opens ${monthOf(body.date)}.`);
    }
    const own = payToJournal(body);
    const old = takenBack(found, body.date, body.month);
    const faults = [
      ...payFaults(body),
      ...judge(own, 'pay', found),
      ...old.flatMap((one) => [...one.faults, ...judge(one.reversal, 'reversal', found)]),
    ];
    if (faults.length > 0) return refuse(payNotPostable(body.month, faults));
    const post = (
      of: Journal,
      more: Pick<Posting, 'source' | 'sourceId' | 'reverses'>,
    ): Posting => {
      const kept = { enteredBy: null, decisions: [], attachments: [] };
      return { ...of, ...more, ...kept, id: ctx.newId(), number: ctx.nextNumber() };
    };
    const { runId, schoolId, month, total } = body;
    const reversals = old.map(({ row, reversal }) => {
      const posting = post(reversal, {
        source: 'reversal',
        sourceId: runId,
        reverses: row.journalId,
      });
      return { row, posting };
    });
    const pay = post(own, { source: 'pay', sourceId: runId, reverses: null });
    const kept: PayRow = {
      trustId: ctx.trustId,
      runId,
      schoolId,
      month,
      total: BigInt(total),
      journalId: pay.id,
      journalNumber: journalNumber(yearOf(pay.date), pay.number),
      supersededBy: null,
      reversedBy: null,
      postedAt: ctx.now,
    };
    return accept<PayPosting>({ pay, kept, reversals });
  },
  write: ({ pay, kept, reversals }, ctx) => [
    ...reversals.flatMap(({ posting }) => postingWrites(posting, ctx)),
    ...postingWrites(pay, ctx),
    ...keepReversals(reversals, kept.runId),
    insertRows(payJournal, [kept]),
  ],
});

function judge(of: Journal, source: JournalSource, found: PayReads): Fault[] {
  return journalFaults(of, factsFor(found, of, source));
}

function keepReversals(reversals: PayPosting['reversals'], supersededBy: string): Write[] {
  if (reversals.length === 0) return [];
  const rows = reversals.map(({ row, posting }) => ({
    ...row,
    supersededBy,
    reversedBy: posting.id,
  }));
  return [upsertRows(payJournal, ['trustId', 'runId', 'schoolId'], rows)];
}
