import type { Feature } from '@bursar/service-kit';
import { EVENT_STREAM } from '@bursar/service-kit/http/event-stream';
import type { ServerSentEvent } from '@bursar/service-kit/http/event-stream';
import type { RoutePlugin } from '@bursar/service-kit/service';
import { roles } from '@bursar/shared-types/roles';
import type { Surroundings } from '../surroundings.ts';
import { lateAt } from './standing.ts';
import type { Standing } from './standing.ts';
import { Watch } from './watch.ts';

const access = { roles, at: 'anywhere' } as const;
const input = { params: {}, query: {}, body: undefined };
const description =
  'Server-sent events `moved`: `id` is where all sources stand (a client sends it back as ' +
  'Last-Event-ID after a break, and hears what moved meanwhile), `data` is ' +
  '`{ "sources": { "finance": 1204, … }, "late": { "hr-payroll": "2026-11-24T13:20:00.000Z" } }`.';

/** `GET /live`: tells when what reporting shows of a trust has moved, or a source is late (X14). */
const liveStream =
  ({ heard, wall }: Surroundings): RoutePlugin =>
  async (app, { engine, sendEvents }) => {
    // Nothing is asked of the surroundings before somebody follows.
    let begun: Date | null = null;
    const watch = new Watch({
      reached: (trusts) => engine.reached(trusts),
      late: () => lateAt(wall.now(), heard(), (begun ??= wall.now())),
    });
    app.get(
      '/live',
      {
        config: { access },
        schema: {
          summary: 'What moves, as it moves',
          tags: ['live'],
          response: {
            200: { description, content: { [EVENT_STREAM]: { schema: { type: 'string' } } } },
          },
        },
      },
      async (request, reply) => {
        const { trustId, subject, headers } = request;
        const asked = { access, trustId, subject, input };
        const now = await engine.snapshot(asked, async (ctx) => ctx.now);
        // Since when a source is late is said by the business clock, as stamps are.
        const ahead = Date.parse(now) - wall.now().getTime();
        const known = headers['last-event-id'];
        const last = typeof known === 'string' ? known : null;
        return sendEvents(request, reply, (signal) =>
          eventsOf(watch.follow(trustId, last, signal), ahead),
        );
      },
    );
  };

async function* eventsOf(
  standings: AsyncIterable<Standing>,
  ahead: number,
): AsyncGenerator<ServerSentEvent> {
  for await (const { id, sources, late } of standings) {
    const since = Object.entries(late).map(([source, at]) => [
      source,
      new Date(at + ahead).toISOString(),
    ]);
    yield { id, event: 'moved', data: { sources, late: Object.fromEntries(since) } };
  }
}

/** The live stream. */
export const live = (surroundings: Surroundings): Feature => ({ plugin: liveStream(surroundings) });
