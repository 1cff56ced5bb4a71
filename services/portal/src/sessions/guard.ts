import type { Clock } from '@bursar/service-kit';
import { ProblemError } from '@bursar/service-kit/problem';
import type { FastifyRequest } from 'fastify';
import { problems } from '../problems.ts';
import type { Cookies } from './cookies.ts';
import { isCrossSite } from './cross-site.ts';
import { isStale } from './lifetime.ts';
import type { SessionStore } from './session-store.ts';
import type { Session } from './session.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Of whoever asks; set by the guard, behind which alone it may be read. */
    session: Session;
  }
}

/** What the guard stands on. */
export interface GuardParts {
  readonly origin: string;
  readonly cookies: Cookies;
  readonly sessions: SessionStore;
  readonly clock: Clock;
}

/**
 * The hook before everything that is somebody's own: refuses changes from elsewhere (`cross-site`) and
 * whoever is not signed in (`session-ended`), and writes down that the session is in use. What a page
 * asks by itself, with nobody at it, says so with `bursar-idle: 1` and does not count.
 */
export function guard({ origin, cookies, sessions, clock }: GuardParts) {
  return async (request: FastifyRequest): Promise<void> => {
    if (isCrossSite(request, origin)) throw new ProblemError(problems.crossSite());
    const secret = request.cookies[cookies.session];
    const now = clock.now();
    const session = secret === undefined ? null : await sessions.find(secret, now);
    if (!session) throw new ProblemError(problems.sessionEnded());
    request.session = session;
    if (!isIdle(request) && isStale(session.lifetime, now)) await use(sessions, request, now);
  };
}

/** Writes down that somebody is at it; their session may have ended that very moment. */
export async function use(
  sessions: SessionStore,
  request: FastifyRequest,
  now: Date,
): Promise<void> {
  const lifetime = await sessions.extend(request.session, now);
  if (!lifetime) throw new ProblemError(problems.sessionEnded());
  request.session = { ...request.session, lifetime };
}

/** A stream stays open with nobody at it. */
const isIdle = ({ headers }: FastifyRequest): boolean =>
  headers['bursar-idle'] === '1' || headers.accept === 'text/event-stream';
