import type { Clock } from '@bursar/service-kit';
import { ProblemError, problems as kitProblems } from '@bursar/service-kit/problem';
import { Uuid } from '@bursar/shared-types';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { SIGNED_OUT } from './cookies.ts';
import type { Cookies } from './cookies.ts';
import { use } from './guard.ts';
import { warningOf } from './lifetime.ts';
import type { SessionStore } from './session-store.ts';
import type { Session, Tokens } from './session.ts';

/** What the routes on one's own sessions stand on. */
export interface SessionRouteParts {
  readonly cookies: Cookies;
  readonly sessions: SessionStore;
  readonly clock: Clock;
  /** Somebody's name, as the directory has it; null where it is not known now. */
  readonly nameOf: (session: Session) => Promise<string | null>;
  /** The business clock while it is ahead of real time, else null. */
  readonly movedClock: () => Date | null;
  /** Tells the provider that tokens are not needed any more. */
  readonly revoke: (tokens: Tokens) => Promise<void>;
}

/** `GET /session`, `POST /session/extend`, `GET /sessions`, `DELETE /sessions/:id`; behind the guard. */
export function sessionRoutes(app: FastifyInstance, parts: SessionRouteParts): void {
  const { cookies, sessions, clock, nameOf, movedClock, revoke } = parts;

  const bodyOf = async ({ session }: FastifyRequest) => ({
    user: { id: session.userId, name: await nameOf(session) },
    endsAt: session.lifetime.idleEndsAt,
    warnAt: warningOf(session.lifetime),
    clock: movedClock(),
  });

  app.get('/session', bodyOf);

  app.route({
    method: 'POST',
    url: '/session/extend',
    async handler(request) {
      await use(sessions, request, clock.now());
      return bodyOf(request);
    },
  });

  app.get('/sessions', async ({ session }) => {
    const all = await sessions.list(session.userId, clock.now());
    const items = all.map(({ id, device, lifetime }) => ({
      id,
      device,
      startedAt: lifetime.startedAt,
      usedAt: lifetime.usedAt,
      endsAt: lifetime.idleEndsAt,
      current: id === session.id,
    }));
    return { items };
  });

  const schema = { params: z.object({ id: Uuid }) };
  app.delete<{ Params: { id: string } }>('/sessions/:id', { schema }, async (request, reply) => {
    const { session, params } = request;
    const ended = await sessions.end(params.id, session.userId);
    if (!ended) throw new ProblemError(kitProblems.notFound());
    if (ended.tokens) await revoke(ended.tokens);
    if (params.id === session.id) reply.setCookie(cookies.session, SIGNED_OUT, cookies.attributes);
    return reply.code(204).send();
  });
}
