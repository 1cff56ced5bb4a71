import { createHash } from 'node:crypto';
import { Pool } from 'undici';
import type { DemonstrationTools } from './tools.ts';

/** A refusal is a defect of the demonstration: what was asked, and what was answered. */
export class Refused extends Error {}

// What JSON holds is known to the step that asked for it.
// oxlint-disable-next-line typescript/no-explicit-any
export type Json = any;

/** An id made of words: the same at every loading, and a valid uuid (version 8). */
export function idOf(...words: readonly string[]): string {
  const hex = createHash('sha256').update(words.join('\n')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Calls the services as somebody, in one trust. */
export class Client {
  readonly #tools: DemonstrationTools;
  readonly #pool: Pool;
  #asked = 0;

  constructor(tools: DemonstrationTools) {
    this.#tools = tools;
    this.#pool = new Pool(tools.baseUrl, { connections: 16 });
  }

  /** Sends a request and answers its body; rejects with Refused for anything but success. */
  async send(
    userId: string,
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    body?: unknown,
    { version, headers = {} }: { version?: number; headers?: Record<string, string> } = {},
  ): Promise<Json> {
    const key = `demo-${(this.#asked += 1)}`;
    const raw = body instanceof Uint8Array;
    const reply = await this.#pool.request({
      method,
      path,
      headers: {
        authorization: `Bearer ${await this.#tools.tokenFor(userId)}`,
        ...(method === 'POST' && { 'idempotency-key': key }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
        ...(body !== undefined && !raw && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: raw ? Buffer.from(body) : JSON.stringify(body) }),
    });
    const text = await reply.body.text();
    if (reply.statusCode >= 300)
      throw new Refused(
        `${method} ${path}: ${reply.statusCode} ${text}\n${JSON.stringify(body)?.slice(0, 600)}`,
      );
    return text ? (JSON.parse(text) as Json) : undefined;
  }

  async close(): Promise<void> {
    await this.#pool.close();
  }
}

/** Somebody at work in a trust: paths are below `/<service>/v1/trusts/<trust>`. */
export class Person {
  readonly id: string;
  readonly #client: Client;
  readonly #trustId: string;

  constructor(client: Client, trustId: string, id: string) {
    this.#client = client;
    this.#trustId = trustId;
    this.id = id;
  }

  #path(service: string, path: string): string {
    return `/${service}/v1/trusts/${this.#trustId}${path}`;
  }
  get(service: string, path: string): Promise<Json> {
    return this.#client.send(this.id, 'GET', this.#path(service, path));
  }
  post(
    service: string,
    path: string,
    body?: unknown,
    options?: { version?: number },
  ): Promise<Json> {
    return this.#client.send(this.id, 'POST', this.#path(service, path), body, options);
  }
  put(
    service: string,
    path: string,
    body?: unknown,
    options?: { version?: number },
  ): Promise<Json> {
    return this.#client.send(this.id, 'PUT', this.#path(service, path), body, options);
  }
  /** Uploads a file for a service and answers its SHA-256. */
  async upload(
    service: string,
    name: string,
    mediaType: string,
    bytes: Uint8Array,
  ): Promise<string> {
    const boundary = 'demo-boundary';
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${mediaType}\r\n\r\n`;
    const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
    const found = await this.#client.send(
      this.id,
      'POST',
      this.#path(service, '/files'),
      new Uint8Array(body),
      { headers },
    );
    return found.sha256 as string;
  }
}
