import type { ServerResponse } from 'node:http';
import { sendPage } from '@bursar/identity';
import type { IdentityProvider } from '@bursar/identity';
import { businessDate } from '@bursar/service-kit';
import type { OffsetClock } from '@bursar/service-kit';
import type { Handler } from './listener.ts';
import { mount } from './mount.ts';
import { errorPage } from './pages/error-pages.ts';
import { firstPage } from './pages/first-page.ts';
import type { Health, Overview } from './pages/first-page.ts';
import type { RunningService } from './running-service.ts';

const DAY_MS = 86_400_000;

/** Sends each request to whom its path names, and answers the platform's own pages. */
export function router(parts: {
  readonly services: readonly RunningService[];
  readonly identity: IdentityProvider;
  readonly clock: OffsetClock;
  readonly overview: () => Promise<Overview>;
}): Handler {
  const { services, identity, clock, overview } = parts;
  const below = new Map<string, Handler>([
    ['identity', (request, response) => identity.handle(request, response)],
    ...services.map(({ service, app }): [string, Handler] => [
      service.name,
      mount(app, `/${service.name}`),
    ]),
  ]);

  const showFirstPage = async (response: ServerResponse): Promise<void> => {
    const daysAhead = Math.round(clock.offset / DAY_MS);
    const date = { today: businessDate(clock.now()), daysAhead };
    sendPage(response, 200, firstPage(await overview(), await healthOf(services), date));
  };

  const showErrorPage = async (response: ServerResponse, code: string): Promise<void> => {
    const page = await errorPage(code);
    if (page) sendPage(response, 200, page);
    else notFound(response);
  };

  return (request, response) => {
    // Whoever reads an answer can tell that its date is not the calendar's.
    if (clock.offset > 0) response.setHeader('bursar-clock', clock.now().toISOString());
    const path = request.url!.split('?', 1)[0]!;
    const [, first = '', second, third] = path.split('/');
    const answer = below.get(first);
    const failed = (error: unknown) => void response.destroy(error as Error);
    if (answer && second !== undefined) answer(request, response);
    else if (answer) response.writeHead(302, { location: `/${first}${frontOf(first)}` }).end();
    else if (request.method !== 'GET' && request.method !== 'HEAD') notFound(response);
    else if (path === '/') showFirstPage(response).catch(failed);
    else if (first === 'docs' && second === 'errors' && third)
      showErrorPage(response, third).catch(failed);
    else notFound(response);
  };
}

/** What to show of a service of which nothing more was asked. */
const frontOf = (first: string): string =>
  first === 'identity' ? '/.well-known/openid-configuration' : '/docs/';

function notFound(response: ServerResponse): void {
  const detail =
    'There is nothing at this address. The first page, /, leads to everything there is.';
  const problem = { type: '/docs/errors/not-found', title: 'Not found', status: 404, detail };
  response
    .writeHead(404, { 'content-type': 'application/problem+json' })
    .end(JSON.stringify(problem));
}

/** Each service's own word on its readiness. */
export async function healthOf(services: readonly RunningService[]): Promise<Health> {
  const states = services.map(async ({ service, app }): Promise<[string, string]> => {
    const reply = await app.inject({ url: '/health/ready' });
    const { status, checks } = reply.json<{
      status: string;
      checks: Record<string, { detail?: string }>;
    }>();
    const words = Object.values(checks).flatMap(({ detail }) => detail ?? []);
    return [service.name, [status, ...words].join(': ')];
  });
  return new Map(await Promise.all(states));
}
