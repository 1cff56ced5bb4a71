import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startIdentity } from '@bursar/identity';
import type { IdentityProvider } from '@bursar/identity';
import { migrateFolders } from '@bursar/service-kit/database/migrate';
import { Pool } from '@bursar/service-kit/database/pool';
import { prepareDatabase } from '@bursar/service-kit/database/prepare';
import { testPostgresUrl } from '@bursar/test-kit/settings';
import { portalMigrations, startPortal } from '../src/start-portal.ts';
import type { Portal, PortalOptions } from '../src/start-portal.ts';
import { Browser } from './browser.ts';
import { startUpstream } from './upstream.ts';
import type { Upstream } from './upstream.ts';

/** Somebody who can sign in. */
export interface Person {
  readonly id: string;
  readonly login: string;
}

/** The portal, the provider and what stands for the services, on one origin and real PostgreSQL. */
export interface PortalUnderTest {
  readonly origin: string;
  readonly portal: Portal;
  readonly provider: IdentityProvider;
  readonly upstream: Upstream;
  /** The folder of its pages. */
  readonly pages: string;
  /** The portal's database, by the role that it has itself. */
  readonly pool: Pool;
  /** Real time, moved. */
  readonly clock: { now(): Date; move(ms: number): void };
  /** How often the provider was asked for tokens. */
  readonly tokenRequests: () => number;
  /** How often the provider was told that a token is not needed any more. */
  readonly revocations: () => number;
  /** Makes the provider answer nothing but 503, or nothing at all, or itself again. */
  readonly setProvider: (state: 'here' | 'away' | 'silent') => void;
  /** Keeps what comes for the provider until the function that it gives is called. */
  readonly holdProvider: () => () => void;
  browser(): Browser;
  person(): Promise<Person>;
  /** A browser in which somebody new has signed in. */
  signedIn(): Promise<{ readonly browser: Browser; readonly person: Person }>;
  /** Another process of the portal on the same database, with other options if need be. */
  another(options?: Partial<PortalOptions>): Promise<Portal>;
  stop(): Promise<void>;
}

/** Starts all of it. */
export async function portalUnderTest(): Promise<PortalUnderTest> {
  const superuserUrl = testPostgresUrl();
  const tag = randomUUID().slice(0, 8);
  const names = [`identity_${tag}`, `portal_${tag}`] as const;
  const folder = mkdtempSync(join(tmpdir(), 'bursar-portal-'));
  const made = (database: string) => prepareDatabase(superuserUrl, { database, password: 'test' });
  const [forIdentity, forPortal] = [await made(names[0]), await made(names[1])];
  await migrateFolders(forPortal.owner, [portalMigrations]);

  let tokenRequests = 0;
  let revocations = 0;
  let held = Promise.resolve();
  let state: 'here' | 'away' | 'silent' = 'here';
  const server = createServer((request, response) => {
    const isIdentity = request.url!.startsWith('/identity');
    if (isIdentity && request.url === '/identity/token') tokenRequests += 1;
    if (isIdentity && request.url === '/identity/token/revocation') revocations += 1;
    if (isIdentity && state === 'silent') return;
    if (isIdentity && state === 'away') response.writeHead(503).end();
    else if (isIdentity) void held.then(() => provider.handle(request, response));
    else portal.app.routing(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '::', listening));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const provider = await startIdentity({
    issuer: `${origin}/identity`,
    databaseUrl: forIdentity.owner,
    keysFile: join(folder, 'keys.json'),
    portal: { callback: `${origin}/portal/callback`, signedOut: `${origin}/` },
    onFirst: async () => undefined,
    onError: (error) => {
      throw error;
    },
  });
  const upstream = await startUpstream();
  let ahead = 0;
  const clock = {
    now: () => new Date(Date.now() + ahead),
    move: (ms: number) => void (ahead += ms),
  };
  const options: PortalOptions = {
    origin,
    issuer: provider.issuer,
    clientId: 'bursar-portal',
    databaseUrl: forPortal.app,
    connections: 4,
    key: randomBytes(32),
    services: {
      directory: `${upstream.base}/directory`,
      finance: `${upstream.base}/finance`,
      reporting: upstream.base,
      // Nothing listens there.
      risk: 'http://127.0.0.1:9',
    },
    pages: builtPages(folder),
    clock,
  };
  const portal = await startPortal(options);
  const pool = new Pool({ url: forPortal.app, size: 1, name: 'test' });
  const others: Portal[] = [];

  const person = async () => {
    const id = randomUUID();
    const someone = { id, login: `user-${id}` };
    const role = { role: 'Office manager', tries: 'Raises an order' };
    await provider.accounts.addDemonstrationUser({ ...someone, name: 'Amara Okafor' }, role);
    return someone;
  };
  return {
    origin,
    portal,
    provider,
    upstream,
    pages: options.pages,
    pool,
    clock,
    tokenRequests: () => tokenRequests,
    revocations: () => revocations,
    setProvider: (next) => void (state = next),
    holdProvider() {
      const { promise, resolve } = Promise.withResolvers<void>();
      held = promise;
      return resolve;
    },
    browser: () => new Browser(origin),
    person,
    async signedIn() {
      const browser = new Browser(origin);
      const someone = await person();
      await browser.signIn(someone.login);
      return { browser, person: someone };
    },
    async another(more = {}) {
      const other = await startPortal({ ...options, ...more });
      others.push(other);
      return other;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await Promise.all([portal, ...others].map((one) => one.close()));
      await upstream.close();
      await provider.close();
      await pool.close();
      const superuser = new Pool({ url: superuserUrl, size: 1, name: 'test' });
      for (const name of names) await superuser.run(`drop database "${name}" with (force)`);
      await superuser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A build in small: a page, a script and an icon. */
function builtPages(folder: string): string {
  const directory = join(folder, 'dist');
  mkdirSync(join(directory, 'assets'), { recursive: true });
  writeFileSync(
    join(directory, 'index.html'),
    '<!doctype html><meta name="csp-nonce" content="%CSP_NONCE%"><script src="/assets/app-1a2b.js"></script>',
  );
  writeFileSync(
    join(directory, 'assets', 'app-1a2b.js'),
    `const words = '${'order '.repeat(500)}';`,
  );
  writeFileSync(join(directory, 'mark.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  return directory;
}
