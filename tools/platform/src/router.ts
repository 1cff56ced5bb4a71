import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLocal, sendPage } from '@bursar/identity';
import type { IdentityProvider } from '@bursar/identity';
import { businessDate } from '@bursar/service-kit';
import type { Portal } from '@bursar/portal/start-portal';
import type { OffsetClock } from '@bursar/service-kit';
import type { Handler } from './listener.ts';
import { mount } from './mount.ts';
import { errorPage } from './pages/error-pages.ts';
import { apisPage } from './pages/apis-page.ts';
import type { Health, Overview } from './pages/apis-page.ts';
import type { RunningService } from './running-service.ts';

const DAY_MS = 86_400_000;

/**
 * Sends each request to whom its path names, and answers the platform's own pages; whatever is left is
 * the portal's.
 */
export function router(parts: {
  readonly services: readonly RunningService[];
  readonly identity: IdentityProvider;
  readonly portal: Portal;
  readonly clock: OffsetClock;
  readonly overview: () => Promise<Overview>;
}): Handler {
  const { services, identity, portal, clock, overview } = parts;
  const { origin, host } = new URL(identity.issuer);
  const below = new Map<string, Handler>([
    ['identity', (request, response) => identity.handle(request, response)],
    ...services.map(({ service, app }): [string, Handler] => [
      service.name,
      mount(app, `/${service.name}`),
    ]),
  ]);

  const showApisPage = async (response: ServerResponse): Promise<void> => {
    const daysAhead = Math.round(clock.offset / DAY_MS);
    const date = { today: businessDate(clock.now()), daysAhead };
    sendPage(response, 200, apisPage(await overview(), await healthOf(services), date));
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
    else if (isRead(request) && path === '/apis') showApisPage(response).catch(failed);
    else if (isRead(request) && first === 'docs' && second === 'errors' && third)
      showErrorPage(response, third).catch(failed);
    // Cookies and the way back from the sign-in go by one name of this machine.
    else if (isRead(request) && isForPeople(request) && isOtherName(request, host))
      response.writeHead(302, { location: `${origin}${request.url!}` }).end();
    else portal.app.routing(request, response);
  };
}

const isForPeople = ({ headers }: IncomingMessage): boolean =>
  headers.accept?.includes('text/html') ?? false;

/** Whether this machine was asked by another of its names: `127.0.0.1` for `localhost`. */
const isOtherName = (request: IncomingMessage, host: string): boolean =>
  isLocal(request) && request.headers.host !== host;

const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD';

/** What to show of a service of which nothing more was asked. */
const frontOf = (first: string): string =>
  first === 'identity' ? '/.well-known/openid-configuration' : '/docs/';

function notFound(response: ServerResponse): void {
  const detail = 'There is nothing at this address. The page /apis leads to everything there is.';
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
