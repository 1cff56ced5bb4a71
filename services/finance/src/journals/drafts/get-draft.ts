import { accept, problems, query, refuse, unitsWhere } from '@bursar/service-kit';
import { Awaiting, Decision } from '@bursar/shared-types/events/fields';
import { Uuid } from '@bursar/shared-types/ids';
import { ledgerReaders } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { LinesReply } from '../lines-reply.ts';
import { visibleLines } from '../visible-lines.ts';
import { draftById } from './draft-row.ts';

const Change = z.object({
  what: z.string(),
  at: z.string(),
  by: z.string(),
  comment: z.string().nullable(),
  decision: Decision.nullable(),
});

/** One draft: what its author wrote, what was decided, who decides next. */
export const getDraft = query({
  route: 'GET /journal-drafts/:draftId',
  summary: 'One draft of a journal',
  access: { roles: ledgerReaders, at: 'anywhere' },
  params: z.object({ draftId: Uuid }),
  reply: z.object({
    id: z.string(),
    state: z.string(),
    author: z.string(),
    date: z.string().nullable(),
    kind: z.string(),
    reference: z.string(),
    narrative: z.string(),
    total: z.bigint(),
    attachments: z.array(z.string()),
    ...LinesReply,
    reverses: z.string().nullable(),
    schemeVersion: z.int().nullable(),
    awaiting: Awaiting.nullable(),
    history: z.array(Change),
    journalId: z.string().nullable(),
    version: z.int(),
  }),

  read: ({ params }) => ({ drafts: draftById(params.draftId) }),

  respond: ({ drafts: [draft] }, _, { actor }) => {
    const isOwn = draft?.author === actor.id;
    if (!draft || (draft.state === 'draft' && !isOwn)) return refuse(problems.notFound());
    const lines = draft.content.lines.map((line, i) => ({
      ...line,
      line: i + 1,
      debit: BigInt(line.debit),
      credit: BigInt(line.credit),
    }));
    const seen = visibleLines(lines, isOwn ? 'all' : unitsWhere(actor, ledgerReaders));
    if (seen.lines.length === 0 && !isOwn) return refuse(problems.notFound());
    const { kind, attachments } = draft.content;
    return accept({ ...draft, kind, attachments, history: [...draft.history], ...seen });
  },
});
