import { randomUUID } from 'node:crypto';
import { accept, command, db, insertRows, lookup, projection, service } from '@bursar/service-kit';
import type { AnyCommand } from '@bursar/service-kit';
import { Pool } from '@bursar/service-kit/database/pool';
import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import { Bench, grant, until } from '@bursar/test-kit';
import { Keeper } from '@bursar/test-kit/sample/keeper';
import {
  listener,
  moveAlone,
  moved,
  moveInLane,
  pots,
  readPot,
} from '@bursar/test-kit/sample/pots';
import { echo, pot } from '@bursar/test-kit/sample/tables';
import { z } from 'zod';

let bench: Bench;
beforeEach(async () => {
  bench = new Bench();
  await bench.add(pots);
});
afterEach(() => bench.stop());

const begin = () => Keeper.begin(() => bench.runtime('pots'));
const at = (potId: string) => ({ params: { potId }, body: { amount: 1 } });

/** Runs SQL as the application, in some trusts. */
const asApplication = (trusts: readonly string[], text: string, values: readonly unknown[]) =>
  inTransaction(bench.runtime('pots').engine.pool, trusts, [{ text, values }]);

test('a reference to another trust’s row is refused by the database', async () => {
  const [mine, other] = await Promise.all([begin(), begin()]);
  const insert = 'insert into movement values ($1, $2, $3, 1, 1)';
  const row = [mine.trustId, randomUUID(), other.potId];
  for (const trusts of [[mine.trustId], [mine.trustId, other.trustId]]) {
    await expect(asApplication(trusts, insert, row)).rejects.toMatchObject({ code: '23503' });
  }
});

test('another trust’s rows can be neither read, written nor moved there, and without a trust nothing can', async () => {
  const [mine, other] = await Promise.all([begin(), begin()]);
  const seen = await asApplication([mine.trustId], 'select trust_id from pot', []);
  expect(seen).toEqual([[mine.trustId]]);
  const insert = `insert into pot values ($1, gen_random_uuid(), 'x', 'oak')`;
  await expect(asApplication([mine.trustId], insert, [other.trustId])).rejects.toMatchObject({
    code: '42501',
  });
  const move = 'update pot set trust_id = $1';
  await expect(asApplication([mine.trustId], move, [other.trustId])).rejects.toMatchObject({
    code: '42501',
  });
  const remove =
    'with gone as (delete from pot where trust_id = $1 returning 1) select count(*) from gone';
  expect(await asApplication([mine.trustId], remove, [other.trustId])).toEqual([['0']]);
  const pool = new Pool({ url: bench.databases.get('pots')!.app, size: 1, name: 'test' });
  await expect(pool.run('select * from pot')).rejects.toMatchObject({ code: 'BR000' });
  await pool.close();
});

test('a batch of several trusts lets none of its commands reach another’s pot', async () => {
  const keepers = await Promise.all([begin(), begin(), begin()]);
  const results = await Promise.allSettled(
    keepers.flatMap((who, i) => [
      who.moves(1),
      who.does(moveInLane, at(keepers[(i + 1) % 3]!.potId)),
      who.does(moveAlone, at(keepers[(i + 2) % 3]!.potId)),
    ]),
  );
  expect(
    results.map((r) => (r.status === 'rejected' ? r.reason.problem?.status : r.value.status)),
  ).toEqual([201, 404, 404, 201, 404, 404, 201, 404, 404]);
  expect(await bench.rows('pots', 'select balance from pot')).toEqual(
    keepers.map(() => ({ balance: '1' })),
  );
});

/** A faulty command: it writes where, and reads what, `reach` says. */
const faulty = (
  lane: boolean,
  reach: Pick<AnyCommand, 'read'> | Pick<AnyCommand, 'write'>,
): AnyCommand =>
  ({
    ...command({
      route: `POST /faulty-${randomUUID()}`,
      summary: 'A defect',
      access: { roles: ['keeper'], at: 'trust' },
      body: z.object({ other: z.uuid() }),
      reply: { 204: z.null() },
      lane,
      read: () => ({}),
      decide: (_facts, { body }) => accept(body),
      write: () => [],
      respond: () => ({ status: 204 }),
    }),
    ...reach,
  }) as AnyCommand;

test.each([true, false])(
  'a command that writes rows of another trust fails, in a batch with it or alone (lane: %s)',
  async (lane) => {
    const [mine, other] = await Promise.all([begin(), begin()]);
    const stray = faulty(lane, {
      write: ({ other: trustId }) => [
        insertRows(pot, [
          { trustId, id: randomUUID(), name: 'stray', unit: 'oak', balance: 0n, version: 1 },
        ]),
      ],
    });
    // Both lanes are busy with others: these two are taken together.
    const others = (await Promise.all([begin(), begin()])).map((who) => who.moves(1));
    const [wrong, right] = await Promise.allSettled([
      mine.does(stray, { body: { other: other.trustId } }),
      other.moves(1),
    ]);
    await Promise.all(others);
    expect([wrong!.status, right!.status]).toEqual(['rejected', 'fulfilled']);
    expect(await bench.rows('pots', `select from pot where name = 'stray'`)).toEqual([]);
  },
);

