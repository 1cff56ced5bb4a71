import { randomBytes, timingSafeEqual } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isLocal } from '@bursar/identity';
import { writeJson } from './json-file.ts';

/** How a command reaches the running platform; only who started it can read this. */
export interface ControlFile {
  /** `http://localhost:8080` */
  readonly origin: string;
  readonly port: number;
  readonly secret: string;
}

/** Answers what is asked below one path. */
export type ControlHandler = (asked: URL, response: ServerResponse) => Promise<void>;

/**
 * Listens on a loopback port of its own for the commands of `scripts/`, by first part of the path:
 * `handlers.clock` answers `/clock`. The port and a secret stand in the control file. Returns how to
 * stop.
 */
export async function startControl(options: {
  readonly file: string;
  readonly origin: string;
  readonly handlers: Readonly<Record<string, ControlHandler>>;
  readonly onError: (error: unknown) => void;
}): Promise<() => Promise<void>> {
  const { file, origin, handlers, onError } = options;
  const secret = randomBytes(32).toString('base64url');

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = new URL(request.url!, origin);
    const handler = handlers[asked.pathname.split('/')[1]!];
    if (!isAllowed(request, secret)) response.writeHead(403).end();
    else if (!handler) response.writeHead(404).end();
    else await handler(asked, response);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      onError(error);
      response.destroy();
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  writeJson(file, {
    origin,
    port: (server.address() as AddressInfo).port,
    secret,
  } satisfies ControlFile);
  return async () => {
    rmSync(file, { force: true });
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
}

function isAllowed(request: IncomingMessage, secret: string): boolean {
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${secret}`);
  const isKnown = given.length === wanted.length && timingSafeEqual(given, wanted);
  return isKnown && isLocal(request);
}

/** Answers line by line, as work goes on. */
export function sayLines(response: ServerResponse): (line: object) => void {
  response.writeHead(200, { 'content-type': 'application/x-ndjson' });
  return (line) => void response.write(`${JSON.stringify(line)}\n`);
}
