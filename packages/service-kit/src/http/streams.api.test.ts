import { randomUUID } from 'node:crypto';
import { Bench, grant, testIdentity, until } from '@bursar/test-kit';
import { Keeper } from '@bursar/test-kit/sample/keeper';
import { listener, pots } from '@bursar/test-kit/sample/pots';
import type { FastifyInstance } from 'fastify';
import { PLATFORM } from '../context.ts';
import { buildApp } from './app.ts';

let bench: Bench;
let app: FastifyInstance;
const identity = await testIdentity();
const subject = randomUUID();

beforeAll(async () => {
  bench = new Bench();
  await (await bench.add(pots)).start();
  const runtime = await bench.add(listener);
  await runtime.start();
  await grant(runtime, { trustId: PLATFORM, subject, role: 'operator' });
  app = await buildApp(listener, {
    engine: runtime.engine,
    identity: identity.identity,
    streams: runtime,
  });
});
afterAll(async () => {
  await app.close();
  await bench.stop();
});

const call = async (who: string | null, method: 'GET' | 'POST', path: string, payload?: object) => {
  const headers = who === null ? {} : { authorization: `Bearer ${await identity.token(who)}` };
  const url = `/v1/platform/streams${path}`;
  const reply = await app.inject({ method, url, headers, ...(payload && { payload }) });
  return { status: reply.statusCode, body: reply.json() };
};
const halted = async () => (await call(subject, 'GET', '')).body.items;

/** A trust whose third event is parked in both subscriptions, or in the projection alone. */
async function illTrust(): Promise<Keeper> {
  const who = await Keeper.begin(() => bench.runtime('pots'));
  await who.moves(1);
  await who.moves(2, { note: 'poison' });
  await who.moves(4);
  await bench.runtime('listener').settle();
  return who;
}
const totalOf = async ({ trustId }: Keeper) =>
  (await bench.rows('listener', 'select moved from pot_total where trust_id = $1', [trustId]))[0];

test('an operator sees which streams stand still, where, why and since when', async () => {
  const who = await illTrust();
  expect(await halted()).toContainEqual({
    subscription: 'totals',
    source: 'pots',
    trustId: who.trustId,
    seq: 2,
    state: 'parked',
    reason: 'pots#3 pots.moved: this note cannot be read',
    since: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  });
});

test('an operator goes past an event once, with a reason that is kept with their name', async () => {
  const who = await illTrust();
  const wish = { subscription: 'totals', source: 'pots', trustId: who.trustId, seq: 2 };
  const retry = { ...wish, action: 'retry', reason: 'let us see' };
  expect(await call(subject, 'POST', '/interventions', retry)).toEqual({
    status: 201,
    body: { seq: 2 },
  });
  const isParked = async () =>
    (await halted()).some((at: { trustId: string }) => at.trustId === who.trustId);
  await until('it is parked again', isParked);
  const skip = { ...wish, action: 'skip', reason: ' mistyped, as Ana says ' };
  expect(await call(subject, 'POST', '/interventions', skip)).toEqual({
    status: 201,
    body: { seq: 3 },
  });
  await until('it goes on', async () => JSON.stringify(await totalOf(who)) === '{"moved":"5"}');
  expect(await isParked()).toBe(false);
  // The same again, as after a lost answer, does nothing.
  expect(await call(subject, 'POST', '/interventions', skip)).toMatchObject({
    status: 409,
    body: { type: '/docs/errors/not-parked' },
  });
  const kept =
    'select seq, action, reason, actor from subscription_intervention where trust_id = $1';
  expect(await bench.rows('listener', `${kept} order by at`, [who.trustId])).toEqual([
    { seq: '2', action: 'retry', reason: 'let us see', actor: subject },
    { seq: '3', action: 'skip', reason: 'mistyped, as Ana says', actor: subject },
  ]);
});

test('who is no operator sees and does nothing, and a wish must say all that is needed', async () => {
  const who = await illTrust();
  const wish = {
    subscription: 'totals',
    source: 'pots',
    trustId: who.trustId,
    seq: 2,
    action: 'skip',
    reason: 'I want to',
  };
  const lead = randomUUID();
  const runtime = bench.runtime('listener');
  await grant(runtime, { trustId: who.trustId, subject: lead, role: 'operator' });
  const clerk = randomUUID();
  await grant(runtime, { trustId: PLATFORM, subject: clerk, role: 'clerk' });
  for (const [caller, status] of [
    [null, 401],
    // Of one trust only, which is not the platform.
    [lead, 404],
    [randomUUID(), 404],
    [clerk, 403],
  ] as const) {
    expect(await call(caller, 'GET', '')).toMatchObject({ status });
    expect(await call(caller, 'POST', '/interventions', wish)).toMatchObject({ status });
  }
  for (const wrong of [{ reason: ' ' }, { action: 'forget' }, { seq: undefined }, { all: true }]) {
    const reply = await call(subject, 'POST', '/interventions', { ...wish, ...wrong });
    expect(reply).toMatchObject({ status: 400, body: { type: '/docs/errors/bad-input' } });
  }
  expect(await totalOf(who)).toEqual({ moved: '1' });
});

test('an event cannot be gone past while its source is silent, and nothing is changed', async () => {
  const who = await illTrust();
  const source = bench.runtime('pots');
  bench.runtimes.delete('pots');
  const wish = { subscription: 'totals', source: 'pots', trustId: who.trustId, seq: 2 };
  const skip = { ...wish, action: 'skip', reason: 'mistyped' };
  expect(await call(subject, 'POST', '/interventions', skip)).toMatchObject({
    status: 503,
    body: { type: '/docs/errors/source-silent' },
  });
  bench.runtimes.set('pots', source);
  expect(await call(subject, 'POST', '/interventions', skip)).toMatchObject({ status: 201 });
});

test('figures tell of streams that stand still, and how far each subscription is behind', async () => {
  await illTrust();
  const runtime = bench.runtime('listener');
  const figures = async () => (await runtime.metrics.text()).split('\n');
  const figure = async (start: string) =>
    Number(
      (await figures())
        .find((line) => line.startsWith(start))
        ?.split(' ')
        .at(-1),
    );
  const stream = 'subscription="totals",source="pots"';
  expect(await figure(`bursar_streams_halted{${stream},state="parked"`)).toBeGreaterThan(0);
  expect(await figure(`bursar_lag_events{${stream}`)).toBeGreaterThanOrEqual(2);
  expect(await figure('bursar_lag_events{subscription="echoes",source="pots"')).toBe(0);
  expect(await figure('bursar_commands_waiting{of="lane"')).toBe(0);
  expect(await figure(`bursar_lag_seconds{${stream}`)).toBeGreaterThan(0);
});
