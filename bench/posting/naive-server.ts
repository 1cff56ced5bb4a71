import { randomUUID } from 'node:crypto';
import { account } from '@bursar/finance/chart/tables';
import { balance, journal, journalLine } from '@bursar/finance/journals/tables';
import { period } from '@bursar/finance/periods/tables';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { fastify } from 'fastify';
import pg from 'pg';

/**
 * The baseline: the same rows in the same tables, as one would first write it. A connection a
 * request, one statement after the other, in a drizzle transaction. It checks accounts and period,
 * and writes journal, lines, balances, event and stored reply; numbers come from a sequence, so
 * that they have gaps and nobody waits for them. No identity, no chain, no row-level security.
 */
export async function naiveServer(
  ownerUrl: string,
): Promise<{ port: number; close: () => Promise<void> }> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 64 });
  const db = drizzle(pool);
  const app = fastify();
  app.post<{ Params: { trustId: string }; Body: Body }>(
    '/v1/trusts/:trustId/journals',
    async (request, reply) => {
      const { trustId } = request.params;
      const key = `${trustId} ${String(request.headers['idempotency-key'])}`;
      const answer = await db.transaction((tx) => post(tx, trustId, key, request.body));
      return reply.code(201).send(answer);
    },
  );
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as { port: number };
  return { port, close: () => app.close().then(() => pool.end()) };
}

interface Body {
  readonly date: string;
  readonly narrative: string;
  readonly lines: {
    account: string;
    schoolId: string;
    fund: string;
    costCentre: string | null;
    debit: number;
    credit: number;
  }[];
}
type Tx = Parameters<Parameters<ReturnType<typeof drizzle>['transaction']>[0]>[0];

async function post(tx: Tx, trustId: string, key: string, { date, narrative, lines }: Body) {
  const month = date.slice(0, 7);
  const codes = lines.map((line) => line.account);
  const accounts = await tx
    .select()
    .from(account)
    .where(and(eq(account.trustId, trustId), inArray(account.code, codes)));
  if (accounts.length !== new Set(codes).size) throw new Error('unknown account');
  const [open] = await tx
    .select()
    .from(period)
    .where(and(eq(period.trustId, trustId), eq(period.month, month)));
  if (open?.state !== 'open') throw new Error('closed');
  const id = randomUUID();
  const { rows } = await tx.execute<{ n: string }>(sql`select nextval('naive_number') as n`);
  const number = Number(rows[0]!.n);
  await tx.insert(journal).values({
    trustId,
    id,
    year: '2025/26',
    number,
    month,
    date,
    kind: 'general',
    source: 'manual',
    sourceId: null,
    reference: '',
    narrative,
    total: BigInt(lines.reduce((sum, line) => sum + line.debit, 0)),
    schoolIds: [...new Set(lines.map((line) => line.schoolId))],
    reverses: null,
    reversedBy: null,
    enteredBy: 'naive',
    postedBy: 'naive',
    postedAt: new Date().toISOString(),
    decisions: [],
    attachments: [],
  });
  await tx.insert(journalLine).values(
    lines.map((line, i) => ({
      ...line,
      trustId,
      journalId: id,
      line: i + 1,
      debit: BigInt(line.debit),
      credit: BigInt(line.credit),
      taxCode: null,
      narrative: null,
    })),
  );
  for (const line of lines.toSorted((a, b) => (a.account < b.account ? -1 : 1))) {
    const delta = { debit: BigInt(line.debit), credit: BigInt(line.credit) };
    await tx
      .insert(balance)
      .values({
        trustId,
        account: line.account,
        schoolId: line.schoolId,
        fund: line.fund,
        costCentre: '',
        month,
        ...delta,
      })
      .onConflictDoUpdate({
        target: [
          balance.trustId,
          balance.account,
          balance.schoolId,
          balance.fund,
          balance.costCentre,
          balance.month,
        ],
        set: {
          debit: sql`${balance.debit} + excluded.debit`,
          credit: sql`${balance.credit} + excluded.credit`,
        },
      });
  }
  const answer = { id, number: `J2526-${number}`, n: number };
  await tx.execute(sql`insert into event (trust_id, seq, id, type, version, at, actor, cause, body, hash)
    values (${trustId}, ${number}, ${id}, 'finance.journal-posted', 1, ${new Date().toISOString()}, 'naive', '', ${JSON.stringify({ id, date, lines })}, repeat('0', 64))`);
  await tx.execute(
    sql`insert into idempotency (key, trust_id, body_hash, status, reply) values (${key}, ${trustId}, '', 201, ${JSON.stringify(answer)})`,
  );
  return answer;
}
