import { extractTakers } from '@bursar/shared-types/roles';
import { Readable } from 'node:stream';
import { accept, lookup, problems, query, raw, refuse } from '@bursar/service-kit';
import type { AnyQuery } from '@bursar/service-kit';
import type { Engine } from '@bursar/service-kit/engine/engine';
import { idempotencyKey } from '@bursar/service-kit/http/headers';
import type { RoutePlugin } from '@bursar/service-kit/service';
import { Uuid } from '@bursar/shared-types/ids';
import { BusinessDate } from '@bursar/shared-types/dates';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Surroundings } from '../surroundings.ts';
import type { BuildQueue } from './build-queue.ts';
import { keyId, publicPem } from './format/signature.ts';
import { headsOf } from './heads.ts';
import { extractLetGo, extractNotBuilt } from './problems.ts';
import { requestExtract } from './request-extract.ts';
import { checkpoint, extract } from './stored.ts';

const access = { roles: extractTakers, at: 'trust' } as const;
const ExtractId = z.object({ extractId: Uuid });
const Day = z.object({ day: BusinessDate });

/** Whether an extract can be taken away, and how long it is. */
const whole = query({
  route: 'GET /extracts/:extractId/zip',
  summary: 'Take an extract away',
  access,
  params: ExtractId,
  reply: z.unknown(),
  read: ({ params: { extractId } }, { trustId }) => ({
    rows: lookup(extract, extract.id, [extractId]),
    pieces: raw<{ n: number }>(
      sql`select count(*)::int as n from extract_piece where trust_id = ${trustId} and extract_id = ${extractId}`,
    ),
  }),
  respond: ({ rows: [row], pieces: [kept] }) => {
    if (!row) return refuse(problems.notFound());
    if (row.state !== 'built') return refuse(extractNotBuilt(row.state));
    if (!kept?.n) return refuse(extractLetGo());
    return accept({ pieces: kept.n, bytes: row.bytes!, sha256: row.zipSha256! });
  },
});

/** One piece of it: each is read by itself, so that no snapshot is held while a client reads on. */
const piece = query({
  route: 'GET /extracts/:extractId/zip/:n',
  summary: '',
  access,
  params: ExtractId.extend({ n: z.int() }),
  reply: z.unknown(),
  read: ({ params: { extractId, n } }, { trustId }) => ({
    rows: raw<{ hex: string }>(
      sql`select encode(bytes, 'hex') as hex from extract_piece
        where trust_id = ${trustId} and extract_id = ${extractId} and n = ${n}`,
    ),
  }),
  respond: ({ rows: [row] }) =>
    row ? accept(Buffer.from(row.hex, 'hex')) : refuse(extractLetGo()),
});

const signedOn = query({
  route: 'GET /checkpoints/:day/file',
  summary: 'A checkpoint as a file, to be held outside',
  access,
  params: Day,
  reply: z.unknown(),
  read: ({ params: { day } }) => ({ rows: lookup(checkpoint, checkpoint.day, [day]) }),
  respond: ({ rows: [row] }) => (row ? accept(row.signed) : refuse(problems.notFound())),
});

const mayAsk = query({
  route: 'GET /extracts/public-key',
  summary: 'The public key that extracts and checkpoints are signed with',
  access,
  reply: z.unknown(),
  read: () => ({}),
  respond: () => accept(null),
});

/** What is no JSON: asking (the logs are looked at first), the ZIP, the key and the checkpoints. */
export const extractFiles =
  (surroundings: Surroundings, build: BuildQueue): RoutePlugin =>
  async (app, { engine, jobs }) => {
    build.open(jobs);
    const documented = requestExtract([]);
    app.post<{ Body: object }>(
      '/extracts',
      {
        config: { access, keyed: true },
        schema: {
          summary: documented.summary,
          tags: ['extracts'],
          body: documented.body,
          response: documented.reply,
        },
      },
      async (request, reply) => {
        const { trustId, subject } = request;
        const key = idempotencyKey(request, true);
        const who = { trustId, subject, input: { params: {}, query: {}, body: undefined } };
        await engine.query({ definition: mayAsk, ...who });
        const definition = requestExtract(await headsOf(surroundings, trustId));
        const input = { params: {}, query: {}, body: request.body };
        const { text, location, replayed } = await engine.execute({
          definition,
          trustId,
          subject,
          input,
          key,
          cause: request.id,
        });
        const { id } = JSON.parse(text!) as { id: string };
        // What is not sent now, because something broke between the commit and here, is sent later.
        await build
          .send({ trustId, extractId: id })
          .catch((err: unknown) => request.log.error({ err, id }, 'an extract is sent later'));
        if (replayed) reply.header('idempotency-replayed', 'true');
        return reply
          .code(202)
          .header('location', `/v1/trusts/${trustId}${location}`)
          .type('application/json; charset=utf-8')
          .send(text);
      },
    );

    app.get<{ Params: z.output<typeof ExtractId> }>(
      '/extracts/:extractId/zip',
      {
        config: { access },
        schema: { summary: whole.summary, tags: ['extracts'], params: ExtractId },
      },
      async ({ trustId, subject, params }, reply) => {
        const asked = { trustId, subject };
        const { pieces, bytes, sha256 } = (await run(engine, whole, asked, params)) as Whole;
        const read = async function* () {
          for (let n = 1; n <= pieces; n += 1) yield run(engine, piece, asked, { ...params, n });
        };
        return reply
          .type('application/zip')
          .header('content-length', bytes)
          .header('etag', `"${sha256}"`)
          .header(
            'content-disposition',
            `attachment; filename="extract-${sha256.slice(0, 12)}.zip"`,
          )
          .send(Readable.from(read()));
      },
    );

    app.get(
      '/extracts/public-key',
      { config: { access }, schema: { summary: mayAsk.summary, tags: ['extracts'] } },
      async ({ trustId, subject }, reply) => {
        await run(engine, mayAsk, { trustId, subject }, {});
        const key = surroundings.signingKey();
        return reply
          .type('application/x-pem-file')
          .header('bursar-key-id', keyId(key))
          .header('content-disposition', 'attachment; filename="public-key.pem"')
          .send(publicPem(key));
      },
    );

    app.get<{ Params: z.output<typeof Day> }>(
      '/checkpoints/:day/file',
      {
        config: { access },
        schema: { summary: signedOn.summary, tags: ['checkpoints'], params: Day },
      },
      async ({ trustId, subject, params }, reply) => {
        const signed = (await run(engine, signedOn, { trustId, subject }, params)) as string;
        return reply
          .type('text/plain; charset=utf-8')
          .header('content-disposition', `attachment; filename="checkpoint-${params.day}.txt"`)
          .send(signed);
      },
    );
  };

interface Whole {
  readonly pieces: number;
  readonly bytes: number;
  readonly sha256: string;
}

const run = (
  engine: Engine,
  definition: unknown,
  who: { readonly trustId: string; readonly subject: string },
  params: object,
) =>
  engine.query({
    definition: definition as AnyQuery,
    ...who,
    input: {
      params,
      query: {},
      body: undefined,
    },
  });
