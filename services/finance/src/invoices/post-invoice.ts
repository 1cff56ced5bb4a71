import type { Context, Write } from '@bursar/service-kit';
import { releaseWrites } from '../budgets/index.ts';
import type { Draw } from '../budgets/index.ts';
import { journalNumber, journalSeries, postingWrites } from '../journals/index.ts';
import type { Journal, Posting } from '../journals/index.ts';
import { approvedEvent, postedEvent } from './invoice-events.ts';
import type { KeptInvoice, reservationOf } from './kept.ts';
import { change, moveWrites } from './moves.ts';
import type { InvoiceRow } from './tables.ts';

/** What an approved invoice does: its journal, and what its order's reservation gives up for it. */
interface Settled {
  readonly journal: Journal;
  readonly year: string;
  readonly reservation: ReturnType<typeof reservationOf>;
  readonly released: readonly Draw[];
}

/** An approved invoice on its way into the ledger. */
export interface PostedMove extends Settled {
  readonly kept: KeptInvoice;
  readonly row: InvoiceRow;
  readonly posting: Posting;
}

/** The invoice as it is once posted, with its journal numbered. */
export function postedMove(kept: KeptInvoice, settled: Settled, ctx: Context): PostedMove {
  const { journal, year } = settled;
  const { id: sourceId, capturedBy, decisions, document, history } = kept.row;
  const posting = {
    ...journal,
    id: ctx.newId(),
    number: ctx.nextNumber(journalSeries(journal)),
    source: 'invoice' as const,
    sourceId,
    reverses: null,
    enteredBy: capturedBy,
    decisions,
    attachments: document === null ? [] : [document],
  };
  const row: InvoiceRow = {
    ...kept.row,
    state: 'posted',
    awaiting: null,
    journalId: posting.id,
    journalNumber: journalNumber(year, posting.number),
    postedOn: journal.date,
    history: [...history, change('posted', ctx)],
  };
  return { ...settled, kept: { ...kept, row }, row, posting };
}

/**
 * Everything that posting an invoice writes, in one transaction: the approval, the journal, the
 * commitment that became actual, the invoice itself, and the events of all four.
 */
export function postedWrites(move: PostedMove, ctx: Context): Write[] {
  const { kept, row, posting, year, reservation, released } = move;
  const because = { because: 'invoiced', invoiceId: row.id, released, ends: false } as const;
  return [
    approvedEvent(row),
    ...postingWrites(posting, ctx),
    ...(reservation ? releaseWrites(reservation, because, ctx.trustId) : []),
    ...moveWrites({ row, events: [] }),
    postedEvent(kept, { journalId: posting.id, date: posting.date, year }),
  ];
}
