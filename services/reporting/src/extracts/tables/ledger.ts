import { journalPosted, penceFromJson } from '@bursar/shared-types';
import { date, instant, integer, money, text } from '../format/columns.ts';
import { eventTable, from, on, origin, settledTable } from './table.ts';
import type { Row } from '../format/columns.ts';

const add = (amounts: readonly number[]) =>
  amounts.reduce((total, pence) => total + penceFromJson(pence), 0n);

/** One row a journal; `lines`, `debit` and `credit` are added up from its lines. */
export const journals = eventTable({
  name: 'journals',
  words: 'Journals posted to the ledger',
  key: ['journal_id'],
  columns: {
    ...origin,
    journal_id: text('The journal'),
    year: text('Financial year, 1 September to 31 August'),
    number: integer('Its number, without gaps within the year'),
    date: date('The business date'),
    month: text('The period it is posted to'),
    source: text('Where it came from: manual, import, opening, invoice, pay, reversal'),
    source_id: text('The invoice, pay run or import it came from'),
    reverses: text('The journal that it takes back'),
    entered_by: text('Who entered it'),
    posted_by: text('Who or what posted it'),
    posted_at: instant('When it was recorded'),
    lines: integer('How many lines it has'),
    debit: money('The sum of its debits'),
    credit: money('The sum of its credits'),
    text_sha256: text('SHA-256 of its narrative, which stays in finance'),
    attachments: text('SHA-256 of each attached document, separated by spaces'),
  },
  on: [
    on(journalPosted, (journal, event) => [
      {
        ...from(event),
        journal_id: journal.journalId,
        year: journal.year,
        number: journal.number,
        date: journal.date,
        month: journal.month,
        source: journal.source,
        source_id: journal.sourceId,
        reverses: journal.reverses,
        entered_by: journal.enteredBy,
        posted_by: event.actor,
        posted_at: event.at,
        lines: journal.lines.length,
        debit: add(journal.lines.map((line) => line.debit)),
        credit: add(journal.lines.map((line) => line.credit)),
        text_sha256: journal.textSha256,
        attachments: journal.attachments.join(' '),
      },
    ]),
  ],
});

/** One row a line of a journal. */
export const journalLines = eventTable({
  name: 'journal-lines',
  words: 'The lines of the journals',
  key: ['journal_id', 'line'],
  columns: {
    ...origin,
    journal_id: text('The journal'),
    line: integer('The line, from 1'),
    year: text('Financial year'),
    date: date('The business date'),
    school_id: text('The school, or the central team'),
    fund: text('The fund'),
    account: text('The account'),
    cost_centre: text('The cost centre'),
    debit: money('Debit; nil where it is a credit'),
    credit: money('Credit; nil where it is a debit'),
    tax_code: text('Its tax treatment'),
    text_sha256: text('SHA-256 of the line’s own text'),
  },
  on: [
    on(journalPosted, (journal, event) =>
      journal.lines.map((line) => ({
        ...from(event),
        journal_id: journal.journalId,
        line: line.line,
        year: journal.year,
        date: journal.date,
        school_id: line.schoolId,
        fund: line.fund,
        account: line.account,
        cost_centre: line.costCentre,
        debit: penceFromJson(line.debit),
        credit: penceFromJson(line.credit),
        tax_code: line.taxCode,
        text_sha256: line.textSha256,
      })),
    ),
  ],
});

const balanceColumns = {
  ...origin,
  year: text('Financial year of the journals'),
  school_id: text('The school, or the central team'),
  fund: text('The fund'),
  account: text('The account'),
  lines: integer('How many lines of journals it is the sum of'),
  debit: money('The sum of the debits'),
  credit: money('The sum of the credits'),
  net: money('Debits less credits'),
};

/** The sum of all lines by year, school, fund and account; it adds up to nil. */
export const trialBalance = settledTable({
  name: 'trial-balance',
  words: 'The trial balance at the position of the extract',
  key: ['year', 'school_id', 'fund', 'account'],
  whole: true,
  columns: balanceColumns,
  merge: sumOf,
  on: [
    on(journalPosted, (journal, event) =>
      journal.lines.map((line) => ({
        ...from(event),
        year: journal.year,
        school_id: line.schoolId,
        fund: line.fund,
        account: line.account,
        lines: 1,
        debit: penceFromJson(line.debit),
        credit: penceFromJson(line.credit),
        net: penceFromJson(line.debit) - penceFromJson(line.credit),
      })),
    ),
  ],
});

function sumOf(earlier: Row, later: Row): Row {
  const plus = (name: string) => (earlier[name] as bigint) + (later[name] as bigint);
  return {
    ...later,
    lines: (earlier.lines as number) + (later.lines as number),
    debit: plus('debit'),
    credit: plus('credit'),
    net: plus('net'),
  };
}
