import { randomUUID } from 'node:crypto';
import { Bench, foundTrust, grant } from '@bursar/test-kit';
import {
  moveAlone,
  moveInLane,
  openPot,
  pots,
  readPot,
  foundTrust as found,
} from '@bursar/test-kit/sample/pots';
import type { AnyCommand } from '../command.ts';
import { verifyNext, CHAIN_START } from '@bursar/shared-types/chain';
import type { Runtime } from '../runtime.ts';

let bench: Bench;
let runtime: Runtime;
beforeAll(async () => {
  bench = new Bench();
  runtime = await bench.add(pots);
});
afterAll(() => bench.stop());

interface Keeper {
  readonly trustId: string;
  readonly subject: string;
  readonly potId: string;
}

const execute = (
  definition: AnyCommand,
  { trustId, subject }: { trustId: string; subject: string },
  params: object,
  body: unknown,
  key: string | null = randomUUID(),
) =>
  runtime.engine.execute({
    definition,
    trustId,
    subject,
    input: { params, query: {}, body },
    key,
    cause: 'test',
  });

async function keeper(): Promise<Keeper> {
  const who = await foundTrust(runtime, found, ['keeper']);
  const potId = randomUUID();
  await execute(openPot, who, {}, { id: potId, name: 'Trips', unit: 'oak' });
  return { ...who, potId };
}

const move = (
  who: Keeper,
  amount: number,
  key: string | null = randomUUID(),
  definition: AnyCommand = moveInLane,
) => execute(definition, who, { potId: who.potId }, { amount }, key);

async function movements(who: Keeper): Promise<{ number: number; amount: number }[]> {
  const rows = await bench.rows<{ number: string; amount: string }>(
    'pots',
    'select number, amount from movement where trust_id = $1 order by number',
    [who.trustId],
  );
  return rows.map((row) => ({ number: Number(row.number), amount: Number(row.amount) }));
}

async function expectWhole(who: Keeper): Promise<number> {
  const events = await runtime.log.events(who.trustId, 0, 10_000);
  let at = CHAIN_START;
  for (const event of events) {
    expect(verifyNext(at, event)).toBe('next');
    at = event;
  }
  const head = (await runtime.log.heads()).find(({ trust }) => trust === who.trustId)!;
  expect({ seq: head.seq, hash: head.hash }).toEqual({ seq: at.seq, hash: at.hash });
  return events.length;
}

test('a command is there once it is answered, with its event in a whole chain (X6)', async () => {
  const who = await keeper();
  const reply = await move(who, 500);
  expect(reply).toMatchObject({ status: 201, replayed: false, body: { number: 1 } });
  expect(await movements(who)).toEqual([{ number: 1, amount: 500 }]);
  expect(await expectWhole(who)).toBe(2);
  const balance = await runtime.engine.query({
    definition: readPot,
    trustId: who.trustId,
    subject: who.subject,
    input: { params: { potId: who.potId }, query: {}, body: undefined },
  });
  expect(balance).toEqual({ balance: 500, version: 1 });
});

test.each([
  ['lane', moveInLane],
  ['single', moveAlone],
] as const)(
  '200 clients on one trust: each command once, numbers without gaps (%s)',
  async (_name, definition) => {
    const who = await keeper();
    const replies = await Promise.all(
      Array.from({ length: 200 }, () => move(who, 1, randomUUID(), definition)),
    );
    expect(new Set(replies.map((r) => (r.body as { number: number }).number)).size).toBe(200);
    expect((await movements(who)).map((m) => m.number)).toEqual(
      Array.from({ length: 200 }, (_, i) => i + 1),
    );
    expect(await expectWhole(who)).toBe(201);
  },
);

test('the same key replays the first answer; with another body it is refused', async () => {
  const who = await keeper();
  const first = await move(who, 7, 'key');
  expect(await move(who, 7, 'key')).toMatchObject({ body: first.body, replayed: true });
  await expect(move(who, 8, 'key')).rejects.toMatchObject({
    problem: { status: 409, code: 'idempotency-key-reused' },
  });
  const [a, b, c] = await Promise.allSettled([
    move(who, 1, 'twin'),
    move(who, 1, 'twin'),
    move(who, 2, 'twin'),
  ]);
  expect([a!.status, b!.status, c!.status]).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  expect((await movements(who)).map((m) => m.amount)).toEqual([7, 1]);
});

test('a bad command in a batch is refused alone, and gives its number back', async () => {
  const who = await keeper();
  const nul = execute(
    moveInLane,
    who,
    { potId: who.potId },
    { amount: 1, note: 'a'.repeat(300_000) },
  );
  const gone = execute(moveInLane, who, { potId: randomUUID() }, { amount: 1 });
  const large = execute(moveInLane, who, { potId: who.potId }, { amount: -1_000_000 });
  const good = Array.from({ length: 20 }, () => move(who, 1));
  const results = await Promise.allSettled([nul, gone, large, ...good]);
  expect(
    results.slice(0, 3).map((r) => (r as PromiseRejectedResult).reason?.problem?.status),
  ).toEqual([413, 404, 422]);
  expect(results.slice(3).every((r) => r.status === 'fulfilled')).toBe(true);
  expect((await movements(who)).map((m) => m.number)).toEqual(
    Array.from({ length: 20 }, (_, i) => i + 1),
  );
});

test('nobody reaches another trust, another unit, or does what their role does not allow', async () => {
  const who = await keeper();
  const other = await keeper();
  await expect(move({ ...who, subject: other.subject }, 1)).rejects.toMatchObject({
    problem: { status: 404 },
  });
  const clerk = `user-${randomUUID()}`;
  await grant(runtime, { trustId: who.trustId, subject: clerk, role: 'keeper', scope: 'elm' });
  await expect(move({ ...who, subject: clerk }, 1)).rejects.toMatchObject({
    problem: { status: 404 },
  });
  const watcher = `user-${randomUUID()}`;
  await grant(runtime, { trustId: who.trustId, subject: watcher, role: 'watcher' });
  await expect(move({ ...who, subject: watcher }, 1)).rejects.toMatchObject({
    problem: { status: 403 },
  });
  const key = randomUUID();
  await move(who, 1, key);
  await expect(move({ ...who, subject: other.subject }, 1, key)).rejects.toMatchObject({
    problem: { status: 404 },
  });
  await expect(move({ ...who, trustId: randomUUID() }, 1)).rejects.toMatchObject({
    problem: { status: 404 },
  });
});
