import { accept, query } from '../command.ts';
import { z } from 'zod';
import { createLogger, createMetrics } from '../telemetry.ts';
import { testApp, TRUST } from './fixtures.ts';
import { stopGracefully } from './health.ts';

const slow = query({
  route: 'GET /slow',
  summary: 'Takes its time',
  access: { roles: ['clerk'], at: 'trust' },
  reply: z.object({ done: z.boolean() }),
  read: () => ({}),
  respond: () => accept({ done: true }),
});

test('a service is live and ready, and says by name what it waits for and not why', async () => {
  const lines: string[] = [];
  let broken = false;
  const checks = {
    database: async () => {
      if (broken) throw new Error('password authentication failed for user "x"');
    },
    streams: async () => 'one parked',
  };
  const metrics = createMetrics('sample');
  const { app } = await testApp([], {
    checks,
    metrics,
    logger: createLogger({ service: 'sample' }, { write: (l) => void lines.push(l) }),
  });
  expect((await app.inject('/health/live')).json()).toEqual({ status: 'live' });
  const ready = await app.inject('/health/ready');
  expect([ready.statusCode, ready.json()]).toEqual([
    200,
    {
      status: 'ready',
      checks: { database: { ok: true }, streams: { ok: true, detail: 'one parked' } },
    },
  ]);
  broken = true;
  const not = await app.inject('/health/ready');
  expect([not.statusCode, not.json()]).toMatchObject([
    503,
    { status: 'not ready', checks: { database: { ok: false } } },
  ]);
  expect(not.body).not.toContain('password');
  expect(lines.join()).toContain('password authentication failed');
  const figures = (await metrics.text()).split('\n');
  expect(
    figures.filter((one) => /duration_seconds_count.*"\/health\/ready".*"503"/.test(one)),
  ).toHaveLength(1);
  await app.close();
});

test('a check that hangs makes the service not ready, and not hang', async () => {
  const { app } = await testApp([], { checks: { hangs: () => new Promise(() => undefined) } });
  expect((await app.inject('/health/ready')).statusCode).toBe(503);
  await app.close();
});

test('stopping says so first, answers what is under way, and then takes nothing more', async () => {
  const { app, engine, authorization } = await testApp([{ routes: [slow] }]);
  const [entered, leave] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  engine.query = async () => {
    entered.resolve();
    await leave.promise;
    return { done: true };
  };
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const underWay = fetch(`${address}/v1/trusts/${TRUST}/slow`, { headers: { authorization } });
  await entered.promise;
  const stopped = stopGracefully(app, 200);
  const ready = await fetch(`${address}/health/ready`);
  expect([ready.status, await ready.json()]).toEqual([503, { status: 'stopping', checks: {} }]);
  leave.resolve();
  expect(await (await underWay).json()).toEqual({ done: true });
  await stopped;
  await expect(fetch(`${address}/health/live`)).rejects.toThrow('fetch failed');
});

test('what a request log says is where, how and how long, never what', async () => {
  const lines: string[] = [];
  const logger = createLogger(
    { service: 'sample', level: 'debug' },
    { write: (line) => void lines.push(line) },
  );
  const { app, call } = await testApp([{ routes: [slow] }], { logger });
  await call('GET', '/slow?q=Ada%20Lovelace');
  await app.close();
  const line = JSON.parse(lines.find((one) => one.includes('"request"'))!) as object;
  expect(line).toMatchObject({ method: 'GET', route: '/v1/trusts/:trustId/slow', status: 200 });
  expect(lines.join()).not.toMatch(/Lovelace|Bearer|127\.0\.0\.1/);
});