test('a command of the lane that reads by more than lookups fails: it could see the whole batch', async () => {
  const [mine, other] = await Promise.all([begin(), begin()]);
  const curious = faulty(true, { read: () => ({ all: db.select().from(pot) }) });
  const [wrong, right] = await Promise.allSettled([
    mine.does(curious, { body: { other: other.trustId } }),
    other.moves(1),
  ]);
  expect([wrong!.status, right!.status]).toEqual(['rejected', 'fulfilled']);
});

test('a projection that writes rows of another trust parks that trust, and writes none of them', async () => {
  const [who, other] = await Promise.all([begin(), begin()]);
  const stray = projection({
    name: 'stray',
    on: [moved],
    tables: [echo],
    read: () => ({ none: lookup(echo, echo.number, []) }),
    apply: (events) => [
      insertRows(
        echo,
        events.map(({ id: cause }) => ({
          trustId: other.trustId,
          number: BigInt(`0x${cause.slice(-12)}`),
          cause,
        })),
      ),
    ],
  });
  const sink = await bench.add(service({ ...listener, features: [{ subscriptions: [stray] }] }));
  await bench.runtime('pots').start();
  // Both are healed in one transaction, so that row-level security would let them.
  await Promise.all([who.moves(1), other.moves(1)]);
  await sink.start();
  await until('it is parked', () =>
    sink.runners.get('stray')!.positions.some(({ state }) => state === 'parked'),
  );
  const standings = 'select trust_id, state from subscription_position order by state';
  expect(await bench.rows('listener', standings)).toEqual([
    { trust_id: who.trustId, state: 'parked' },
    { trust_id: other.trustId, state: 'running' },
  ]);
  // Its own.
  expect(await bench.rows('listener', 'select from echo')).toHaveLength(1);
});

test('a kept reply is replayed to nobody but who got it, and only while they may do the thing', async () => {
  const [mine, other] = await Promise.all([begin(), begin()]);
  const key = randomUUID();
  const first = await mine.moves(1, { key });
  // Somebody of the other trust, who also keeps this one's units, with the same key and body.
  await grant(bench.runtime('pots'), {
    trustId: mine.trustId,
    subject: other.subject,
    role: 'keeper',
  });
  const asOther = (trustId: string, definition: AnyCommand = moveInLane) =>
    bench.runtime('pots').engine.execute({
      definition,
      trustId,
      subject: other.subject,
      input: { params: { potId: mine.potId }, query: {}, body: { amount: 1 } },
      key,
      cause: 'test',
    });
  await expect(asOther(other.trustId)).rejects.toMatchObject({ problem: { status: 404 } });
  await expect(asOther(mine.trustId)).resolves.toMatchObject({
    replayed: false,
    body: { number: 2 },
  });
  await expect(mine.moves(1, { key })).resolves.toMatchObject({ replayed: true, body: first.body });
  await bench.rows('pots', 'update access_grant set to_day = $1 where subject = $2', [
    '2020-01-02',
    mine.subject,
  ]);
  await expect(mine.moves(1, { key })).rejects.toMatchObject({ problem: { status: 404 } });
});

test('the reader of logs sees every trust’s log and nothing else', async () => {
  const who = await begin();
  const pool = new Pool({ url: bench.databases.get('pots')!.relay, size: 1, name: 'test' });
  try {
    expect(await pool.run('select trust_id from head')).toEqual([{ trust_id: who.trustId }]);
    const rights = await pool.run<{ table: string; mayRead: boolean; mayWrite: boolean }>(
      `select relname as table, has_table_privilege(oid, 'select') as "mayRead",
        has_table_privilege(oid, 'insert, update, delete, truncate') as "mayWrite"
      from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`,
    );
    const readable = rights.filter(({ mayRead }) => mayRead).map(({ table }) => table);
    expect(readable).toEqual(['event', 'head', 'relay_position']);
    const writable = rights.filter(({ mayWrite }) => mayWrite).map(({ table }) => table);
    expect(writable).toEqual(['relay_position']);
  } finally {
    await pool.close();
  }
});

test('the application can neither change nor remove what is logged', async () => {
  const who = await begin();
  for (const statement of [
    'update event set body = body',
    'delete from event',
    'delete from head',
    'truncate event',
  ]) {
    await expect(asApplication([who.trustId], statement, [])).rejects.toMatchObject({
      code: '42501',
    });
  }
  const query = { definition: readPot, trustId: who.trustId, subject: who.subject };
  const input = { params: { potId: who.potId }, query: {}, body: undefined };
  expect(await bench.runtime('pots').engine.query({ ...query, input })).toMatchObject({
    balance: 0,
  });
});
