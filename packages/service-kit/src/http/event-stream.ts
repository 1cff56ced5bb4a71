import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Identity } from './identity.ts';

/** One server-sent event. */
export interface ServerSentEvent {
  /** Without a line break; the client sends it back as Last-Event-ID after a break. */
  readonly id: string;
  readonly event: string;
  /** Sent as one line of JSON. */
  readonly data: unknown;
}

/**
 * Answers a request with events for as long as its token holds. `events` ends, soon, once its signal
 * aborts: the client has gone, the token has expired, or the app stops. Access is checked beforehand.
 */
export type SendEvents = (
  request: FastifyRequest,
  reply: FastifyReply,
  events: (signal: AbortSignal) => AsyncIterable<ServerSentEvent>,
) => FastifyReply;

/** The media type of a stream of events, for a route's documentation. */
export const EVENT_STREAM = 'text/event-stream';

/** Proxies and browsers give up on a line that is silent for longer than about half a minute. */
const HEARTBEAT_MS = 15_000;
/** When a client asks again after a break. */
const RETRY_MS = 2_000;
/** Unread beyond this, the client reads no more; it comes back with its Last-Event-ID. */
const UNREAD_BYTES = 64 * 1024;
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** How an app sends events. Whatever streams are open when the app closes end then. */
export function eventStreams(
  app: FastifyInstance,
  identity: Identity,
  heartbeatMs = HEARTBEAT_MS,
): SendEvents {
  const open = new Set<AbortController>();
  app.addHook('preClose', (done) => {
    for (const each of open) each.abort();
    done();
  });

  return (request, reply, events) => {
    const life = new AbortController();
    const end = () => life.abort();
    open.add(life);
    reply.raw.once('close', end);
    const left = identity.endOf(request.headers.authorization!) - Date.now();
    const expiry = setTimeout(end, Math.min(left, LONGEST_TIMER_MS));
    const stream = new Readable({ read: () => undefined });
    const say = (text: string) => {
      if (stream.destroyed || life.signal.aborted) return;
      stream.push(text);
      if (stream.readableLength > UNREAD_BYTES) stream.destroy();
    };
    const heartbeat = setInterval(() => say(':\n\n'), heartbeatMs);
    stream.once('close', end);
    life.signal.addEventListener('abort', () => {
      open.delete(life);
      clearTimeout(expiry);
      clearInterval(heartbeat);
      // Ended after it was cut, it would pass for whole, and the connection stay open.
      if (!stream.destroyed) stream.push(null);
    });

    // Who left while access was checked is not told of again.
    if (reply.raw.destroyed) end();
    say(`retry: ${RETRY_MS}\n\n`);
    sayAll(events(life.signal), say)
      .catch((err: unknown) => {
        request.log.error({ err, id: request.id }, 'a stream of events failed');
        stream.destroy();
      })
      .finally(end);
    return (
      reply
        .type(`${EVENT_STREAM}; charset=utf-8`)
        .header('x-accel-buffering', 'no')
        // Kept alive after its end, it would hold up an app that closes.
        .header('connection', 'close')
        .send(stream)
    );
  };
}

async function sayAll(
  events: AsyncIterable<ServerSentEvent>,
  say: (text: string) => void,
): Promise<void> {
  for await (const { id, event, data } of events) {
    say(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }
}
