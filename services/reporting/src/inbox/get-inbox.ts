import { accept, query, raw } from '@bursar/service-kit';
import { roles } from '@bursar/shared-types/roles';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { positionsRead, StampReply } from '../stamps/index.ts';
import type { Stamping } from '../stamps/index.ts';
import { classOf, kindsOf, noticeClasses } from './card.ts';
import { instant, itemOf, itemsFor } from './items.ts';
import type { ItemRow } from './items.ts';

const LIMIT = 100;

type Row = ItemRow & { readonly read_at: string | null; readonly done_at: string | null };

const states = {
  /** Neither settled by what happened since, nor put away by its reader. */
  open: sql`i.settled_at is null and m.done_at is null`,
  done: sql`(i.settled_at is not null or m.done_at is not null)`,
  all: sql`true`,
} as const;

const orders = {
  newest: sql`i.at desc, i.id desc`,
  deadline: sql`i.deadline nulls last, i.at, i.id`,
} as const;

/** What somebody should know or do (X1, D3). */
export const getInbox = (stamp: Stamping) =>
  query({
    route: 'GET /inbox',
    summary: 'What is for you: alerts, and what waits for your decision',
    access: { roles, at: 'anywhere' },
    query: z
      .strictObject({
        state: z.enum(['open', 'done', 'all']).default('open'),
        order: z
          .enum(['newest', 'deadline'])
          .default('newest')
          .describe('By `deadline`, the first hundred are given and `next` is null'),
        class: z.enum(noticeClasses).optional(),
        /** Those before the item with this instant and id, as `next` gave it. */
        before: z
          .string()
          .regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z [0-9a-f-]{36}$/, 'must be what `next` said')
          .optional(),
      })
      .refine(({ order, before }) => order === 'newest' || before === undefined, {
        path: ['before'],
        message: 'goes with the order `newest`',
      }),
    reply: z.object({
      /** Open items that are not read. */
      unread: z.int(),
      /** Open items, by class. */
      open: z.object({ decide: z.int(), deadline: z.int(), information: z.int() }),
      items: z.array(
        z.object({
          id: z.string(),
          kind: z.string(),
          class: z.enum(noticeClasses),
          title: z.string().describe('What to do, in a few words; the school stands beside it'),
          sentence: z.string(),
          subject: z.object({ kind: z.string(), id: z.string() }),
          record: z
            .object({ kind: z.string(), id: z.string() })
            .describe('As permalinks name it: /go/{trustId}/{kind}/{id}'),
          schoolId: z.string().nullable(),
          school: z.string().nullable(),
          amount: z.int().nullable().describe('pence, VAT included'),
          at: z.string().describe('Since when it waits'),
          deadline: z.string().nullable().describe('Business date by which it should be done'),
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
    read: ({ query: { state, order, before, class: only } }, ctx) => {
      const [at, id] = before?.split(' ') ?? [];
      const place = at ? sql`(i.at, i.id) < (${at}::timestamptz, ${id}::uuid)` : sql`true`;
      const kinds =
        only === undefined ? sql`true` : sql`i.kind = any(${sql.param(kindsOf(only))}::text[])`;
      const mine = sql`from ${itemsFor(ctx)} left join inbox_mark m on m.trust_id = ${ctx.trustId}
        and m.item_id = i.id and m.user_id = ${ctx.actor.id}`;
      return {
        positions: positionsRead(ctx),
        rows: raw<Row>(sql`
          select i.*, i.facts::text as facts, m.read_at, m.done_at
          ${mine} where ${states[state]} and ${kinds} and ${place}
          order by ${orders[order]} limit ${LIMIT + 1}`),
        counts: raw<{ kind: string; n: string; unread: string }>(
          sql`select i.kind, count(*)::text as n, count(*) filter (where m.read_at is null)::text as unread
            ${mine} where ${states.open} group by i.kind`,
        ),
      };
    },
    respond: ({ rows, counts, positions }, { query: { order } }, ctx) => {
      const shown = rows.slice(0, LIMIT);
      const last = order === 'newest' && rows.length > LIMIT ? shown.at(-1) : undefined;
      const sources = ['procurement', 'finance', 'estates', 'risk', 'hr-payroll'];
      const sum = (numbers: readonly string[]) => numbers.reduce((all, n) => all + Number(n), 0);
      const openOf = (one: string) =>
        sum(counts.filter(({ kind }) => classOf(kind) === one).map(({ n }) => n));
      return accept({
        unread: sum(counts.map(({ unread }) => unread)),
        open: {
          decide: openOf('decide'),
          deadline: openOf('deadline'),
          information: openOf('information'),
        },
        items: shown.map((row) => {
          const or = (text: string | null) => (text === null ? null : instant(text));
          return { ...itemOf(row), readAt: or(row.read_at), doneAt: or(row.done_at) };
        }),
        next: last ? `${instant(last.at)} ${last.id}` : null,
        stamp: stamp(sources, positions, ctx),
      });
    },
  });
