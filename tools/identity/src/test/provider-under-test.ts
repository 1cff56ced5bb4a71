import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDatabase } from '@bursar/service-kit/database/prepare';
import { testPostgresUrl } from '@bursar/test-kit/settings';
import pg from 'pg';
import { startIdentity } from '../identity-provider.ts';
import type { IdentityProvider } from '../identity-provider.ts';

/** The provider on a listener, a database and a folder of its own. */
export interface ProviderUnderTest {
  readonly provider: IdentityProvider;
  readonly issuer: string;
  readonly port: number;
  readonly keysFile: string;
  readonly databaseUrl: string;
  /** The ids for which the first administrator's rights were asked. */
  readonly firsts: string[];
  readonly errors: unknown[];
  /** Ends the provider and starts it again on the same database, folder and port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a provider that listens on every address of the machine, as nothing but a test would. */
export async function providerUnderTest(): Promise<ProviderUnderTest> {
  const superuserUrl = testPostgresUrl();
  const database = `identity_${randomUUID().slice(0, 8)}`;
  const { owner } = await prepareDatabase(superuserUrl, { database, password: 'test' });
  const folder = mkdtempSync(join(tmpdir(), 'bursar-identity-'));
  const firsts: string[] = [];
  const errors: unknown[] = [];
  let provider: IdentityProvider;
  const server = createServer((request, response) => provider.handle(request, response));
  await new Promise<void>((listening) => server.listen(0, '::', listening));
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  const start = () =>
    startIdentity({
      issuer: `${origin}/identity`,
      databaseUrl: owner,
      keysFile: join(folder, 'keys.json'),
      portal: { callback: `${origin}/portal/callback`, signedOut: `${origin}/` },
      onFirst: async (id) => void firsts.push(id),
      onError: (error) => errors.push(error),
    });
  const close = async () => {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  };
  try {
    provider = await start();
  } catch (error) {
    await close();
    throw error;
  }
  return {
    get provider() {
      return provider;
    },
    issuer: provider.issuer,
    port,
    keysFile: join(folder, 'keys.json'),
    databaseUrl: owner,
    firsts,
    errors,
    async restart() {
      await provider.close();
      provider = await start();
    },
    async stop() {
      await close();
      await provider.close();
      const client = new pg.Client(superuserUrl);
      await client.connect();
      await client.query(`drop database "${database}" with (force)`);
      await client.end();
      rmSync(folder, { recursive: true });
    },
  };
}
