import { addTo, db, emit, expectRows, insertRows } from '@bursar/service-kit';
import type { Context, Write } from '@bursar/service-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import type { JournalSource } from '@bursar/shared-types/codes/finance';
import { monthOf, yearOf } from '@bursar/shared-types/dates';
import type { Decision } from '@bursar/shared-types/events/fields';
import { journalPosted } from '@bursar/shared-types/events/finance/journal-posted.v1';
import type { JournalPosted } from '@bursar/shared-types/events/finance/journal-posted.v1';
import { penceToJson } from '@bursar/shared-types/money';
import { and, eq, isNull } from 'drizzle-orm';
import { balanceDeltas } from './balance-deltas.ts';
import { journalTotal } from './journal.ts';
import type { Journal } from './journal.ts';
import { balance, journal, journalLine } from './tables.ts';

/** A journal that is to be posted: judged, numbered, with all that is kept of it. */
export interface Posting extends Journal {
  readonly id: string;
  /** Gapless within the year. */
  readonly number: number;
  readonly source: JournalSource;
  /** The invoice, pay run, import or approved draft it comes from. */
  readonly sourceId: string | null;
  /** The journal it takes back, which gets to know it. */
  readonly reverses: string | null;
  /** Who entered it; null where no person did. */
  readonly enteredBy: string | null;
  readonly decisions: readonly Decision[];
  /** SHA-256 of each attached file. */
  readonly attachments: readonly string[];
}

/** Everything that posting writes: the journal, its lines, the balances, and the event that tells it. */
export function postingWrites(posting: Posting, ctx: Context): Write[] {
  const { id, reverses } = posting;
  const { trustId } = ctx;
  return [
    insertRows(journal, [journalRow(posting, ctx)]),
    insertRows(journalLine, lineRows(posting, trustId)),
    addTo(
      balance,
      ['trustId', 'account', 'schoolId', 'fund', 'costCentre', 'month'],
      ['debit', 'credit'],
      balanceDeltas(posting).map((delta) => ({
        trustId,
        ...delta,
        costCentre: delta.costCentre ?? '',
      })),
    ),
    ...(reverses === null ? [] : [linkReversed(reverses, id, trustId)]),
    emit(journalPosted, eventOf(posting)),
  ];
}

function journalRow(posting: Posting, { trustId, actor, now }: Context) {
  const { lines, decisions, attachments, ...head } = posting;
  return {
    trustId,
    id: head.id,
    year: yearOf(head.date),
    number: head.number,
    month: monthOf(head.date),
    date: head.date,
    kind: head.kind,
    source: head.source,
    sourceId: head.sourceId,
    reference: head.reference,
    narrative: head.narrative,
    total: journalTotal(posting),
    schoolIds: [...new Set(lines.map((line) => line.schoolId))],
    reverses: head.reverses,
    reversedBy: null,
    enteredBy: head.enteredBy,
    postedBy: actor.id,
    postedAt: now,
    decisions: [...decisions],
    attachments: [...attachments],
  };
}

function lineRows({ id, lines }: Posting, trustId: string) {
  return lines.map((line, i) => ({
    trustId,
    journalId: id,
    line: i + 1,
    account: line.account,
    schoolId: line.schoolId,
    fund: line.fund,
    costCentre: line.costCentre,
    debit: line.debit,
    credit: line.credit,
    taxCode: line.taxCode ?? null,
    narrative: line.narrative,
  }));
}

function eventOf(posting: Posting): JournalPosted {
  return {
    journalId: posting.id,
    number: posting.number,
    year: yearOf(posting.date),
    month: monthOf(posting.date),
    date: posting.date,
    source: posting.source,
    sourceId: posting.sourceId,
    reverses: posting.reverses,
    total: penceToJson(journalTotal(posting)),
    textSha256: digest(posting.narrative),
    attachments: [...posting.attachments],
    enteredBy: posting.enteredBy,
    decisions: [...posting.decisions],
    lines: posting.lines.map((line, i) => ({
      line: i + 1,
      account: line.account,
      schoolId: line.schoolId,
      fund: line.fund,
      costCentre: line.costCentre,
      debit: penceToJson(line.debit),
      credit: penceToJson(line.credit),
      taxCode: line.taxCode ?? null,
      textSha256: digest(line.narrative),
    })),
  };
}

const digest = (text: string | null): string | null =>
  text === null || text === '' ? null : sha256Hex(text);

/** A journal is reversed once: where another was first, nothing is written. */
function linkReversed(id: string, reversedBy: string, trustId: string): Write {
  const standing = and(
    eq(journal.trustId, trustId),
    eq(journal.id, id),
    isNull(journal.reversedBy),
  );
  return expectRows(1, db.update(journal).set({ reversedBy }).where(standing));
}
