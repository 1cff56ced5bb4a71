import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Handler } from './listener.ts';

/**
 * Serves an application below a prefix (`/finance`) that it knows nothing of: the prefix is taken off
 * the request's path, and put before the addresses it answers with. The app must be ready.
 */
export function mount(app: FastifyInstance, prefix: string): Handler {
  // The document is made once and kept by the app.
  Object.assign(app.swagger(), { servers: [{ url: prefix }] });
  return (request, response) => {
    request.url = request.url!.slice(prefix.length) || '/';
    keepLocationsBelow(prefix, response);
    app.routing(request, response);
  };
}

function keepLocationsBelow(prefix: string, response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = ((...args: unknown[]) => {
    const headers = args.at(-1) as { location?: unknown } | undefined;
    if (typeof headers === 'object' && /^\/(?!\/)/.test(String(headers.location))) {
      headers.location = `${prefix}${String(headers.location)}`;
    }
    return writeHead(...args);
  }) as ServerResponse['writeHead'];
}
