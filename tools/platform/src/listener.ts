import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { StartFault } from './start-fault.ts';

/** Answers a request. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** The platform's one port, on the loopback addresses alone. */
export interface Listener {
  /** Who answers from now on. */
  answerBy(handler: Handler): void;
  /** Takes no further request; those under way have two seconds. */
  close(): Promise<void>;
}

const PATIENCE_MS = 2_000;

/**
 * Listens on both loopback addresses, as browsers take either for `localhost`. Throws StartFault where
 * another program has the port.
 */
export async function listen(port: number, first: Handler): Promise<Listener> {
  let handler = first;
  const servers: Server[] = [];
  try {
    for (const host of ['127.0.0.1', '::1']) {
      const server = createServer((request, response) => handler(request, response));
      server.requestTimeout = 60_000;
      if (await binds(server, host, port)) servers.push(server);
    }
  } catch (error) {
    await Promise.all(servers.map(closed));
    throw error;
  }
  return {
    answerBy: (next) => (handler = next),
    close: async () => void (await Promise.all(servers.map(closed))),
  };
}

/** False where the machine has no such address (IPv6 switched off). */
function binds(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (host === '::1' && ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(error.code ?? ''))
        resolve(false);
      else reject(faultOf(error, port));
    });
    server.listen({ host, port, exclusive: true }, () => resolve(true));
  });
}

function faultOf(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new StartFault(
      `Port ${port} is in use by another program; stop that, or choose another port with --port.`,
    );
  }
  if (error.code === 'EACCES') {
    return new StartFault(`Port ${port} is not for this user; choose one above 1023 with --port.`);
  }
  return error;
}

async function closed(server: Server): Promise<void> {
  const limit = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
  await new Promise((done) => server.close(done));
  clearTimeout(limit);
}
