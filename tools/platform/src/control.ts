import { randomBytes, timingSafeEqual } from 'node:crypto';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isLocal } from '@bursar/identity';
import { businessDate } from '@bursar/service-kit';
import type { OffsetClock } from '@bursar/service-kit';
import { instantOf, MoveFault } from './clock-move.ts';
import { writeJson } from './json-file.ts';
import type { MoveClock } from './move-clock.ts';

/** How a command reaches the running platform; only who started it can read this. */
export interface ControlFile {
  /** `http://localhost:8080` */
  readonly origin: string;
  readonly port: number;
  readonly secret: string;
}

/** A line of the answer to a move: the days passed, then the end or why there is none. */
export type MoveLine =
  | { readonly day: string }
  | { readonly now: string; readonly today: string }
  | { readonly fault: string };

/**
 * Listens on a loopback port of its own for `./scripts/clock`: `GET /clock` tells the time,
 * `POST /clock?move=+8d` moves it. The port and a secret stand in the control file. Returns how to
 * stop.
 */
export async function startControl(options: {
  readonly file: string;
  readonly origin: string;
  readonly clock: OffsetClock;
  readonly moveClock: MoveClock;
}): Promise<() => Promise<void>> {
  const { file, origin, clock, moveClock } = options;
  const secret = randomBytes(32).toString('base64url');

  const told = (): MoveLine => ({
    now: clock.now().toISOString(),
    today: businessDate(clock.now()),
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const status = refusalOf(request, secret);
    if (status) return void response.writeHead(status).end();
    response.writeHead(200, { 'content-type': 'application/x-ndjson' });
    const say = (line: MoveLine) => response.write(`${JSON.stringify(line)}\n`);
    const wish = new URL(request.url!, origin).searchParams.get('move');
    try {
      if (wish !== null) await moveClock(instantOf(wish, clock.now()), (day) => say({ day }));
      say(told());
    } catch (error) {
      say({
        fault:
          error instanceof MoveFault
            ? error.message
            : 'The clock could not be moved; bursar.log says why.',
      });
      if (!(error instanceof MoveFault)) throw error;
    } finally {
      response.end();
    }
  };

  const server = createServer(
    (request, response) => void answer(request, response).catch(() => undefined),
  );
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

function refusalOf(request: IncomingMessage, secret: string): number | null {
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${secret}`);
  const isKnown = given.length === wanted.length && timingSafeEqual(given, wanted);
  if (!isKnown || !isLocal(request)) return 403;
  return new URL(request.url!, 'http://localhost').pathname === '/clock' ? null : 404;
}
