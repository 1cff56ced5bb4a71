import type { FastifyInstance } from 'fastify';
import type { AnyCommand, AnyQuery } from './command.ts';
import type { Engine } from './engine/engine.ts';
import type { SendEvents } from './http/event-stream.ts';
import type { AnyList } from './http/list.ts';
import type { AnyJob, Jobs, Schedule } from './jobs.ts';
import type { Subscription } from './subscriptions/definition.ts';

/** What is reached over HTTP. */
export type AnyRoute = AnyCommand | AnyQuery | AnyList;

/**
 * Raw Fastify, mounted below `/v1/trusts/:trustId`, for what is no command, query or list (bytes,
 * streams). `request.subject` and `request.trustId` are known; each route declares
 * `config.access`, and must have the engine check it.
 */
export type RoutePlugin = (
  app: FastifyInstance,
  kit: {
    readonly engine: Engine;
    /** Null where the service declares no jobs. */
    readonly jobs: Jobs | null;
    readonly sendEvents: SendEvents;
  },
) => Promise<void>;

/** One business capability of a service: everything it hears, offers and does by itself. */
export interface Feature {
  readonly routes?: readonly AnyRoute[];
  readonly subscriptions?: readonly Subscription[];
  readonly jobs?: readonly AnyJob[];
  readonly schedules?: readonly Schedule[];
  readonly plugin?: RoutePlugin;
}

/** A service's table of contents. */
export interface Service {
  /** Its name in events, logs and metrics, for example `finance`. */
  readonly name: string;
  /** Its name to people, on the page of its API. */
  readonly title: string;
  /** The folders of its SQL migrations, in order; the kit's run before them. */
  readonly migrations: readonly URL[];
  readonly features: readonly Feature[];
  /** Roles whose every look is written to the access log before they get the answer. */
  readonly watchedRoles?: readonly string[];
}

/** Declares a service. Throws where two routes, subscriptions, jobs or schedules share a name. */
export function service(definition: Service): Service {
  const { features, name } = definition;
  const all = {
    route: features.flatMap((f) => f.routes ?? []).map(({ route }) => route.replace(/:\w+/g, ':')),
    subscription: features.flatMap((f) => f.subscriptions ?? []).map((s) => s.name),
    job: features.flatMap((f) => [...(f.jobs ?? []), ...(f.schedules ?? [])]).map((j) => j.name),
  };
  for (const [kind, names] of Object.entries(all)) {
    const twice = names.find((one, at) => names.indexOf(one) !== at);
    if (twice) throw new Error(`${name} has two of the ${kind} ${twice}`);
  }
  return definition;
}
