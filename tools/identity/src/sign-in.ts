import { createHash, randomBytes } from 'node:crypto';
import { CLI_CALLBACK } from './clients.ts';

/** The provider did not let somebody in; the message says why, for the person at the terminal. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
}

/** Who signs in where. */
export interface SignIn {
  readonly issuer: string;
  readonly login: string;
  readonly password: string;
}

/** For which of the provider's clients. */
export interface SignInClient {
  readonly id: string;
  readonly callback: string;
}

/** What the token endpoint gives. */
export interface Tokens {
  readonly access_token: string;
  readonly refresh_token?: string;
}

const CLI: SignInClient = { id: 'bursar-cli', callback: CLI_CALLBACK };

/**
 * Tokens for somebody, through the same form and protocol as in a browser: authorization code with
 * PKCE. The access token holds for five minutes.
 *
 * Rejects with SignInRefused where the password is wrong, and with fetch's error where nothing answers.
 */
export async function signIn({ issuer, login, password }: SignIn, client = CLI): Promise<Tokens> {
  const browser = new Browser(client.callback);
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    client_id: client.id,
    response_type: 'code',
    scope: 'openid',
    redirect_uri: client.callback,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const form = await browser.follow(new URL(`${issuer}/auth?${query.toString()}`));
  const end = await browser.follow(form.url, new URLSearchParams({ login, password }));
  const code = end.url.searchParams.get('code');
  if (code === null) throw new SignInRefused(faultIn(end.text) ?? 'The sign-in was not finished.');
  const reply = await fetch(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: client.id,
      redirect_uri: client.callback,
      code,
      code_verifier: verifier,
    }),
  });
  if (!reply.ok) throw new SignInRefused(`The provider gave no token (${reply.status}).`);
  return (await reply.json()) as Tokens;
}

const faultIn = (page: string): string | undefined => /role="alert">([^<]*)</.exec(page)?.[1];

/** As much of a browser as a sign-in needs: cookies, and redirects up to the client's own address. */
class Browser {
  readonly #cookies = new Map<string, string>();
  readonly #callback: string;

  constructor(callback: string) {
    this.#callback = callback;
  }

  async follow(url: URL, form?: URLSearchParams): Promise<{ url: URL; text: string }> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const reply = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(form && { method: 'POST', body: form }),
    });
    for (const line of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    const text = await reply.text();
    const location = reply.headers.get('location');
    if (location === null) return { url, text };
    const next = new URL(location, url);
    return next.href.startsWith(this.#callback) ? { url: next, text } : this.follow(next);
  }
}
