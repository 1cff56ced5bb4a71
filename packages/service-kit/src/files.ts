import { createHash } from 'node:crypto';
import multipart from '@fastify/multipart';
import { customType, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { FastifyError, FastifyRequest } from 'fastify';
import { fileTypeFromBuffer } from 'file-type';
import { z } from 'zod';
import { accept, command, query, refuse } from './command.ts';
import { insertRows, lookup } from './database/statements.ts';
import { problem, problems, ProblemError } from './problem.ts';
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

const LARGEST = 10 * 1024 * 1024;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What is kept, and the ending of its name when it is downloaded. */
const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
  'text/csv': 'csv',
  [XLSX]: 'xlsx',
};
/** What browsers say for CSV, depending on what is installed; and where they do not know. */
const CSV_CLAIMS = ['text/csv', 'text/plain', 'application/csv', 'application/vnd.ms-excel'];
const UNKNOWN = 'application/octet-stream';

const unfit = (detail: string) =>
  new ProblemError(problem('file-not-taken', 415, 'This file cannot be taken', detail));

/**
 * The media type of a file by its content. Throws the problem `file-not-taken` (415) for a kind
 * that is not kept, for HEIC with how to mend it, and where the content is not what it claims.
 */
export async function mediaTypeOf(bytes: Buffer, claimed: string): Promise<string> {
  const found = (await fileTypeFromBuffer(bytes))?.mime;
  if (found?.startsWith('image/hei')) {
    throw unfit(
      'This is a HEIC photo, which few programs can open. Save or send it as JPEG (on an iPhone: Settings, Camera, Formats, Most Compatible) and upload that.',
    );
  }
  if (!found && CSV_CLAIMS.includes(claimed) && isText(bytes)) return 'text/csv';
  if (!found || !(found in ENDINGS)) {
    throw unfit(
      'Files are taken as JPEG, PNG, WebP, PDF, CSV (in UTF-8) or XLSX. Save it as one of these and upload that.',
    );
  }
  if (claimed !== found && claimed !== UNKNOWN) {
    throw unfit(
      `Its content is ${found}, but it came as ${claimed}. Check its name, or save it again.`,
    );
  }
  return found;
}

function isText(bytes: Buffer): boolean {
  try {
    // oxlint-disable-next-line no-control-regex
    return !/[\u0000-\u0008\u000e-\u001f]/.test(
      new TextDecoder('utf-8', { fatal: true }).decode(bytes),
    );
  } catch {
    return false;
  }
}

/** Who may stage files, and who may fetch one by its digest. */
export interface FileRoles {
  readonly upload: readonly string[];
  readonly read: readonly string[];
}

interface Upload {
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/**
 * `POST /files` (multipart, one file of at most 10 MB) answers `{ sha256, mediaType, bytes }`, the
 * same however often it is sent; `GET /files/:sha256` gives it back, always as a download. Whoever
 * holds a role anywhere in the trust may fetch by digest: the digest is known to those who may see
 * the record that refers to it.
 */
export function files({ upload, read }: FileRoles): Feature {
  const stage = command({
    route: 'POST /files',
    summary: 'Stage a file',
    access: { roles: upload, at: 'anywhere' },
    body: z.custom<Upload>(),
    reply: {},
    read: () => ({}),
    decide: (_, { body }) => accept(body),
    write: (one, { trustId, actor, now }) => [
      insertRows(file, [{ trustId, ...one, uploadedBy: actor.id, at: new Date(now) }], {
        ifNew: true,
      }),
    ],
    respond: ({ sha256, mediaType, bytes }) => ({
      status: 201,
      body: { sha256, mediaType, bytes: bytes.length },
      location: `/files/${sha256}`,
    }),
  });
  const fetchOne = query({
    route: 'GET /files/:sha256',
    summary: 'Fetch a file',
    access: { roles: read, at: 'anywhere' },
    reply: z.unknown(),
    params: DIGEST,
    read: ({ params }) => ({ found: lookup(file, file.sha256, [params.sha256]) }),
    respond: ({ found: [one] }) => (one ? accept(one) : refuse(problems.notFound())),
  });

  return {
    plugin: async (app, { engine }) => {
      await app.register(multipart, { limits: { fileSize: LARGEST, files: 1, fields: 0 } });

      app.post(
        '/files',
        { config: { access: stage.access }, bodyLimit: LARGEST + 65_536, schema: UPLOAD },
        async (request, reply) => {
          const { bytes, claimed } = await oneFile(request);
          const sha256 = createHash('sha256').update(bytes).digest('hex');
          const body: Upload = { sha256, mediaType: await mediaTypeOf(bytes, claimed), bytes };
          const { trustId, subject, id } = request;
          const input = { params: {}, query: {}, body };
          const { text: answer } = await engine.execute({
            definition: stage,
            trustId,
            subject,
            input,
            key: null,
            cause: id,
          });
          return reply
            .code(201)
            .header('location', `/v1/trusts/${trustId}/files/${sha256}`)
            .type('application/json')
            .send(answer);
        },
      );

      app.get(
        '/files/:sha256',
        { config: { access: fetchOne.access }, schema: DOWNLOAD },
        async (request, reply) => {
          const { trustId, subject } = request;
          const input = { params: request.params, query: {}, body: undefined };
          const one = (await engine.query({
            definition: fetchOne,
            trustId,
            subject,
            input,
          })) as Upload;
          const { sha256 } = request.params as { sha256: string };
          const name = `${sha256.slice(0, 12)}.${ENDINGS[one.mediaType] ?? 'bin'}`;
          return reply
            .header('content-disposition', `attachment; filename="${name}"`)
            .type(one.mediaType)
            .send(one.bytes);
        },
      );
    },
  };
}

const ONE_FILE = 'Send one whole file as multipart/form-data.';

/** The only file of an upload. Throws a problem of 4xx for none, several, too large or broken off. */
async function oneFile(request: FastifyRequest): Promise<{ bytes: Buffer; claimed: string }> {
  const taken = [];
  try {
    for await (const part of request.files())
      taken.push({ bytes: await part.toBuffer(), claimed: part.mimetype });
  } catch (error) {
    // What the parser refuses has its status; anything else is an upload that cannot be read.
    throw (error as FastifyError).statusCode ? error : unfit(ONE_FILE);
  }
  if (taken.length !== 1) throw unfit(ONE_FILE);
  return taken[0]!;
}

const DIGEST = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });
const UPLOAD = {
  summary: 'Stage a file: JPEG, PNG, WebP, PDF, CSV or XLSX, at most 10 MB',
  tags: ['files'],
  consumes: ['multipart/form-data'],
  response: { 201: z.object({ sha256: z.string(), mediaType: z.string(), bytes: z.int() }) },
};
const DOWNLOAD = {
  summary: 'Fetch a file by its digest',
  tags: ['files'],
  params: DIGEST,
};
