import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { PLATFORM } from '../context.ts';
import type { Engine } from '../engine/engine.ts';
import type { Intervention, StreamPosition } from '../subscriptions/positions.ts';

/** A service's streams, as its runtime has them. */
export interface Streams {
  /** Those of all trusts that wait or are parked. */
  halted(): Promise<readonly StreamPosition[]>;
  /** Resolves to the seq that the stream then stands at; rejects with a problem. */
  intervene(wish: Intervention): Promise<number>;
}

const access = { roles: ['operator'], at: 'platform' } as const;
const tags = ['streams'];

const Halted = z.object({
  items: z.array(
    z.object({
      subscription: z.string(),
      source: z.string().describe('The service that is heard'),
      trustId: z.uuid(),
      seq: z.int().describe('The last event that was applied; the one after it is in the way'),
      state: z.enum(['waiting', 'parked']),
      reason: z.string(),
      since: z.iso.datetime(),
    }),
  ),
});

const Wish = z.strictObject({
  subscription: z.string().min(1).max(200),
  source: z.string().min(1).max(200),
  trustId: z.uuid().toLowerCase(),
  seq: z.int().min(0).describe('Where the list shows it'),
  action: z.enum(['retry', 'skip']).describe('Try the event again, or go past it for good'),
  reason: z.string().trim().min(1).max(2_000).describe('Why; kept for ever'),
});
const Standing = z.object({ seq: z.int().describe('Where the stream stands now') });

/**
 * What the platform's operators do about streams that stand still: `GET /v1/platform/streams`, and
 * `POST /v1/platform/streams/interventions`. That needs no Idempotency-Key: at a second time the
 * stream is not parked there any more (409).
 */
export function addStreams(v1: FastifyInstance, streams: Streams, engine: Engine): void {
  const admit = ({ subject }: FastifyRequest): Promise<void> => {
    const input = { params: {}, query: {}, body: undefined };
    return engine.snapshot({ access, trustId: PLATFORM, subject, input }, () => Promise.resolve());
  };

  v1.route({
    method: 'GET',
    url: '/platform/streams',
    config: { access },
    schema: { summary: 'Streams that wait or are parked', tags, response: { 200: Halted } },
    handler: async (request) => {
      await admit(request);
      const halted = await streams.halted();
      const items = halted.map(({ subscription, source, trust, seq, state, reason, since }) => {
        return { subscription, source, trustId: trust, seq, state, reason, since };
      });
      return { items };
    },
  });

  v1.route<{ Body: z.output<typeof Wish> }>({
    method: 'POST',
    url: '/platform/streams/interventions',
    config: { access },
    schema: { summary: 'Retry or skip', tags, body: Wish, response: { 201: Standing } },
    handler: async (request, reply) => {
      await admit(request);
      const { trustId: trust, ...wish } = request.body;
      const seq = await streams.intervene({ ...wish, trust, actor: request.subject });
      return reply.code(201).send({ seq });
    },
  });
}
