import type { FastifyRequest } from 'fastify';
import { problems, ProblemError } from '../problem.ts';

/** What helmet sets for pages, as fits an API; helmet itself composes it anew at each request. */
export const API_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
};

/**
 * The Idempotency-Key: 1 to 200 visible ASCII characters. Throws the problem where it is missing
 * although `required`, or has another form.
 */
export function idempotencyKey(request: FastifyRequest, required: boolean): string | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined && !required) return null;
  if (typeof key === 'string' && /^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw new ProblemError(problems.keyMissing());
}

/**
 * The version in If-Match: `"3"` and `W/"3"` are 3. Throws 428 where it is missing although
 * `required`, and 400 for any other form, `*` included: it would overwrite what nobody has read.
 */
export function ifMatchVersion(request: FastifyRequest, required: boolean): number | null {
  const header = request.headers['if-match'];
  if (header === undefined) {
    if (required) throw new ProblemError(problems.versionMissing());
    return null;
  }
  const version = /^(?:W\/)?"(\d{1,15})"$/.exec(header)?.[1];
  if (version !== undefined) return Number(version);
  const detail = 'If-Match must be the version in quotation marks, as the ETag gave it: "3".';
  throw new ProblemError(problems.badInput([{ pointer: 'If-Match', detail }]));
}

/** The ETag of a body that carries its `version`; undefined for any other. */
export function etagOf(body: unknown): string | undefined {
  const version = (body as { readonly version?: unknown } | null | undefined)?.version;
  return typeof version === 'number' || typeof version === 'bigint' ? `"${version}"` : undefined;
}
