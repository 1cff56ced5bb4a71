import { randomUUID } from 'node:crypto';
import { FakeSource, testIdentity } from '@bursar/test-kit';
import { moved } from '@bursar/test-kit/sample/pots';
import type { LoggedEvent } from '../log/append.ts';
import { HttpSource } from '../log/http-source.ts';
import type { LogSource } from '../log/source.ts';
import { createMetrics } from '../telemetry.ts';
import { testApp, TRUST } from './fixtures.ts';
import { INTERNAL_AUDIENCE, internalApp } from './internal-app.ts';

const contract = { ...moved, service: 'pots' } as never;
const identity = await testIdentity();
const forServices = { audience: INTERNAL_AUDIENCE };
const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

/** A log with so many events of a trust, behind its internal listener. */
async function listener(events: number, more: Partial<LogSource> = {}) {
  const log = new FakeSource('pots');
  const trust = randomUUID();
  for (let number = 1; number <= events; number += 1) {
    log.append(trust, contract, { potId: 'p', amount: 1, number } as never);
  }
  Object.assign(log, more);
  const metrics = createMetrics('pots');
  const app = internalApp({ log, tokens: identity.issuing, readers: ['ledger'], metrics });
  open.push(app);
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const kept = await identity.token('ledger', forServices);
  const reads = (service: string) =>
    new HttpSource({ service, url, token: () => Promise.resolve(kept) });
  return { log, trust, app, reads, url };
}

test('a service reads over HTTP exactly what stands in the log of another', async () => {
  const { log, trust, reads } = await listener(1_250);
  const source = reads('pots');
  expect(await source.heads()).toEqual(await log.heads());
  for (const [after, limit] of [
    [0, 1],
    [7, 100],
    [3, 1_200],
    [1_200, 500],
    [1_250, 500],
  ] as const) {
    expect(await source.events(trust, after, limit)).toEqual(await log.events(trust, after, limit));
  }
  expect(await source.events(randomUUID(), 0, 10)).toEqual([]);
});

test('nobody reads a log who is not on its list, by a token that is for this alone', async () => {
  const { app, trust } = await listener(1);
  const status = async (token: string | null, url = '/internal/heads') => {
    const headers = token === null ? {} : { authorization: `Bearer ${token}` };
    const reply = await app.inject({ url, headers });
    return [reply.statusCode, reply.statusCode === 200 || String(reply.json().type).slice(13)];
  };
  const ledger = await identity.token('ledger', forServices);
  expect(await status(ledger)).toEqual([200, true]);
  expect(await status(null)).toEqual([401, 'no-token']);
  // A person's token, even of somebody who is called like a service.
  expect(await status(await identity.token('ledger'))).toEqual([401, 'no-token']);
  expect(await status(await identity.token('risk', forServices))).toEqual([403, 'not-allowed']);
  const events = `/internal/events?trust=${trust}`;
  expect(await status(null, `${events}&after=0&limit=1`)).toEqual([401, 'no-token']);
  for (const wrong of ['', '&after=-1&limit=1', '&after=0&limit=1001', '&after=0&limit=1&all=1']) {
    expect(await status(ledger, `${events}${wrong}`)).toEqual([400, 'bad-input']);
  }
});

test('neither logs nor figures are reached where people are let in', async () => {
  const { app, authorization } = await testApp([]);
  open.push(app);
  const service = `Bearer ${await identity.token('ledger', forServices)}`;
  for (const token of [authorization, service]) {
    for (const path of ['/metrics', '/internal/heads', `/internal/events?trust=${TRUST}`]) {
      for (const prefix of ['', '/v1', `/v1/trusts/${TRUST}`]) {
        const reply = await app.inject({
          url: `${prefix}${path}`,
          headers: { authorization: token },
        });
        expect(reply.statusCode).toBe(404);
      }
    }
  }
});

test('figures say what was refused, by its code, and of whom nothing', async () => {
  const { app } = await listener(1);
  const other = await identity.token('risk', forServices);
  await app.inject({ url: '/internal/heads', headers: { authorization: `Bearer ${other}` } });
  const { body, statusCode } = await app.inject('/metrics');
  expect(statusCode).toBe(200);
  expect(body).toMatch(/bursar_refusals_total\{code="not-allowed",service="pots"\} 1/);
  expect(body).not.toMatch(/risk|Bearer/);
});

test('an answer that breaks off, is another service\u2019s or never comes is none', async () => {
  let pages = 0;
  const { trust, reads, app } = await listener(300, {
    events: async (_, after, limit) => {
      pages += 1;
      if (pages === 3) throw new Error('the database is away');
      return Array.from({ length: limit }, () => ({ seq: after + limit }) as LoggedEvent);
    },
  });
  await expect(reads('pots').events(trust, 0, 300)).rejects.toThrow('terminated');
  expect(pages).toBe(3);
  await expect(reads('ledger').heads()).rejects.toThrow('is not ledger');
  await app.close();
  await expect(reads('pots').heads()).rejects.toThrow('fetch failed');
});
