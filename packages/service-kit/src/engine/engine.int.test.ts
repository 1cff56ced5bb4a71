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
import { accept, refuse } from '../command.ts';
import { problems } from '../problem.ts';
import { emptyOldReplies } from './old-replies.ts';

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

test.each(['read', 'decide', 'write'] as const)(
  'a command called inside the %s of another is refused at once, and holds nothing up',
  async (part) => {
    const who = await keeper();
    const nested = () => move(who, 2);
    const definition: AnyCommand = {
      ...moveAlone,
      // oxlint-disable-next-line typescript/no-explicit-any
      [part]: (...given: any[]) => {
        void nested();
        // oxlint-disable-next-line typescript/no-explicit-any
        return (moveAlone[part] as (...all: any[]) => unknown)(...given);
      },
    };
    await expect(move(who, 1, randomUUID(), definition)).rejects.toThrow(
      'POST /pots/:potId/movements was called inside a command',
    );
    // What follows a command is not inside it.
    await move(who, 3, randomUUID(), moveAlone).then(() => move(who, 4));
    expect((await movements(who)).map(({ amount }) => amount)).toEqual([3, 4]);
  },
);

test('a series that only reading tells is without gaps too, and a refusal gives its numbers back', async () => {
  const who = await keeper();
  const draw = (names: readonly string[], refused = false) => {
    const definition: AnyCommand = {
      ...moveAlone,
      series: 'late:',
      decide: (_facts, _input, ctx) => {
        const numbers = names.map((name) => ctx.nextNumber(name));
        return refused ? refuse(problems.conflict('Not now.')) : accept(numbers);
      },
      write: () => [],
      respond: (body) => ({ status: 201, body }),
    };
    return move(who, 1, randomUUID(), definition).then(({ body }) => body);
  };
  expect(await draw(['late:a', 'late:b', 'late:a'])).toEqual([1, 1, 2]);
  await expect(draw(['late:a', 'late:c'], true)).rejects.toMatchObject({
    problem: { status: 409 },
  });
  expect(await draw(['late:a', 'late:b', 'late:c'])).toEqual([3, 2, 1]);
  await expect(draw(['movement'])).rejects.toThrow('declares no such series');
});

test('replies are emptied after 30 days of real time; their keys then answer with the address', async () => {
  const who = await keeper();
  const [old, young] = [randomUUID(), randomUUID()];
  const opened = { id: randomUUID(), name: 'Trips', unit: 'oak' };
  const open = () => execute(openPot, who, {}, opened, old);
  await open();
  // A clock that was moved makes no reply older or younger.
  bench.clock.moveTo(bench.clock.offset + 40 * 86_400_000);
  await move(who, 2, young);
  const ages =
    'select at from idempotency where trust_id = $1 and abs(extract(epoch from now() - at)) > 600';
  expect(await bench.rows('pots', ages, [who.trustId])).toEqual([]);
  const aged = "update idempotency set at = now() - interval '30 days 1 minute'";
  await bench.rows('pots', `${aged} where trust_id = $1 and location is not null`, [who.trustId]);
  await emptyOldReplies(runtime.engine.pool, [who.trustId, randomUUID()]);
  await expect(open()).rejects.toMatchObject({
    problem: {
      code: 'idempotency-key-expired',
      status: 409,
      extra: { location: `/pots/${opened.id}` },
    },
  });
  expect(await move(who, 2, young)).toMatchObject({ replayed: true });
  expect((await movements(who)).map(({ amount }) => amount)).toEqual([2]);
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
