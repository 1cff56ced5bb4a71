import { createRemoteJWKSet, decodeJwt, errors, jwtVerify } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import { problem, problems, ProblemError } from '../problem.ts';

/** Who is asking, from the header Authorization. */
export interface Identity {
  /**
   * The token's `sub`. Throws, or rejects with, the problem `no-token` (401) where there is no
   * token or it does not hold; and 503 where the keys to check it cannot be fetched.
   */
  subjectOf(authorization: string | undefined): string | Promise<string>;
  /** When a token whose subject is known ends, in milliseconds since 1970. */
  endOf(authorization: string): number;
}

/** Whose tokens are believed, and for which audience. */
export interface BearerOptions {
  readonly issuer: string;
  /** Where the issuer publishes its keys; tests hand in a key set of their own. */
  readonly keys: URL | JWTVerifyGetKey;
  readonly audience?: string;
  /** How many verified tokens are remembered. */
  readonly remembered?: number;
}

const ALGORITHMS = ['ES256', 'EdDSA', 'RS256'];
const SUBJECT = /^[\x21-\x7e]{1,200}$/;

/**
 * Checks bearer tokens: signature, algorithm, issuer, audience, expiry. Of the claims only `sub` is
 * used. A token that held is remembered until it expires, so that a busy caller's signature is
 * checked once in its life and not at each request.
 */
export function bearerIdentity(options: BearerOptions): Identity {
  const { issuer, audience = 'bursar-api', remembered = 5_000 } = options;
  const keys = options.keys instanceof URL ? createRemoteJWKSet(options.keys) : options.keys;
  const known = new Map<string, { readonly subject: string; readonly until: number }>();

  const remember = (token: string, subject: string, until: number) => {
    // A Map keeps the order of insertion: the first is the one unused for longest.
    if (known.size >= remembered) known.delete(known.keys().next().value!);
    known.set(token, { subject, until });
    return subject;
  };

  const verify = async (token: string): Promise<string> => {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      requiredClaims: ['sub', 'exp'],
    }).catch((error: unknown) => {
      throw new ProblemError(
        isFaultOfToken(error) ? problems.noToken(reason(error)) : unavailable(),
      );
    });
    const { sub, exp } = payload;
    if (!SUBJECT.test(sub!)) throw new ProblemError(problems.noToken('The token names nobody.'));
    return remember(token, sub!, exp! * 1000);
  };

  return {
    subjectOf(authorization) {
      const token = tokenIn(authorization);
      if (!token) throw new ProblemError(problems.noToken('Send a header Authorization: Bearer …'));
      const found = known.get(token);
      if (!found) return verify(token);
      known.delete(token);
      if (found.until <= Date.now()) return verify(token);
      known.set(token, found);
      return found.subject;
    },
    endOf: (authorization) => decodeJwt(tokenIn(authorization)!).exp! * 1000,
  };
}

const tokenIn = (authorization: string | undefined): string | undefined =>
  /^bearer +([\w.~+/-]+=*) *$/i.exec(authorization ?? '')?.[1];

/** Whether the token is at fault, and not the place where the keys are. */
function isFaultOfToken(error: unknown): error is errors.JOSEError {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return false;
  return error instanceof errors.JOSEError && error.code !== 'ERR_JOSE_GENERIC';
}

const reason = (error: errors.JOSEError): string =>
  error instanceof errors.JWTExpired
    ? 'Your sign-in has expired. Sign in again.'
    : 'The token is not one that this service accepts. Sign in again.';

const unavailable = () =>
  problem(
    'identity-unavailable',
    503,
    'Sign-ins cannot be checked',
    'The place that vouches for sign-ins does not answer. Nothing was done. Try again in a moment.',
    { retryAfter: 5 },
  );
