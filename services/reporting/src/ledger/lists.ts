import { penceJson, penceToJson } from '@bursar/shared-types/money';
import { filter } from '@bursar/service-kit/http/filter';
import { list } from '@bursar/service-kit/http/list';
import { AskedYear } from '@bursar/shared-types/dates';
import { accountReaders } from '@bursar/shared-types/roles';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { chartAccount, commitment, ledgerJournal, ledgerLine } from './tables.ts';

const ofAccount = (table: typeof ledgerLine | typeof commitment) =>
  and(eq(chartAccount.trustId, table.trustId), eq(chartAccount.code, table.account));

/** The lines of journals: what actuals are made of. */
const journalLines = list({
  route: 'GET /journal-lines',
  summary: 'The lines of posted journals',
  access: { roles: accountReaders, at: 'anywhere' },
  select: {
    journalId: ledgerLine.journalId,
    line: ledgerLine.line,
    number: ledgerJournal.number,
    year: ledgerLine.year,
    month: ledgerLine.month,
    date: ledgerLine.date,
    source: ledgerJournal.source,
    schoolId: ledgerLine.schoolId,
    fund: ledgerLine.fund,
    account: ledgerLine.account,
    accountName: chartAccount.name,
    costCentre: ledgerLine.costCentre,
    debit: ledgerLine.debit,
    credit: ledgerLine.credit,
    seq: ledgerJournal.seq,
    eventId: ledgerJournal.eventId,
  },
  from: (select) =>
    select
      .from(ledgerLine)
      .innerJoin(
        ledgerJournal,
        and(
          eq(ledgerJournal.trustId, ledgerLine.trustId),
          eq(ledgerJournal.id, ledgerLine.journalId),
        ),
      )
      .leftJoin(chartAccount, ofAccount(ledgerLine)),
  id: ledgerLine.id,
  scope: ledgerLine.schoolId,
  filters: {
    school: filter.equals(ledgerLine.schoolId),
    fund: filter.equals(ledgerLine.fund),
    account: filter.oneOf(ledgerLine.account),
    year: filter.by(AskedYear, (year) => eq(ledgerLine.year, year)),
    month: filter.equals(ledgerLine.month),
    from: filter.from(ledgerLine.date),
    to: filter.to(ledgerLine.date),
    journal: filter.equals(ledgerLine.journalId),
    source: filter.oneOf(ledgerJournal.source),
  },
  sorts: { date: ledgerLine.date, number: ledgerJournal.number, account: ledgerLine.account },
  defaultSort: '-date',
  search: [ledgerLine.account, chartAccount.name, ledgerLine.costCentre],
  item: z.object({
    journalId: z.string(),
    line: z.int(),
    number: z.int(),
    year: z.string(),
    month: z.string(),
    date: z.string(),
    source: z.string(),
    schoolId: z.string(),
    fund: z.string(),
    account: z.string(),
    accountName: z.string().nullable(),
    costCentre: z.string().nullable(),
    debit: penceJson,
    credit: penceJson,
    event: z.object({ source: z.string(), seq: z.int(), id: z.string() }),
  }),
  toItem: ({ seq, eventId, debit, credit, ...row }) => ({
    ...row,
    debit: penceToJson(debit),
    credit: penceToJson(credit),
    event: { source: 'finance', seq, id: eventId },
  }),
  columns: [
    { title: 'Date', kind: 'date', value: (item) => item.date },
    { title: 'Journal', kind: 'number', value: (item) => item.number },
    { title: 'Line', kind: 'number', value: (item) => item.line },
    { title: 'School', kind: 'text', value: (item) => item.schoolId },
    { title: 'Fund', kind: 'text', value: (item) => item.fund },
    { title: 'Account', kind: 'text', value: (item) => item.account },
    { title: 'Account name', kind: 'text', value: (item) => item.accountName },
    { title: 'Cost centre', kind: 'text', value: (item) => item.costCentre },
    { title: 'Debit', kind: 'money', value: (item) => item.debit },
    { title: 'Credit', kind: 'money', value: (item) => item.credit },
    { title: 'Source', kind: 'text', value: (item) => item.source },
    { title: 'Event', kind: 'text', value: ({ event }) => `${event.source}#${event.seq}` },
  ],
});

/** What is still reserved, by matter and line of the accounts: what commitments are made of. */
const commitments = list({
  route: 'GET /commitments',
  summary: 'Money reserved and not yet invoiced or released',
  access: { roles: accountReaders, at: 'anywhere' },
  select: {
    matter: commitment.matter,
    matterId: commitment.matterId,
    year: commitment.year,
    schoolId: commitment.schoolId,
    fund: commitment.fund,
    account: commitment.account,
    accountName: chartAccount.name,
    amount: commitment.amount,
  },
  from: (select) => select.from(commitment).leftJoin(chartAccount, ofAccount(commitment)),
  where: () => sql`${commitment.amount} <> 0`,
  id: commitment.id,
  scope: commitment.schoolId,
  filters: {
    school: filter.equals(commitment.schoolId),
    fund: filter.equals(commitment.fund),
    account: filter.oneOf(commitment.account),
    year: filter.by(AskedYear, (year) => eq(commitment.year, year)),
    matter: filter.oneOf(commitment.matter),
  },
  sorts: { amount: commitment.amount, account: commitment.account },
  defaultSort: '-amount',
  search: [commitment.account, chartAccount.name],
  item: z.object({
    matter: z.string(),
    matterId: z.string(),
    year: z.string(),
    schoolId: z.string(),
    fund: z.string(),
    account: z.string(),
    accountName: z.string().nullable(),
    amount: penceJson,
  }),
  toItem: ({ amount, ...row }) => ({ ...row, amount: penceToJson(amount) }),
  columns: [
    { title: 'For', kind: 'text', value: (item) => item.matter },
    { title: 'Id', kind: 'text', value: (item) => item.matterId },
    { title: 'Year', kind: 'text', value: (item) => item.year },
    { title: 'School', kind: 'text', value: (item) => item.schoolId },
    { title: 'Fund', kind: 'text', value: (item) => item.fund },
    { title: 'Account', kind: 'text', value: (item) => item.account },
    { title: 'Account name', kind: 'text', value: (item) => item.accountName },
    { title: 'Amount', kind: 'money', value: (item) => item.amount },
  ],
});

/** Drill-down from the accounts. */
export const ledgerLists = [journalLines, commitments];
