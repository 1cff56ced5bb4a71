import type { Clock } from '@bursar/service-kit';
import { ProblemError } from '@bursar/service-kit/problem';
import * as openid from 'openid-client';
import { problems } from '../problems.ts';
import type { Tokens } from '../sessions/index.ts';

/** The provider that vouches for the portal's users, and as what the portal is known to it. */
export interface ProviderOptions {
  /** Where its discovery document is: `<issuer>/.well-known/openid-configuration`. */
  readonly issuer: string;
  readonly clientId: string;
  /** Null for a public client, which proves itself by PKCE alone. */
  readonly clientSecret: string | null;
  /** What is asked for: `openid`, and what the provider wants for the API and for refresh tokens. */
  readonly scope: string;
  /** Where its users come back to, signed in and signed out. */
  readonly callback: string;
  readonly signedOut: string;
  readonly clock: Clock;
}

/** What ties the answer to the question; the verifier and the nonce never leave the portal. */
export interface Challenge {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Whoever comes this soon after it did not answer is not made to wait for it again. */
const AWAY_MS = 2_000;
/** Of one request, so that nobody who waits for a token waits longer than a database lock may. */
const PATIENCE_S = 4;
/** The person must have said who they are this recently, where a session of theirs has run out. */
const RECENT_S = 300;

/** A challenge nobody can guess. */
export const newChallenge = (): Challenge => ({
  state: openid.randomState(),
  nonce: openid.randomNonce(),
  verifier: openid.randomPKCECodeVerifier(),
});

/**
 * OpenID Connect with any provider: authorization code with PKCE, state and nonce. Where the provider
 * does not answer, everything rejects with `identity-unavailable`.
 */
export class OpenIdProvider {
  readonly #options: ProviderOptions;
  #found: Promise<openid.Configuration> | undefined;
  #awayUntil = 0;

  constructor(options: ProviderOptions) {
    this.#options = options;
  }

  /** Where the browser goes to sign in; `anew` where an earlier sign-in is not enough. */
  async signInAddress({ state, nonce, verifier }: Challenge, anew: boolean): Promise<string> {
    const { scope, callback } = this.#options;
    const parameters = {
      redirect_uri: callback,
      scope,
      state,
      nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(anew && { prompt: 'login', max_age: String(RECENT_S) }),
    };
    return openid.buildAuthorizationUrl(await this.#configuration(), parameters).href;
  }

  /**
   * Who came back, and their tokens. Rejects with `sign-in-refused` where the provider let nobody in,
   * or where its answer is not the one to this challenge.
   */
  async redeem(
    query: string,
    { state, nonce, verifier }: Challenge,
    anew: boolean,
  ): Promise<{ readonly userId: string; readonly tokens: Tokens }> {
    const configuration = await this.#configuration();
    const answer = new URL(`${this.#options.callback}?${query}`);
    const checks = {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
      ...(anew && { maxAge: RECENT_S }),
    };
    const reply = await openid
      .authorizationCodeGrant(configuration, answer, checks)
      .catch((error: unknown) => {
        throw isAway(error) ? unavailable(error) : refused(error);
      });
    return { userId: reply.claims()!.sub, tokens: this.#tokensOf(reply, null) };
  }

  /** New tokens for a refresh token; null where the provider says that the sign-in is over. */
  async renew(refresh: string): Promise<Tokens | null> {
    const { clock } = this.#options;
    if (clock.now().getTime() < this.#awayUntil) throw unavailable('it was away just now');
    try {
      const reply = await openid.refreshTokenGrant(await this.#configuration(), refresh);
      return this.#tokensOf(reply, refresh);
    } catch (error) {
      if (error instanceof openid.ResponseBodyError && error.error === 'invalid_grant') return null;
      this.#awayUntil = clock.now().getTime() + AWAY_MS;
      throw unavailable(error);
    }
  }

  /** Tells the provider that tokens are good for nothing any more; they end by themselves if it is away. */
  async revoke({ refresh }: Tokens): Promise<void> {
    if (refresh === null) return;
    const configuration = await this.#configuration().catch(() => null);
    if (configuration?.serverMetadata().revocation_endpoint === undefined) return;
    const hint = { token_type_hint: 'refresh_token' };
    await openid.tokenRevocation(configuration, refresh, hint).catch(() => undefined);
  }

  /** Where the browser goes so that the provider forgets them too; the first page where it cannot. */
  async signOutAddress(idToken: string | null): Promise<string> {
    const { signedOut, clientId } = this.#options;
    const configuration = await this.#configuration().catch(() => null);
    if (configuration?.serverMetadata().end_session_endpoint === undefined) return signedOut;
    return openid.buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: signedOut,
      ...(idToken === null ? { client_id: clientId } : { id_token_hint: idToken }),
    }).href;
  }

  /** The provider's own description, asked once; again after it could not be had. */
  async #configuration(): Promise<openid.Configuration> {
    this.#found ??= this.#discovered().catch((error: unknown) => {
      this.#found = undefined;
      throw unavailable(error);
    });
    return this.#found;
  }

  async #discovered(): Promise<openid.Configuration> {
    const { issuer, clientId, clientSecret } = this.#options;
    const address = new URL(issuer);
    const authentication =
      clientSecret === null ? openid.None() : openid.ClientSecretPost(clientSecret);
    return openid.discovery(address, clientId, undefined, authentication, {
      timeout: PATIENCE_S,
      // Plain http is for a provider on one's own machine, whose address says so.
      execute: address.protocol === 'http:' ? [openid.allowInsecureRequests] : [],
    });
  }

  #tokensOf(
    reply: openid.TokenEndpointResponse & openid.TokenEndpointResponseHelpers,
    refresh: string | null,
  ): Tokens {
    const seconds = reply.expiresIn() ?? RECENT_S;
    return {
      access: reply.access_token,
      accessEndsAt: this.#options.clock.now().getTime() + seconds * 1000,
      refresh: reply.refresh_token ?? refresh,
      id: reply.id_token ?? null,
    };
  }
}

const unavailable = (cause: unknown): ProblemError =>
  Object.assign(new ProblemError(problems.identityUnavailable()), { cause });

function refused(cause: unknown): ProblemError {
  const detail =
    cause instanceof openid.AuthorizationResponseError
      ? 'The sign-in was not finished. Begin again.'
      : 'The answer to this sign-in was not the one expected. Begin again.';
  return Object.assign(new ProblemError(problems.signInRefused(detail)), { cause });
}

/** Whether the provider did not answer, or answered that it cannot. */
function isAway(error: unknown): boolean {
  if (error instanceof openid.ResponseBodyError) return error.status >= 500;
  if (error instanceof openid.AuthorizationResponseError)
    return ['server_error', 'temporarily_unavailable'].includes(error.error);
  return !(error instanceof openid.ClientError) || error.code === 'OAUTH_TIMEOUT';
}
