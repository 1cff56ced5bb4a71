import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PLATFORM } from '../context.ts';
import type { Engine } from '../engine/engine.ts';
import { problems, ProblemError } from '../problem.ts';
import type { Jobs } from '../jobs.ts';
import type { AnyRoute, Service } from '../service.ts';
import { eventStreams } from './event-stream.ts';
import { API_HEADERS } from './headers.ts';
import type { Identity } from './identity.ts';
import { addRoute } from './routes.ts';
import { addStreams } from './streams.ts';
import type { Streams } from './streams.ts';
import { refuseUnfitBody } from './validation.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The token's `sub`. */
    subject: string;
    /** The trust in the address; the platform's own where there is none. */
    trustId: string;
  }
}

interface Parts {
  readonly engine: Engine;
  readonly identity: Identity;
  readonly jobs?: Jobs | null;
  readonly streams?: Streams;
  readonly heartbeatMs?: number;
}

const TRUST = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * Everything below `/v1`: who asks is known before the body is read, which trust before anything is
 * done, and a look that has to be logged is logged before its answer leaves.
 */
export async function addApi(v1: FastifyInstance, service: Service, parts: Parts): Promise<void> {
  const { engine, identity, jobs = null, streams, heartbeatMs } = parts;
  v1.decorateRequest('subject', '');
  v1.decorateRequest('trustId', '');
  takeJsonOnly(v1);
  v1.addHook('onRequest', identify(identity));
  if (service.watchedRoles?.length) logLooks(v1, engine);

  for (const definition of service.features.flatMap(({ routes = [] }) => routes)) {
    addRoute(v1, prefixOf(definition), definition, { engine, service });
  }
  if (streams) addStreams(v1, streams, engine);
  const sendEvents = eventStreams(v1, identity, heartbeatMs);
  for (const { plugin } of service.features) {
    if (!plugin) continue;
    const kit = { engine, jobs, sendEvents };
    await v1.register((app) => plugin(app, kit), { prefix: '/trusts/:trustId' });
  }
}

/** Where a route is reached; what is one's own, and the platform's, is in no trust. */
function prefixOf({ access }: Pick<AnyRoute, 'access'>): string {
  if (access?.at === 'self') return '';
  return access?.at === 'platform' ? '/platform' : '/trusts/:trustId';
}

/** No body is read but JSON; an empty one is none. */
function takeJsonOnly(v1: FastifyInstance): void {
  const parse = v1.getDefaultJsonParser('error', 'error');
  v1.removeAllContentTypeParsers();
  v1.addContentTypeParser('application/json', { parseAs: 'string' }, (request, text, done) => {
    const raw = text as string;
    if (raw === '') return done(null, undefined);
    void parse(request, raw, (error, body: unknown) => {
      if (error) return done(error);
      try {
        refuseUnfitBody(raw, body);
        done(null, body);
      } catch (unfit) {
        done(unfit as Error);
      }
    });
  });
}

/** Sets `subject` and `trustId`, or refuses: 401 without a good token, 404 for what is no trust's id. */
function identify(identity: Identity) {
  return (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void): void => {
    reply.headers(API_HEADERS);
    const admit = (subject: string): void => {
      const { trustId = PLATFORM } = request.params as { readonly trustId?: string };
      if (!TRUST.test(trustId)) return done(new ProblemError(problems.notFound()));
      request.subject = subject;
      request.trustId = trustId;
      done();
    };
    try {
      const subject = identity.subjectOf(request.headers.authorization);
      if (typeof subject === 'string') admit(subject);
      else subject.then(admit, done);
    } catch (error) {
      done(error as Error);
    }
  };
}

/** A look that cannot be logged is not answered: the reply becomes 500. */
function logLooks(v1: FastifyInstance, engine: Engine): void {
  v1.addHook('onRoute', (route) => {
    if (route.method !== 'GET') return;
    route.onSend = async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
      const { subject, trustId, url } = request;
      if (subject === '' || reply.statusCode >= 500) return payload;
      const look = {
        trustId,
        subject,
        route: `GET ${route.url}`,
        target: url.slice(0, 2_000),
        status: reply.statusCode,
      };
      await engine.logLook(look);
      return payload;
    };
  });
}
