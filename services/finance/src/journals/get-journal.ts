import {
  accept,
  db,
  first,
  lookup,
  problems,
  query,
  raw,
  refuse,
  unitsWhere,
} from '@bursar/service-kit';
import { Decision } from '@bursar/shared-types/events/fields';
import { Uuid } from '@bursar/shared-types/ids';
import { ledgerReaders } from '@bursar/shared-types/roles';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { Location } from '../location.ts';
import { journalDraft } from './drafts/tables.ts';
import { journalEvents } from './journal-events.ts';
import { journalHistory } from './journal-history.ts';
import { LinesReply } from './lines-reply.ts';
import { journal, journalLine } from './tables.ts';
import { visibleLines } from './visible-lines.ts';

const Linked = z.object({ id: z.string(), number: z.string(), date: z.string() }).nullable();

const JournalReply = z.object({
  id: z.string(),
  number: z.string(),
  year: z.string(),
  month: z.string(),
  date: z.string(),
  kind: z.string(),
  source: z.string(),
  sourceId: z.string().nullable(),
  reference: z.string(),
  narrative: z.string(),
  total: z.bigint(),
  ...LinesReply,
  reverses: Linked,
  reversedBy: Linked,
  decisions: z
    .array(Decision)
    .describe('What the scheme of delegation asked for, first tier first'),
  documents: z.array(z.object({ sha256: z.string(), mediaType: z.string(), location: Location })),
  history: z.array(
    z.object({
      what: z.string(),
      at: z.string(),
      by: z.string(),
      comment: z.string().nullable(),
      decision: Decision.nullable(),
      journalId: z.string().nullable(),
    }),
  ),
  events: z.array(
    z.object({ position: z.string(), id: z.string(), type: z.string(), at: z.string() }),
  ),
});

/** One journal: lines, both ends of a reversal, documents, who did what, and the events of it (X13). */
export const getJournal = query({
  route: 'GET /journals/:journalId',
  summary: 'One journal with its history, documents and events',
  access: { roles: ledgerReaders, at: 'anywhere' },
  params: z.object({ journalId: Uuid }),
  reply: JournalReply,

  read: ({ params: { journalId } }, { trustId }) => ({
    found: lookup(journal, journal.id, [journalId]),
    lines: lookup(journalLine, journalLine.journalId, [journalId]),
    reversal: first(
      db
        .select()
        .from(journal)
        .where(and(eq(journal.trustId, trustId), eq(journal.reverses, journalId))),
    ),
    reversed: first(
      raw<{ id: string; number: string; date: string }>(
        sql`select o.id, o.label as number, o.date::text from journal j
          join journal o on o.trust_id = j.trust_id and o.id = j.reverses
          where j.trust_id = ${trustId} and j.id = ${journalId}`,
      ),
    ),
    draft: first(
      db
        .select({ history: journalDraft.history })
        .from(journalDraft)
        .where(and(eq(journalDraft.trustId, trustId), eq(journalDraft.journalId, journalId))),
    ),
    files: raw<{ sha256: string; media_type: string }>(
      sql`select f.sha256, f.media_type from journal j
        join file f on f.trust_id = j.trust_id and f.sha256 = any(j.attachments)
        where j.trust_id = ${trustId} and j.id = ${journalId}`,
    ),
    events: journalEvents(journalId, trustId),
  }),

  respond: (
    { found: [posted], reversal, reversed, draft, files, events, ...rest },
    _,
    { actor },
  ) => {
    if (!posted) return refuse(problems.notFound());
    const lines = rest.lines.sort((a, b) => a.line - b.line);
    const seen = visibleLines(lines, unitsWhere(actor, ledgerReaders));
    if (seen.lines.length === 0) return refuse(problems.notFound());
    const instant = <R extends { postedAt: string }>(row: R) => ({
      ...row,
      postedAt: new Date(row.postedAt).toISOString(),
    });
    return accept({
      ...posted,
      ...seen,
      number: posted.label,
      reverses: reversed,
      reversedBy: reversal && { id: reversal.id, number: reversal.label, date: reversal.date },
      documents: files.map(({ sha256, media_type: mediaType }) => ({
        sha256,
        mediaType,
        location: `/files/${sha256}`,
      })),
      history: journalHistory(
        instant(posted),
        draft?.history ?? null,
        reversal && instant(reversal),
      ),
      events: events.map(({ seq, id, type, at }) => ({ position: `finance#${seq}`, id, type, at })),
    });
  },
});
