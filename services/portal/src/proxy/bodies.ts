import { Readable, Transform } from 'node:stream';
import { LARGEST_BODY, LARGEST_UPLOAD } from '@bursar/service-kit/http/limits';
import { ProblemError, problems as kitProblems } from '@bursar/service-kit/problem';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const tooLarge = () =>
  new ProblemError(
    kitProblems.tooLarge('A file may have 10 MB at the most. Nothing of it was kept.'),
  );

/**
 * How bodies are taken on their way to a service: JSON whole, so that one that is too large is refused
 * here and one that comes slowly holds no connection; anything else as it comes, up to a file's limit.
 * A service that refuses by itself hangs up, and what was the matter is lost. None is looked into.
 */
export function takeBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: LARGEST_BODY },
    (_, body, done) => done(null, body),
  );
  app.addContentTypeParser('*', (request, payload, done) => {
    if (Number(request.headers['content-length'] ?? 0) > LARGEST_UPLOAD) done(tooLarge());
    else done(null, counted(payload));
  });
}

/** A body as it comes; breaks off with `too-large` past the limit, whatever length it claimed. */
function counted(payload: NodeJS.ReadableStream): Readable {
  let bytes = 0;
  const upload = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      if (bytes > LARGEST_UPLOAD) done(tooLarge());
      else done(null, chunk);
    },
  });
  // It can break off before anybody reads it: while a token is renewed, or for an address of nothing.
  upload.on('error', () => undefined);
  payload.once('error', (error) => upload.destroy(error));
  // Whoever leaves half way has not sent the end of it.
  payload.once('close', () => {
    if (!upload.writableEnded) upload.destroy();
  });
  return payload.pipe(upload);
}

/** What is sent on in place of the stream that came; nothing where that is sent on itself. */
export const bodyOf = ({
  body,
  headers,
}: FastifyRequest): { readonly body?: Buffer; readonly contentType?: string } =>
  Buffer.isBuffer(body) ? { body, contentType: headers['content-type']! } : {};

/** Why a body broke off, where that was for its size. */
export const refusalOf = ({ body }: FastifyRequest): ProblemError | null =>
  body instanceof Readable && body.errored instanceof ProblemError ? body.errored : null;
