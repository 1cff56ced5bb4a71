import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/** What was answered. */
export interface Answer {
  readonly status: number;
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly bytes: Buffer;
}

/** Somebody with a token, in one trust. Paths are below `/v1/trusts/:trustId`. */
export interface Caller {
  readonly userId: string;
  readonly trustId: string;
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown, options?: { key?: string; version?: number }): Promise<Answer>;
  put(path: string, body?: unknown): Promise<Answer>;
}

/** Calls an app as a user of a trust. */
export function callerOf(
  app: FastifyInstance,
  token: string,
  userId: string,
  trustId: string,
): Caller {
  const call = async (method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown, more = {}) => {
    const reply = await app.inject({
      method,
      url: `/v1/trusts/${trustId}${path}`,
      headers: { authorization: `Bearer ${token}`, ...more },
      ...(body !== undefined && { payload: body as object }),
    });
    const isJson = /json/.test(String(reply.headers['content-type'])) && reply.body !== '';
    return {
      status: reply.statusCode,
      body: isJson ? (JSON.parse(reply.body) as unknown) : undefined,
      headers: reply.headers as Record<string, string>,
      text: reply.body,
      bytes: reply.rawPayload,
    };
  };
  return {
    userId,
    trustId,
    get: (path) => call('GET', path),
    post: (path, body, { key = randomUUID(), version } = {}) =>
      call('POST', path, body, {
        'idempotency-key': key,
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      }),
    put: (path, body) => call('PUT', path, body),
  };
}
