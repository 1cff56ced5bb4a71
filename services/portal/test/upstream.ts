import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a service got it. */
export interface Heard {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** Answers as a service would. */
export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

/** What stands where the services are: it notes what it hears, and answers as it is told. */
export interface Upstream {
  readonly base: string;
  readonly heard: Heard[];
  answer: Answering;
  close(): Promise<void>;
}

const empty: Answering = (_, response) => void response.end('{}');

/** Starts it on a port of its own. */
export async function startUpstream(): Promise<Upstream> {
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    upstream.heard.push({ method, url, headers });
    upstream.answer(request, response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const upstream: Upstream = {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard: [],
    answer: empty,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  return upstream;
}
