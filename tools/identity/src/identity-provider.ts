import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { Accounts } from './accounts.ts';
import { artefactsIn, sweepArtefacts } from './artefacts.ts';
import { FormFault } from './form.ts';
import { html } from './html.ts';
import { keysIn, publicKeysOf } from './keys.ts';
import type { PublicKeys } from './keys.ts';
import { linkStep } from './link-step.ts';
import type { OnFirst } from './link-step.ts';
import { OneTimeLinks } from './links.ts';
import { isLocal, isLocalName } from './loopback.ts';
import { sendPage } from './page.ts';
import { makeProvider } from './provider.ts';
import type { PortalAddresses } from './clients.ts';
import { signInStep } from './sign-in-step.ts';

/** How the provider is run. */
export interface IdentityOptions {
  /** Its address, on a loopback name and with a path: `http://localhost:8080/identity`. */
  readonly issuer: string;
  /** Of a database of its own, with a role that may make tables in it. */
  readonly databaseUrl: string;
  /** Where its secrets are kept; made where it is missing. */
  readonly keysFile: string;
  readonly portal: PortalAddresses;
  /** Gives the first administrator their rights, before their account is made. */
  readonly onFirst: OnFirst;
  /** A request failed through no fault of who sent it. */
  readonly onError: (error: unknown) => void;
}

/** The provider at work. */
export interface IdentityProvider {
  readonly issuer: string;
  /** What checks its tokens. */
  readonly keys: PublicKeys;
  readonly accounts: Accounts;
  readonly links: OneTimeLinks;
  /** The address of a one-time link. */
  linkOf(code: string): string;
  /** Answers a request whose path begins with the issuer's. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  close(): Promise<void>;
}

const HOUR_MS = 3_600_000;

/**
 * Starts the demonstration's provider: OpenID Connect with authorization code and PKCE, people with
 * passwords in its own database. It is for one machine alone: an issuer under another name throws, and
 * a request that did not come straight from this machine is answered 403.
 */
export async function startIdentity(options: IdentityOptions): Promise<IdentityProvider> {
  const { issuer, databaseUrl, keysFile, portal, onFirst, onError } = options;
  const { hostname, pathname } = new URL(issuer);
  if (!isLocalName(hostname)) {
    throw new Error(
      `The demonstration's sign-in works on this machine alone, not as ${hostname}; elsewhere use your own OpenID provider.`,
    );
  }
  const pool = await openPool(databaseUrl, onError);
  const sweeping = setInterval(() => void sweepArtefacts(pool).catch(onError), HOUR_MS).unref();

  const keys = keysIn(keysFile);
  const accounts = new Accounts(pool);
  const links = new OneTimeLinks(pool);
  const provider = makeProvider(issuer, { accounts, adapter: artefactsIn(pool), keys, portal });
  provider.on('server_error', (_, error) => onError(error));
  const protocol = provider.callback();
  const signIn = signInStep(provider, accounts);
  const welcome = linkStep(links, onFirst);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (!isLocal(request)) return sendPage(response, 403, elsewherePage);
    const path = request.url!.slice(pathname.length).split('?', 1)[0]!;
    const [, step, rest = ''] = path.split('/');
    if (step === 'sign-in') return signIn(request, response);
    if (step === 'welcome') return welcome(request, response, rest);
    // The protocol finds the path it is mounted at by comparing the two.
    Object.assign(request, {
      originalUrl: request.url,
      url: request.url!.slice(pathname.length) || '/',
    });
    return protocol(request, response) as Promise<void>;
  };

  return {
    issuer,
    keys: publicKeysOf(keys),
    accounts,
    links,
    linkOf: (code) => `${issuer}/welcome/${code}`,
    handle(request, response) {
      answer(request, response).catch((error: unknown) => {
        if (response.headersSent) return response.destroy();
        if (error instanceof FormFault) {
          return sendPage(response, error.status, {
            title: 'This form cannot be taken',
            body: html`<p>${error.message}</p>`,
          });
        }
        if ((error as { error?: string }).error === 'invalid_request')
          return sendPage(response, 400, expiredPage);
        onError(error);
        sendPage(response, 500, failedPage);
      });
    },
    async close() {
      clearInterval(sweeping);
      await pool.end();
    },
  };
}

/** The database with its tables. */
async function openPool(
  connectionString: string,
  onError: (error: unknown) => void,
): Promise<pg.Pool> {
  const pool = new pg.Pool({ connectionString, max: 3, application_name: 'bursar-identity' });
  pool.on('error', onError);
  try {
    await pool.query(await readFile(new URL('schema.sql', import.meta.url), 'utf8'));
    await sweepArtefacts(pool);
    return pool;
  } catch (error) {
    await pool.end();
    throw error;
  }
}

const elsewherePage = {
  title: 'Not from here',
  body: html`<p>
    This sign-in has passwords that everybody knows, so it answers to the computer it runs on and to
    nobody else. Open it there, as <code>localhost</code>.
  </p>`,
};

const expiredPage = {
  title: 'This sign-in has expired',
  body: html`<p>It was finished, or left open for too long. <a href="/">Start again</a>.</p>`,
};

const failedPage = {
  title: 'Something went wrong here',
  body: html`<p>It was not your doing; nothing was changed. Try again in a moment.</p>`,
};
