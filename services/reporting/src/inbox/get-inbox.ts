import { accept, query, raw } from '@bursar/service-kit';
import { roles } from '@bursar/shared-types/roles';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { positionsRead, StampReply } from '../stamps/index.ts';
import type { Stamping } from '../stamps/index.ts';
import { isForSql } from './audience.ts';
import { sentenceOf } from './sentences.ts';
import type { Facts } from './sentences.ts';

const LIMIT = 100;

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly seq: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly school_id: string | null;
  readonly school: string | null;
  readonly at: string;
  readonly facts: string;
  readonly settled_at: string | null;
  readonly read_at: string | null;
  readonly done_at: string | null;
}

const states = {
  /** Neither settled by what happened since, nor put away by its reader. */
  open: sql`i.settled_at is null and m.done_at is null`,
  done: sql`(i.settled_at is not null or m.done_at is not null)`,
  all: sql`true`,
} as const;

const instant = (text: string): string => new Date(text).toISOString();

/** What somebody should know or do, newest first (X1, D3). */
export const getInbox = (stamp: Stamping) =>
  query({
    route: 'GET /inbox',
    summary: 'What is for you: alerts, and what waits for your decision',
    access: { roles, at: 'anywhere' },
    query: z.strictObject({
      state: z.enum(['open', 'done', 'all']).default('open'),
      /** Those before the item with this instant and id, as `next` gave it. */
      before: z
        .string()
        .regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z [0-9a-f-]{36}$/, 'must be what `next` said')
        .optional(),
    }),
    reply: z.object({
      /** Open items that are not read. */
      unread: z.int(),
      items: z.array(
        z.object({
          id: z.string(),
          kind: z.string(),
          sentence: z.string(),
          subject: z.object({ kind: z.string(), id: z.string() }),
          schoolId: z.string().nullable(),
          at: z.string(),
          facts: z.record(z.string(), z.unknown()),
          settledAt: z.string().nullable(),
          readAt: z.string().nullable(),
          doneAt: z.string().nullable(),
          event: z.string(),
        }),
      ),
      next: z.string().nullable(),
      stamp: StampReply,
    }),
    read: ({ query: { state, before } }, ctx) => {
      const [at, id] = before?.split(' ') ?? [];
      const place = at ? sql`(i.at, i.id) < (${at}::timestamptz, ${id}::uuid)` : sql`true`;
      const mine = sql`from inbox_item i left join inbox_mark m on m.trust_id = i.trust_id
          and m.item_id = i.id and m.user_id = ${ctx.actor.id}
        left join org_school s on s.trust_id = i.trust_id and s.id = i.school_id
        where i.trust_id = ${ctx.trustId} and ${isForSql(ctx.trustId, ctx.actor, sql`i.id`)}`;
      return {
        positions: positionsRead(ctx),
        rows: raw<Row>(sql`
          select i.*, i.facts::text as facts, s.name as school, m.read_at, m.done_at
          ${mine} and ${states[state]} and ${place} order by i.at desc, i.id desc limit ${LIMIT + 1}`),
        unread: raw<{ n: string }>(
          sql`select count(*)::text as n ${mine} and ${states.open} and m.read_at is null`,
        ),
      };
    },
    respond: ({ rows, unread, positions }, _, ctx) => {
      const shown = rows.slice(0, LIMIT);
      const last = rows.length > LIMIT ? shown.at(-1) : undefined;
      const sources = ['procurement', 'finance', 'estates', 'risk'];
      return accept({
        unread: Number(unread[0]?.n ?? 0),
        items: shown.map(itemOf),
        next: last ? `${instant(last.at)} ${last.id}` : null,
        stamp: stamp(sources, positions, ctx),
      });
    },
  });

function itemOf(row: Row) {
  const facts = JSON.parse(row.facts) as Facts;
  const or = (text: string | null) => (text === null ? null : instant(text));
  return {
    id: row.id,
    kind: row.kind,
    sentence: sentenceOf(row.kind, facts, row.school),
    subject: { kind: row.subject_kind, id: row.subject_id },
    schoolId: row.school_id,
    at: instant(row.at),
    facts,
    settledAt: or(row.settled_at),
    readAt: or(row.read_at),
    doneAt: or(row.done_at),
    event: `${row.source}#${row.seq}`,
  };
}
