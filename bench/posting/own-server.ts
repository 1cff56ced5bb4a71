import { finance } from '@bursar/finance/service';
import { OffsetClock } from '@bursar/service-kit';
import type { DatabaseUrls } from '@bursar/service-kit/database/prepare';
import { buildApp } from '@bursar/service-kit/http/app';
import { Runtime } from '@bursar/service-kit/runtime';
import { LocalTransport } from '@bursar/service-kit/transport/local';
import { testIdentity } from '@bursar/test-kit';
import { pino } from 'pino';

/** Finance as it runs: identity, idempotency, row-level security, chain, its log followed. */
export async function ownServer(urls: DatabaseUrls): Promise<{
  port: number;
  token: (subject: string) => Promise<string>;
  close: () => Promise<void>;
}> {
  const logger = pino({ level: 'warn' });
  const { identity, token } = await testIdentity();
  const alone = {
    ...finance,
    features: finance.features.map((feature) => ({ ...feature, subscriptions: [] })),
  };
  const runtime = new Runtime(alone, {
    urls,
    clock: new OffsetClock(),
    logger,
    transport: new LocalTransport(),
    sourceOf: () => runtime.log,
  });
  await runtime.start();
  const app = await buildApp(alone, { engine: runtime.engine, identity, logger });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as { port: number };
  return { port, token, close: () => app.close().then(() => runtime.stop()) };
}
