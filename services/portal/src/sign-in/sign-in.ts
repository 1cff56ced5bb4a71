import type { Clock } from '@bursar/service-kit';
import { isPassing } from '@bursar/service-kit/database/errors';
import { ProblemError, problems as kitProblems } from '@bursar/service-kit/problem';
import type { Metrics } from '@bursar/service-kit/telemetry';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { problems } from '../problems.ts';
import { hashOf, isCrossSite, newSecret, SIGNED_OUT } from '../sessions/index.ts';
import type { Cookies, Session, SessionStore } from '../sessions/index.ts';
import type { Attempts } from './attempts.ts';
import { localPath } from './local-path.ts';
import { sendNotice } from './notice.ts';
import { newChallenge } from './openid-provider.ts';
import type { OpenIdProvider } from './openid-provider.ts';

/** What signing in and out stands on. */
export interface SignInParts {
  readonly origin: string;
  readonly cookies: Cookies;
  readonly sessions: SessionStore;
  readonly attempts: Attempts;
  readonly provider: OpenIdProvider;
  readonly clock: Clock;
  /** From one address within a minute; all of a school come from one. */
  readonly signInsAMinute: number;
  /** The address a request came from. */
  readonly addressOf: (request: FastifyRequest) => string;
  readonly metrics: Metrics;
}

/** `GET /sign-in`, `GET /portal/callback`, `POST /sign-out`. */
export async function signInRoutes(app: FastifyInstance, parts: SignInParts): Promise<void> {
  const { origin, cookies, sessions, attempts, provider, clock } = parts;
  await app.register(rateLimit, {
    global: false,
    max: parts.signInsAMinute,
    timeWindow: '1 minute',
    keyGenerator: parts.addressOf,
    errorResponseBuilder: (_, { ttl }) =>
      new ProblemError(problems.tooManyTries(Math.ceil(ttl / 1000))),
  });
  showProblemsAsPages(app, parts.metrics);
  const limited = { config: { rateLimit: {} } };

  app.get('/sign-in', limited, async (request, reply) => {
    const { to } = request.query as { readonly to?: unknown };
    const now = clock.now();
    const challenge = newChallenge();
    // A session that ran out, or was ended from elsewhere, is not resumed by whoever sits there now.
    const anew =
      request.cookies[cookies.session] !== undefined && (await sessionOf(request)) === null;
    const address = await provider.signInAddress(challenge, anew);
    const browser = request.cookies[cookies.signIn] ?? newSecret();
    const after = anew ? (request.cookies[cookies.whose] ?? '') : null;
    await attempts.add({ challenge, to: localPath(to), anew, after }, browser, now);
    return reply.setCookie(cookies.signIn, browser, cookies.attributes).redirect(address, 302);
  });

  app.get('/portal/callback', limited, async (request, reply) => {
    const { state } = request.query as { readonly state?: unknown };
    const browser = request.cookies[cookies.signIn];
    const now = clock.now();
    const attempt =
      typeof state === 'string' && browser !== undefined
        ? await attempts.take(state, browser, now)
        : null;
    if (!attempt) throw new ProblemError(problems.signInRefused(UNKNOWN));
    const query = request.url.slice(request.url.indexOf('?') + 1);
    const { userId, tokens } = await provider.redeem(query, attempt.challenge, attempt.anew);
    // Not revoked: at the provider both may hang on one sign-in.
    const former = await sessionOf(request);
    if (former) await sessions.end(former.id, former.userId);
    const device = (request.headers['user-agent'] ?? '').slice(0, LONGEST_DEVICE);
    const { secret, gone } = await sessions.begin({ userId, device, tokens }, now);
    await Promise.all(gone.map((of) => provider.revoke(of)));
    const whose = hashOf(userId);
    const isAnother = attempt.after !== null && attempt.after !== whose;
    return (
      reply
        .setCookie(cookies.session, secret, cookies.attributes)
        .setCookie(cookies.whose, whose, cookies.attributes)
        // Where the other one was is theirs, and so is what they searched for.
        .redirect(isAnother ? '/' : attempt.to, 303)
    );
  });

  app.post('/sign-out', async (request, reply) => {
    if (isCrossSite(request, origin)) throw new ProblemError(problems.crossSite());
    const session = await sessionOf(request);
    if (session) {
      await sessions.end(session.id, session.userId);
      await provider.revoke(session.tokens);
    }
    return reply
      .setCookie(cookies.session, SIGNED_OUT, cookies.attributes)
      .send({ to: await provider.signOutAddress(session?.tokens.id ?? null) });
  });

  async function sessionOf(request: FastifyRequest): Promise<Session | null> {
    const secret = request.cookies[cookies.session];
    return secret === undefined ? null : sessions.find(secret, clock.now());
  }
}

const LONGEST_DEVICE = 300;
const UNKNOWN =
  'It was finished before, was left open for too long, or was begun in another browser. Begin again.';

/** Who is on the way through a sign-in sees a page; a script still gets the problem. */
function showProblemsAsPages(app: FastifyInstance, metrics: Metrics): void {
  app.setErrorHandler((error, request, reply) => {
    const isForPeople = request.headers.accept?.includes('text/html') ?? false;
    const found = isPassing(error) ? new ProblemError(kitProblems.unavailable()) : error;
    if (!(found instanceof ProblemError)) throw error;
    const { code, retryAfter } = found.problem;
    request.log.warn({ code, err: found.cause ?? error }, 'sign-in refused');
    if (!isForPeople) throw found;
    metrics.refusals.inc({ code });
    if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
    return sendNotice(reply, found.problem);
  });
}
