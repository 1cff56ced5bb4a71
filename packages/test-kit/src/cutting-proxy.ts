import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';

/** Where a connection is cut: its COMMIT never reaches the server, or its answer never returns. */
export type Cut = 'before-commit' | 'after-commit';

/** A way to PostgreSQL that can be cut exactly at a COMMIT. */
export interface CuttingProxy {
  /** The address of a database, by way of the proxy. */
  through(url: string): string;
  /** Cuts the next connection that commits; resolves when it has. */
  cutNext(cut: Cut): Promise<void>;
  close(): Promise<void>;
}

/** Opens a proxy to the server of `url`, on a free port of the loopback address. */
export async function cuttingProxy(url: string): Promise<CuttingProxy> {
  const { hostname, port } = new URL(url);
  let wanted: { cut: Cut; done: () => void } | null = null;
  const sockets = new Set<Socket>();
  const proxy = createServer((client) => {
    const server = connect(Number(port), hostname);
    const end = (): void => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', end).on('close', end);
    }
    let isDeaf = false;
    server.on('data', (chunk) => {
      if (!isDeaf) client.write(chunk);
      else if (answersCommit(chunk)) end();
    });
    const messages = new Messages();
    client.on('data', (chunk) => {
      for (const { bytes, commits } of messages.take(chunk)) {
        if (commits && wanted) {
          const { cut, done } = wanted;
          wanted = null;
          client.once('close', done);
          if (cut === 'before-commit') return end();
          isDeaf = true;
        }
        server.write(bytes);
      }
    });
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  return {
    through: (to) => {
      const way = new URL(to);
      way.hostname = '127.0.0.1';
      way.port = String((proxy.address() as { port: number }).port);
      return way.href;
    },
    cutNext: (cut) => new Promise((done) => (wanted = { cut, done })),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      proxy.close();
      await once(proxy, 'close');
    },
  };
}

const answersCommit = (chunk: Buffer): boolean => chunk.includes('COMMIT\0');

/** What a client sends, message by message, with those that carry out a COMMIT. */
class Messages {
  #rest: Buffer = Buffer.alloc(0);
  #isStarted = false;
  readonly #statements = new Map<string, string>();

  take(chunk: Buffer): { bytes: Buffer; commits: boolean }[] {
    this.#rest = Buffer.concat([this.#rest, chunk]);
    const messages: { bytes: Buffer; commits: boolean }[] = [];
    for (;;) {
      // The first message of a connection has no letter before its length.
      const at = this.#isStarted ? 1 : 0;
      if (this.#rest.length < at + 4) return messages;
      const length = at + this.#rest.readInt32BE(at);
      if (this.#rest.length < length) return messages;
      const bytes = this.#rest.subarray(0, length);
      this.#rest = this.#rest.subarray(length);
      messages.push({ bytes, commits: this.#isStarted && this.#commits(bytes) });
      this.#isStarted = true;
    }
  }

  /** Parse names a statement, Bind uses it by its name, Query is its own text. */
  #commits(bytes: Buffer): boolean {
    const [first = '', second = ''] = bytes.toString('utf8', 5).split('\0');
    const type = String.fromCharCode(bytes[0]!);
    if (type === 'P') this.#statements.set(first, second);
    if (type === 'B') return this.#statements.get(second) === 'commit';
    return type === 'Q' && first === 'commit';
  }
}
