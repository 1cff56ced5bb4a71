import { schemeVersions } from '@bursar/organisation';
import { accept, problems, query, raw, refuse } from '@bursar/service-kit';
import { Uuid } from '@bursar/shared-types/ids';
import { penceJson } from '@bursar/shared-types/money';
import { procurementReaders } from '@bursar/shared-types/roles';
import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { z } from 'zod';
import { fromPostgres } from '../postgres-json.ts';
import { positionsRead, StampReply } from '../stamps/index.ts';
import type { Stamping } from '../stamps/index.ts';
import { Approval, Journal, samplesOf, TrailEvent } from './samples.ts';
import type { Found } from './samples.ts';
import { trailKinds } from './tables.ts';

/** What reads of JSON find: one row. */
interface Json {
  readonly json: string;
}

const rows = (of: SQL): SQL =>
  sql`select coalesce(jsonb_agg(to_jsonb(t)), '[]')::text as json from (${of}) t`;

/**
 * All audit samples of a transaction, by the id of any of them: order, receipts, invoices, approvals
 * and journals, with the events they are from (F14). Payment comes with payments.
 */
export const getEvidence = (stamp: Stamping) =>
  query({
    route: 'GET /evidence/:transactionId',
    summary: 'All audit samples of a transaction, by any of their ids',
    access: { roles: procurementReaders, at: 'unit' },
    params: z.object({ transactionId: Uuid }),
    reply: z.object({
      /** The order, or what began without one. */
      root: z.string(),
      asked: z.object({ id: z.string(), kind: z.enum(trailKinds) }),
      order: z.record(z.string(), z.unknown()).nullable(),
      receipts: z.array(z.record(z.string(), z.unknown())),
      invoices: z.array(z.record(z.string(), z.unknown())),
      approvals: z.array(Approval),
      journals: z.array(Journal),
      reserved: penceJson,
      /** What an auditor would look for and has not come to pass. */
      missing: z.array(z.enum(['order', 'receipt', 'invoice', 'approval', 'journal'])),
      events: z.array(TrailEvent),
      stamp: StampReply,
    }),
    read: ({ params: { transactionId: id } }, ctx) => {
      const { trustId } = ctx;
      const root = sql`(select root from trail_key where trust_id = ${trustId} and id = ${id})`;
      const ids = sql`(select id from trail_key where trust_id = ${trustId} and root = ${root})`;
      const own = (table: string, by: SQL) =>
        sql`${sql.raw(table)} where trust_id = ${trustId} and ${by}`;
      return {
        positions: positionsRead(ctx),
        schemes: schemeVersions(),
        keys: raw<Json>(
          rows(sql`select id, kind, root from ${own('trail_key', sql`root = ${root}`)}`),
        ),
        events: raw<Json>(
          rows(
            sql`select * from ${own('trail_event', sql`root = ${root}`)} order by at, source, seq`,
          ),
        ),
        decisions: raw<Json>(
          rows(
            sql`select * from ${own('decision', sql`root = ${root}`)} order by decided_at, source, seq, n`,
          ),
        ),
        orders: raw<Json>(rows(sql`select * from ${own('purchase_order', sql`id = ${root}`)}`)),
        invoices: raw<Json>(rows(sql`select * from ${own('supplier_invoice', sql`id in ${ids}`)}`)),
        journals: raw<Json>(
          rows(sql`select *, (select jsonb_agg(to_jsonb(l) order by l.line) from ledger_line l
          where l.trust_id = j.trust_id and l.journal_id = j.id) as lines from ledger_journal j
          where trust_id = ${trustId} and id in ${ids} order by j.seq`),
        ),
        reserved: raw<Json>(sql`select coalesce(sum(amount), 0)::text as json from
          ${own('reservation_move', sql`reservation_id in ${ids}`)}`),
      };
    },
    units: (facts) => schoolsOf(facts),
    respond: (facts, { params: { transactionId } }, ctx) => {
      const samples = samplesOf(foundIn(facts), transactionId, facts.schemes);
      if (!samples) return refuse(problems.notFound());
      return accept({ ...samples, stamp: stamp(['procurement', 'finance'], facts.positions, ctx) });
    },
  });

type Rows = Readonly<Record<keyof Found, readonly Json[]>>;

const parsed = ([row]: readonly Json[]): never => fromPostgres(row!.json);

function foundIn(facts: Rows): Found {
  return {
    keys: parsed(facts.keys),
    events: parsed(facts.events),
    decisions: parsed(facts.decisions),
    orders: parsed(facts.orders),
    invoices: parsed(facts.invoices),
    journals: parsed(facts.journals),
    reserved: parsed(facts.reserved),
  };
}

/** Every school that the transaction touches: whoever looks must be allowed in each. */
function schoolsOf(facts: Rows): string[] {
  const { orders, invoices, journals } = foundIn(facts);
  return [
    ...new Set([
      ...orders.map((order) => order.school_id),
      ...invoices.flatMap((invoice) => invoice.school_ids),
      ...journals.flatMap(({ lines }) => lines.map((line) => line.school_id)),
    ]),
  ];
}
