import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { loadDemo } from '@bursar/demo';
import { DEMONSTRATION_PASSWORD, signIn } from '@bursar/identity';
import { freePort } from '@bursar/local-parts';
import type { Progress } from '@bursar/platform/progress';
import { runPlatform } from '@bursar/platform/run-platform';
import { newFolder } from '@bursar/platform/test/prepared-folder';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { Person } from './person.ts';
import type { Screen } from './person.ts';

const progress: Progress = {
  doing: '',
  step: (_, work) => work(() => undefined),
  say: () => undefined,
};

/** A small demonstration: three schools, three months, with everybody who is in the large one. */
const extent = { schools: ['oakfield', 'coombe', 'highcross'], months: 3 };

/** Tokens live five minutes. */
const TOKEN_MS = 240_000;

/** The whole platform with a demonstration in it, and a browser to see it with. */
export class World {
  readonly #stack = new AsyncDisposableStack();
  readonly #tokens = new Map<string, { readonly token: string; readonly at: number }>();
  readonly origin: string;
  readonly folder: string;
  readonly browser: Browser;
  /** Of the larger trust. */
  trustId = '';

  private constructor(origin: string, folder: string, browser: Browser) {
    [this.origin, this.folder, this.browser] = [origin, folder, browser];
  }

  static async begin(): Promise<World> {
    const port = await freePort();
    const world = new World(`http://localhost:${port}`, newFolder(), await launchBrowser());
    const stack = world.#stack;
    stack.defer(() => rmSync(world.folder, { recursive: true, force: true }));
    stack.defer(() => world.browser.close());
    const options = { port, folder: world.folder, reset: false, demonstration: true, help: false };
    await runPlatform(
      { ...options, importFrom: null, importUid: null },
      {
        stack,
        progress,
        onFault: (error) => {
          throw error;
        },
        demonstration: (tools) => loadDemo(tools, extent),
      },
    );
    const me = await world.ask<{ trusts: { trustId: string }[] }>('farah', '/directory/v1/me');
    world.trustId = me.trusts[0]!.trustId;
    return world;
  }

  end(): Promise<void> {
    return this.#stack.disposeAsync();
  }

  /** Somebody of the demonstration in a browser of their own, signed in, at home. */
  async as(login: string, screen: Screen = {}): Promise<Person> {
    return Person.signedIn(this, login, screen);
  }

  /** A browser of somebody who is not signed in. */
  stranger(): Promise<Page> {
    return this.browser.newPage({ locale: 'en-GB', timezoneId: 'Europe/London' });
  }

  /** A token of somebody's, as the command line gets it; asked for anew before it ends. */
  async token(login: string): Promise<string> {
    const known = this.#tokens.get(login);
    if (known && Date.now() - known.at < TOKEN_MS) return known.token;
    const issuer = `${this.origin}/identity`;
    const { access_token: token } = await signIn({
      issuer,
      login,
      password: DEMONSTRATION_PASSWORD,
    });
    this.#tokens.set(login, { token, at: Date.now() });
    return token;
  }

  /** Asks a service as somebody would without the portal; to see what really came of a click. */
  async ask<T>(login: string, path: string, init: RequestInit = {}): Promise<T> {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${await this.token(login)}`);
    const at = path.replace('{trust}', `v1/trusts/${this.trustId}`);
    const reply = await fetch(`${this.origin}${at}`, { ...init, headers });
    if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
    return (await reply.json()) as T;
  }

  /** Does something as somebody would without the portal: what a journey finds when it begins. */
  act<T>(login: string, path: string, body?: object, version?: number): Promise<T> {
    return this.ask<T>(login, path, {
      method: 'POST',
      headers: {
        'idempotency-key': randomUUID(),
        ...(body && { 'content-type': 'application/json' }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      body: body ? JSON.stringify(body) : undefined,
    });
  }
}
