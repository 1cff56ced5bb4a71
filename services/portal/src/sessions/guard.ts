import type { Clock } from '@bursar/service-kit';
import { ProblemError } from '@bursar/service-kit/problem';
import type { FastifyRequest } from 'fastify';
import { problems } from '../problems.ts';
import type { Cookies } from './cookies.ts';
import { isChange, isCrossSite } from './cross-site.ts';
import { isStale } from './lifetime.ts';
import type { SessionStore } from './session-store.ts';
import type { Session } from './session.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Of whoever asks; set by the guard, behind which alone it may be read. */
    session: Session;
  }
  interface FastifyContextConfig {
    /** Whether a route answers with a stream of events: it stays open with nobody at it. */
    stream?: boolean;
  }
}

/** What the guard stands on. */
export interface GuardParts {
  readonly origin: string;
  readonly cookies: Cookies;
  readonly sessions: SessionStore;
  readonly clock: Clock;
  /** Somebody's name, as the directory has it; null where it is not known now. */
  readonly nameOf: (session: Session) => Promise<string | null>;
}

/**
 * The hook before everything that is somebody's own: refuses changes from elsewhere (`cross-site`) and
 * whoever is not signed in (`session-ended`), changes that name somebody else than who is signed in
 * (`other-person`), and writes down that the session is in use. What a page asks by itself, with nobody
 * at it, says so with `bursar-idle: 1` and does not count.
 */
export function guard({ origin, cookies, sessions, clock, nameOf }: GuardParts) {
  return async (request: FastifyRequest): Promise<void> => {
    if (isCrossSite(request, origin)) throw new ProblemError(problems.crossSite());
    const secret = request.cookies[cookies.session];
    const now = clock.now();
    const session = secret === undefined ? null : await sessions.find(secret, now);
    if (!session) throw new ProblemError(problems.sessionEnded());
    const person = request.headers['bursar-person'];
    if (isChange(request) && person !== undefined && person !== session.userId)
      throw new ProblemError(problems.otherPerson(session.userId, await nameOf(session)));
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

const isIdle = ({ headers, routeOptions }: FastifyRequest): boolean =>
  headers['bursar-idle'] === '1' || routeOptions.config.stream === true;
