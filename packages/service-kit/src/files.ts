import { createHash } from 'node:crypto';
import multipart from '@fastify/multipart';
import { customType, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { FastifyError, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { accept, command, query, refuse } from './command.ts';
import { insertRows, lookup } from './database/statements.ts';
import { LARGEST_FILE, LARGEST_UPLOAD } from './http/limits.ts';
import { ENDINGS, mediaTypeOf, unfit } from './media-type.ts';
import { problems } from './problem.ts';
import type { Feature } from './service.ts';

const bytea = customType<{ data: Buffer; driverData: Buffer | string }>({
  dataType: () => 'bytea',
  fromDriver: (value) => (typeof value === 'string' ? Buffer.from(value.slice(2), 'hex') : value),
});

/** Bytes by their digest, staged before the command that refers to them; see migrations/0001_kit.sql. */
export const file = pgTable('file', {
  trustId: uuid('trust_id').notNull(),
  sha256: text('sha256').notNull(),
  mediaType: text('media_type').notNull(),
  bytes: bytea('bytes').notNull(),
  uploadedBy: text('uploaded_by').notNull(),
  at: timestamp('at', { withTimezone: true }).notNull(),
});

/** Who may stage files, and who may fetch one by its digest. */
export interface FileRoles {
  readonly upload: readonly string[];
  readonly read: readonly string[];
}

type Staged = Pick<typeof file.$inferSelect, 'sha256' | 'mediaType' | 'bytes'>;

const Digest = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });
const Receipt = z.object({ sha256: z.string(), mediaType: z.string(), bytes: z.int() });

const stageFile = (roles: readonly string[]) =>
  command({
    route: 'POST /files',
    summary: 'Stage a file: JPEG, PNG, WebP, PDF, CSV or XLSX, at most 10 MB',
    access: { roles, at: 'anywhere' },
    body: z.custom<Staged>(),
    reply: { 201: Receipt },
    read: () => ({}),
    decide: (_, { body }) => accept(body),
    write: (staged, { trustId, actor, now }) => {
      const row = { trustId, ...staged, uploadedBy: actor.id, at: new Date(now) };
      return [insertRows(file, [row], { ifNew: true })];
    },
    respond: ({ bytes, ...rest }) => ({ status: 201, body: { ...rest, bytes: bytes.length } }),
  });

const fetchFile = (roles: readonly string[]) =>
  query({
    route: 'GET /files/:sha256',
    summary: 'Fetch a file by its digest',
    access: { roles, at: 'anywhere' },
    params: Digest,
    reply: z.unknown(),
    read: ({ params }) => ({ found: lookup(file, file.sha256, [params.sha256]) }),
    respond: ({ found: [one] }) => (one ? accept(one) : refuse(problems.notFound())),
  });

/**
 * `POST /files` (multipart, one file of at most 10 MB) answers `{ sha256, mediaType, bytes }`, the
 * same however often it is sent, so it needs no key; `GET /files/:sha256` gives it back, always as
 * a download. Whoever holds a role anywhere in the trust may fetch by digest: the digest is known to
 * those who may see the record that refers to it.
 */
export function files(roles: FileRoles): Feature {
  const [stage, fetchOne] = [stageFile(roles.upload), fetchFile(roles.read)];
  return {
    plugin: async (app, { engine }) => {
      await app.register(multipart, { limits: { fileSize: LARGEST_FILE, files: 1, fields: 0 } });

      app.route({
        method: 'POST',
        url: '/files',
        bodyLimit: LARGEST_UPLOAD,
        config: { access: stage.access, body: UPLOAD },
        schema: {
          summary: stage.summary,
          tags: ['files'],
          consumes: ['multipart/form-data'],
          response: { 201: Receipt },
        },
        handler: async (request, reply) => {
          const { trustId, subject, id: cause } = request;
          const { bytes, claimed } = await oneFile(request);
          const sha256 = createHash('sha256').update(bytes).digest('hex');
          const body: Staged = { sha256, mediaType: await mediaTypeOf(bytes, claimed), bytes };
          const input = { params: {}, query: {}, body };
          const asked = { definition: stage, trustId, subject, input, key: null, cause };
          const { text } = await engine.execute(asked);
          const location = `/v1/trusts/${trustId}/files/${sha256}`;
          return reply.code(201).headers({ location }).type('application/json').send(text);
        },
      });

      app.route<{ Params: z.output<typeof Digest> }>({
        method: 'GET',
        url: '/files/:sha256',
        config: { access: fetchOne.access },
        schema: { summary: fetchOne.summary, tags: ['files'], params: Digest },
        handler: async ({ trustId, subject, params }, reply) => {
          const input = { params, query: {}, body: undefined };
          const asked = { definition: fetchOne, trustId, subject, input };
          const { mediaType, bytes } = (await engine.query(asked)) as Staged;
          const name = `${params.sha256.slice(0, 12)}.${ENDINGS[mediaType] ?? 'bin'}`;
          reply.header('content-disposition', `attachment; filename="${name}"`);
          return reply.type(mediaType).send(bytes);
        },
      });
    },
  };
}

const UPLOAD = {
  type: 'object',
  properties: { file: { type: 'string', format: 'binary' } },
  required: ['file'],
};
const ONE_FILE = 'Send one whole file as multipart/form-data.';

/** The only file of an upload. Throws a problem of 4xx for none, several, too large or broken off. */
async function oneFile(request: FastifyRequest): Promise<{ bytes: Buffer; claimed: string }> {
  // The parser says 406 of it, which is about answers.
  if (!request.isMultipart()) throw unfit(ONE_FILE);
  const taken = [];
  try {
    for await (const part of request.files()) {
      taken.push({ bytes: await part.toBuffer(), claimed: part.mimetype });
    }
  } catch (error) {
    // What the parser refuses has its status; anything else is an upload that cannot be read.
    throw (error as FastifyError).statusCode ? error : unfit(ONE_FILE);
  }
  if (taken.length !== 1) throw unfit(ONE_FILE);
  return taken[0]!;
}
