import { db, expectRows } from '@bursar/service-kit';
import type { Context, Write } from '@bursar/service-kit';
import { and, eq } from 'drizzle-orm';
import { awaitingEvent, exceptionEvent, matchedEvent, passedEvent } from './invoice-events.ts';
import type { Judgement } from './judge.ts';
import type { KeptInvoice } from './kept.ts';
import type { MatchException } from './match.ts';
import { awaitingOf, schemeFor } from './matter.ts';
import { receiptsOf } from './purchase.ts';
import type { JudgingFacts } from './reads.ts';
import { invoice } from './tables.ts';
import type { InvoiceChange, InvoiceRow } from './tables.ts';

/** An invoice as a command leaves it, and the events that tell of it. */
export interface Move {
  readonly row: InvoiceRow;
  readonly events: readonly Write[];
}

type When = Pick<Context, 'actor' | 'now' | 'today'>;

/** An entry of an invoice's history. */
export function change(
  what: InvoiceChange['what'],
  { actor, now: at }: When,
  more: Partial<Pick<InvoiceChange, 'words' | 'exceptions' | 'decision'>> = {},
): InvoiceChange {
  return { what, at, by: actor.id, words: null, exceptions: [], decision: null, ...more };
}

const undecided = { schemeVersion: null, awaiting: null, decisions: [] };

/** An invoice after it was judged: it waits for approval, or for somebody to mend it. */
export function judged(
  { row: before, lines }: KeptInvoice,
  judgement: Judgement,
  found: JudgingFacts,
  ctx: When,
): Move {
  const unmatched = { difference: null, tolerance: null, overBudget: 'refuse' as const };
  if (judgement.kind === 'exception') {
    const { exceptions } = judgement;
    const history = [...before.history, change('exception', ctx, { exceptions })];
    const fresh = { exceptions, passed: false, ...unmatched, ...undecided, history };
    const row: InvoiceRow = { ...before, ...fresh, state: 'exception' };
    return { row, events: [exceptionEvent(row, exceptions)] };
  }
  const { match } = judgement;
  const matched: InvoiceRow = {
    ...before,
    exceptions: [],
    passed: false,
    difference: match?.difference ?? null,
    tolerance: match?.tolerance ?? null,
    receiptIds: receiptsOf(found, before.orderId),
    history: match ? [...before.history, change('matched', ctx)] : before.history,
  };
  const row = waiting(matched, found, ctx);
  const told = match ? [matchedEvent({ row, lines }, match)] : [];
  return { row, events: [...told, awaitingEvent(row)] };
}

/** An invoice whose exceptions somebody lets pass: it waits for approval, by others than them. */
export function passed(
  before: InvoiceRow,
  {
    exceptions,
    reason,
    raisers,
  }: {
    readonly exceptions: readonly MatchException[];
    readonly reason: string;
    readonly raisers: readonly string[];
  },
  found: JudgingFacts,
  ctx: When,
): Move {
  const allowed: InvoiceRow = {
    ...before,
    exceptions,
    passed: true,
    overBudget: exceptions.some(({ fault }) => fault === 'over-budget') ? 'allow' : 'refuse',
    raisedBy: [...new Set([...before.raisedBy, ...raisers])],
    receiptIds: receiptsOf(found, before.orderId),
    history: [...before.history, change('passed', ctx, { words: reason, exceptions })],
  };
  const row = waiting(allowed, found, ctx);
  return { row, events: [passedEvent(row, reason), awaitingEvent(row)] };
}

/** It waits for the first tier of the scheme in force today, by which it is decided to the last. */
function waiting(before: InvoiceRow, found: JudgingFacts, { today }: When): InvoiceRow {
  const scheme = schemeFor(found, null, today);
  const row = { ...before, ...undecided, state: 'waiting-for-approval' as const };
  return {
    ...row,
    schemeVersion: scheme?.version ?? null,
    awaiting: awaitingOf(row, scheme, found),
  };
}

/** Keeps an invoice as a move leaves it, one version on; refuses (412) where it has moved meanwhile. */
export function moveWrites({ row, events }: Move): Write[] {
  const { trustId, id, version, ...fields } = row;
  return [
    expectRows(
      1,
      db
        .update(invoice)
        .set({ ...fields, version: version + 1 })
        .where(and(eq(invoice.trustId, trustId), eq(invoice.id, id), eq(invoice.version, version))),
    ),
    ...events,
  ];
}
