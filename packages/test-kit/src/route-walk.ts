import { PLATFORM } from '@bursar/service-kit';
import type { Service } from '@bursar/service-kit';
import type { AnyRoute } from '@bursar/service-kit/service';
import { roles } from '@bursar/shared-types/roles';
import { randomUUID } from 'node:crypto';
import { sampleOf } from './sample-of.ts';
import { beginTrust, grant } from './harness.ts';
import type { ServiceUnderTest } from './service-under-test.ts';

/** What one route answered to one caller who must not get through. */
export interface Step {
  readonly route: string;
  /** `no token`, `another trust`, `no role here`, `a lesser role`, `another school`. */
  readonly caller: string;
  readonly status: number;
  /** Whether the answer is one of those that keep the caller out. */
  readonly kept: boolean;
}

/** Routes of a service that a person reaches in a trust, with whatever they take. */
export function routesOf(service: Service): AnyRoute[] {
  return service.features.flatMap(({ routes = [] }) => routes);
}

/**
 * Walks every route of a service as callers who may not use it: without a token, as somebody of
 * another trust, with a role that the route does not admit, with the right role at another school.
 * Requests are otherwise as right as their schemas can make them, so that it is access that refuses.
 */
export async function walkRoutes(service: Service, under: ServiceUnderTest): Promise<Step[]> {
  const [trustId, elsewhere, school] = [randomUUID(), randomUUID(), randomUUID()];
  for (const trust of [trustId, elsewhere]) await beginTrust(under.runtime, trust);
  const holder = async (trust: string, role: string | null, scope = '*'): Promise<string> => {
    const subject = randomUUID();
    if (role) await grant(under.runtime, { trustId: trust, subject, role, scope });
    return under.tokenOf(subject);
  };
  const steps: Step[] = [];
  for (const definition of routesOf(service)) {
    const { access, route } = definition;
    if (access.at === 'self') continue;
    const admitted = new Set(access.roles);
    const lesser = roles.find((role) => !admitted.has(role));
    const callers = [
      { caller: 'no token', token: null, kept: [401] },
      { caller: 'another trust', token: await holder(elsewhere, access.roles[0]!), kept: [404] },
      { caller: 'no role here', token: await holder(trustId, null), kept: [404] },
      ...(lesser
        ? [
            {
              caller: 'a lesser role',
              token: await holder(trustId, lesser),
              kept: access.at === 'platform' ? [404] : [403],
            },
          ]
        : []),
      // What belongs to a school is looked for there: to others it is not found, and lists are empty.
      ...(access.at === 'unit'
        ? [
            {
              caller: 'another school',
              token: await holder(trustId, access.roles[0]!, school),
              kept: [404, 403],
            },
          ]
        : []),
      ...(access.at === 'trust'
        ? [
            {
              caller: 'one school only',
              token: await holder(trustId, access.roles[0]!, school),
              kept: [403],
            },
          ]
        : []),
    ];
    for (const { caller, token, kept } of callers) {
      const status = await call(under, definition, trustId, token);
      steps.push({ route, caller, status, kept: kept.includes(status) });
    }
  }
  return steps;
}

async function call(
  { app }: ServiceUnderTest,
  definition: AnyRoute,
  trustId: string,
  token: string | null,
): Promise<number> {
  const [method, path] = definition.route.split(' ') as [string, string];
  const params = definition.params ? (sampleOf(definition.params) as Record<string, unknown>) : {};
  const filled = path.replace(/:(\w+)/g, (_, name: string) =>
    encodeURIComponent((params[name] as string | undefined) ?? randomUUID()),
  );
  const base =
    definition.access.at === 'platform' ? '/v1/platform' : `/v1/trusts/${trustId || PLATFORM}`;
  const body =
    definition.kind === 'command' && definition.body ? sampleOf(definition.body) : undefined;
  const query =
    definition.kind !== 'list' && definition.query
      ? (sampleOf(definition.query) as Record<string, string>)
      : {};
  const reply = await app.inject({
    method: method as 'GET',
    url: `${base}${filled}`,
    query,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
      ...(definition.kind === 'command' && definition.versioned && { 'if-match': '"1"' }),
    },
    ...(body !== undefined && { payload: body as object }),
  });
  return reply.statusCode;
}
