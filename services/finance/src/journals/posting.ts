import { addTo, db, emit, expectRows, insertRows } from '@bursar/service-kit';
import type { Context, Write } from '@bursar/service-kit';
import { sha256Hex } from '@bursar/shared-types/chain';
import { monthOf, yearOf } from '@bursar/shared-types/dates';
import type { Decision } from '@bursar/shared-types/events/fields';
import { journalPosted } from '@bursar/shared-types/events/finance/journal-posted.v1';
import { penceToJson } from '@bursar/shared-types/money';
import { and, eq, isNull } from 'drizzle-orm';
import { balanceDeltas } from './balance-deltas.ts';
import { journalTotal } from './journal.ts';
import type { Journal, JournalLine, JournalSource } from './journal.ts';
import { balance, journal, journalLine } from './tables.ts';

/** A journal that is to be posted: judged, numbered, with all that is kept of it. */
export interface Posting extends Omit<Journal, 'lines'> {
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
  readonly lines: readonly (JournalLine & { readonly taxCode?: string | null })[];
}

const digest = (text: string | null): string | null => (text === null || text === '' ? null : sha256Hex(text));

/** Everything that posting writes: the journal, its lines, the balances, and the event that tells it. */
export function postingWrites(posting: Posting, { trustId, actor, now }: Context): Write[] {
  const { id, date, lines, number, reference, narrative, kind, source, sourceId, reverses } = posting;
  const month = monthOf(date);
  const year = yearOf(date);
  const total = journalTotal(posting);
  const { enteredBy, decisions, attachments } = posting;
  return [
    insertRows(journal, [
      {
        trustId,
        id,
        year,
        number,
        month,
        date,
        kind,
        source,
        sourceId,
        reference,
        narrative,
        total,
        schoolIds: [...new Set(lines.map((line) => line.schoolId))],
        reverses,
        reversedBy: null,
        enteredBy,
        postedBy: actor.id,
        postedAt: now,
        decisions: [...decisions],
        attachments: [...attachments],
      },
    ]),
    insertRows(
      journalLine,
      lines.map((line, i) => ({
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
      })),
    ),
    addTo(
      balance,
      ['trustId', 'account', 'schoolId', 'fund', 'costCentre', 'month'],
      ['debit', 'credit'],
      balanceDeltas(posting).map((delta) => ({ trustId, ...delta, costCentre: delta.costCentre ?? '' })),
    ),
    ...(reverses === null ? [] : [linkReversed(reverses, id, trustId)]),
    emit(journalPosted, {
      journalId: id,
      number,
      year,
      month,
      date,
      source,
      sourceId,
      reverses,
      total: penceToJson(total),
      textSha256: digest(narrative),
      attachments: [...attachments],
      enteredBy,
      decisions: [...decisions],
      lines: lines.map((line, i) => ({
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
    }),
  ];
}

/** A journal is reversed once: where another was first, nothing is written. */
function linkReversed(id: string, reversedBy: string, trustId: string): Write {
  const standing = and(eq(journal.trustId, trustId), eq(journal.id, id), isNull(journal.reversedBy));
  return expectRows(1, db.update(journal).set({ reversedBy }).where(standing));
}
