import { z } from 'zod';

/** How a service gets tokens of its own from whoever vouches for it (OAuth 2.0 client credentials). */
export interface ClientOptions {
  readonly tokenEndpoint: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly audience: string;
}

const Answer = z.object({ access_token: z.string().min(1), expires_in: z.number() });
const PATIENCE_MS = 5_000;
/** A token is asked for anew this long before it ends, so that none ends on its way. */
const EARLY_MS = 30_000;

/**
 * Gives the same token until shortly before it ends, and then another. Rejects where the endpoint
 * does not answer within five seconds or refuses.
 */
export function clientTokens(options: ClientOptions): () => Promise<string> {
  let kept: { readonly token: string; readonly until: number } | null = null;
  let asking: Promise<string> | null = null;

  const ask = async (): Promise<string> => {
    const { tokenEndpoint, clientId, clientSecret, audience } = options;
    const who = [clientId, clientSecret].map(encodeURIComponent).join(':');
    const reply = await fetch(tokenEndpoint, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(who).toString('base64')}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', audience }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const text = await reply.text();
    if (!reply.ok) throw new Error(`${tokenEndpoint} answered ${reply.status}`);
    const { access_token: token, expires_in: seconds } = Answer.parse(JSON.parse(text));
    kept = { token, until: Date.now() + seconds * 1000 - EARLY_MS };
    return token;
  };

  return () => {
    if (kept && Date.now() < kept.until) return Promise.resolve(kept.token);
    asking ??= ask().finally(() => (asking = null));
    return asking;
  };
}
