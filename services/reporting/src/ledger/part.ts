import { addTo, insertRows, isEvent, lookup, upsertRows } from '@bursar/service-kit';
import type { Known, Write } from '@bursar/service-kit';
import * as finance from '@bursar/shared-types/events/finance/index';
import { part } from '../read-models/index.ts';
import { addToCells } from './cells.ts';
import type { CellKey, CommittedMove, MonthMove } from './cells.ts';
import { budgetsSet } from './on-budget-set.ts';
import * as tables from './tables.ts';

const on = [
  finance.accountOpened,
  finance.accountChanged,
  finance.fundOpened,
  finance.periodOpened,
  finance.periodLocked,
  finance.periodReopened,
  finance.budgetSet,
  finance.journalPosted,
  finance.budgetReserved,
  finance.reservationReleased,
] as const;
type LedgerEvent = Known<(typeof on)[number]>;
type Reservation = Known<typeof finance.budgetReserved | typeof finance.reservationReleased>;

const budgets = (events: readonly LedgerEvent[]) =>
  events.flatMap((event) => (isEvent(event, finance.budgetSet) ? [event] : []));

/** Finance's log as the accounts need it: sums by line and month, and every part of each sum. */
export const ledgerPart = part({
  on,
  tables: [
    tables.chartAccount,
    tables.chartFund,
    tables.ledgerPeriod,
    tables.accountYear,
    tables.accountMonth,
    tables.budgetSet,
    tables.budgetLine,
    tables.ledgerJournal,
    tables.ledgerLine,
    tables.reservationMove,
    tables.commitment,
  ],
  read: (events) => {
    const set = budgets(events).map(({ body }) => [body.schoolId, body.year]);
    const { accountYear: at, budgetSet, budgetLine } = tables;
    const cells = events.flatMap(cellsOf);
    return {
      cells: lookup(
        at,
        [at.year, at.schoolId, at.fund, at.account],
        cells.map((cell) => [cell.year, cell.schoolId, cell.fund, cell.account]),
      ),
      sets: lookup(budgetSet, [budgetSet.schoolId, budgetSet.year], set),
      lines: lookup(budgetLine, [budgetLine.schoolId, budgetLine.year], set),
    };
  },
  apply: (events, { cells, ...before }, trustId) => {
    const { sets, lines, moves } = budgetsSet(before, budgets(events), trustId);
    const held = events.flatMap((event) => movesOfReservation(event, trustId));
    const posted = events.flatMap(movesOfJournal);
    return [
      ...events.flatMap((event) => keep(event, trustId)),
      insertRows(tables.budgetSet, sets),
      insertRows(tables.budgetLine, lines),
      insertRows(tables.reservationMove, held),
      addTo(
        tables.commitment,
        ['trustId', 'matterId', 'schoolId', 'fund', 'account', 'year'],
        ['amount'],
        held.map(({ schoolId, fund, account, year, matter, matterId, amount }) => {
          return { trustId, schoolId, fund, account, year, matter, matterId, amount };
        }),
      ),
      ...addToCells(trustId, cells, [...moves, ...posted], held satisfies CommittedMove[]),
    ];
  },
});

/** The lines of the accounts that an event touches. */
function cellsOf(event: LedgerEvent): CellKey[] {
  if (isEvent(event, finance.budgetSet)) {
    const { schoolId, year, lines } = event.body;
    return lines.map(({ fund, account }) => ({ schoolId, fund, account, year }));
  }
  if (isEvent(event, finance.journalPosted)) return movesOfJournal(event);
  return isReservation(event) ? movesOfReservation(event, '') : [];
}

/** The rows that follow from one event alone. */
function keep(event: LedgerEvent, trustId: string): Write[] {
  if (isEvent(event, finance.accountOpened) || isEvent(event, finance.accountChanged)) {
    const { account: code, name, kind, aarCode, control } = event.body;
    const row = { trustId, code, name, kind, aarCode, control };
    return [upsertRows(tables.chartAccount, ['trustId', 'code'], [row])];
  }
  if (isEvent(event, finance.fundOpened)) {
    const { fund: code, name, kind } = event.body;
    return [upsertRows(tables.chartFund, ['trustId', 'code'], [{ trustId, code, name, kind }])];
  }
  if (isEvent(event, finance.journalPosted)) return keepJournal(event, trustId);
  return isPeriod(event) ? [keepPeriod(event, trustId)] : [];
}

type Period = Known<
  typeof finance.periodOpened | typeof finance.periodLocked | typeof finance.periodReopened
>;
const isPeriod = (event: LedgerEvent): event is Period => event.type.startsWith('finance.period-');

function keepPeriod({ type, body: { month }, seq }: Period, trustId: string): Write {
  const state = type === finance.periodLocked.type ? 'locked' : 'open';
  return upsertRows(tables.ledgerPeriod, ['trustId', 'month'], [{ trustId, month, state, seq }]);
}

function keepJournal(
  { body, seq, id: eventId, at, actor }: Known<typeof finance.journalPosted>,
  trustId: string,
): Write[] {
  const { journalId, number, year, month, date, source, sourceId, reverses, enteredBy } = body;
  const shared = { trustId, year, month, date, source, seq };
  const own = { id: journalId, number, sourceId, reverses, enteredBy, eventId, at, actor };
  return [
    insertRows(tables.ledgerJournal, [{ ...shared, ...own, total: BigInt(body.total) }]),
    insertRows(
      tables.ledgerLine,
      body.lines.map(({ textSha256: _text, debit, credit, ...line }) => {
        return { ...shared, journalId, ...line, debit: BigInt(debit), credit: BigInt(credit) };
      }),
    ),
  ];
}

function movesOfJournal(event: LedgerEvent): MonthMove[] {
  if (!isEvent(event, finance.journalPosted)) return [];
  const { year, month, lines } = event.body;
  return lines.map(({ schoolId, fund, account, debit, credit }) => {
    return { schoolId, fund, account, year, month, debit: BigInt(debit), credit: BigInt(credit) };
  });
}

const isReservation = (event: LedgerEvent): event is Reservation =>
  isEvent(event, finance.budgetReserved) || isEvent(event, finance.reservationReleased);

function movesOfReservation(event: LedgerEvent, trustId: string) {
  if (!isReservation(event)) return [];
  const { reservationId, matter, matterId, revision, year } = event.body;
  const head = { trustId, reservationId, matter, matterId, revision, year };
  const { seq, id: eventId, at } = event;
  const released = isEvent(event, finance.reservationReleased) ? event.body : null;
  const because = released?.because ?? 'reserved';
  return event.body.lines.map((line, index) => {
    const { schoolId, fund, account } = line;
    const amount = 'requested' in line ? BigInt(line.requested) : -BigInt(line.amount);
    const why = { because, invoiceId: released?.invoiceId ?? null };
    return { ...head, schoolId, fund, account, amount, ...why, seq, n: index + 1, eventId, at };
  });
}
