import type { z } from 'zod';
import type { Context } from './context.ts';
import type { Problem } from './problem.ts';
import type { Read, Write } from './database/statements.ts';
import type { Engine, Request } from './engine/engine.ts';
import type { ReplyTable } from './http/export.ts';

/** What a route takes from its address, query string and body, after zod has parsed them. */
export interface Input<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
}

/** Queries by name, not yet run; they travel in one round trip. */
export type Reads = Readonly<Record<string, Read<unknown>>>;

/** What the queries found, by the same names. */
export type FactsOf<R> = { readonly [K in keyof R]: R[K] extends Read<infer T> ? T : never };

/**
 * Who may: holders of one of the roles, at the whole trust, at the units that the definition's
 * `units` names, or anywhere in the trust (a list narrows itself to their units). `platform` asks
 * for the role among the operators of the platform. `self` admits whoever has a token, outside any
 * trust and without a role, to what is theirs alone. A route without this does not start.
 */
export interface Access {
  readonly roles: readonly string[];
  readonly at: 'trust' | 'unit' | 'anywhere' | 'platform' | 'self';
}

/** Refused: nothing is written, the problem is the reply. */
export interface Refusal {
  readonly kind: 'refused';
  readonly problem: Problem;
}
/** Accepted: `value` goes to `write` and `respond`. */
export interface Acceptance<A> {
  readonly kind: 'accepted';
  readonly value: A;
}
/** Only in a reaction: a fact of another source is not here yet; the event is tried again. */
export interface Waiting {
  readonly kind: 'waiting';
  readonly why: string;
}
/** What a rule comes to: yes with a value, no with a problem, or (in a reaction) not yet. */
export type Decision<A> = Acceptance<A> | Refusal | Waiting;

/** Accepts: `value` goes on to `write` and `respond`. */
export const accept = <A>(value: A): Acceptance<A> => ({ kind: 'accepted', value });
/** Refuses: nothing is written, and the problem is the answer. */
export const refuse = (problem: Problem): Refusal => ({ kind: 'refused', problem });
/** In a reaction: the event is tried again later. In a command or query it is a defect (500). */
export const wait = (why: string): Waiting => ({ kind: 'waiting', why });

/** What a command answers once it is committed. */
export interface Reply {
  readonly status: 200 | 201 | 202 | 204;
  readonly body?: unknown;
  /** Below `/v1/trusts/:trustId`; sent as `Location`. */
  readonly location?: string;
}

/**
 * Does what takes its time and must hold no lock (a file is read), as the request comes in and before
 * anything is checked but its form: it asks the engine by a query with the route's own access first.
 * The definition it gives is carried out in place of the one it belongs to.
 */
export type Prepare<D> = (request: Request, engine: Engine) => Promise<D>;

/** A command from its address to its answer; see `command`. */
export interface CommandDefinition<P, Q, B, R extends Reads, A> {
  /** Method and path below `/v1/trusts/:trustId`, for example `POST /journals`. */
  readonly route: string;
  readonly summary: string;
  readonly access: Access;
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  /** Schema of each success reply; 4xx are problems, always. */
  readonly reply: Readonly<Record<number, z.ZodType>>;
  /** Edits and approvals: an If-Match header is required (428 without). */
  readonly versioned?: boolean;
  /**
   * Taken together with others of its kind (hot paths). Its reads must all be lookups, and its
   * decision must not depend on what another of the same batch writes, but for the number.
   */
  readonly lane?: boolean;
  /** Begins the log of a new trust: the request's trust id is new. Access is `platform`. */
  readonly founds?: boolean;
  /**
   * The gapless series this command draws from with `ctx.nextNumber()`. Where only what it reads
   * tells which, the beginning of their names (`journal:`), and `ctx.nextNumber('journal:2025/26')`.
   */
  readonly series?: string | ((input: Input<P, Q, B>, ctx: Context) => string);
  /** Where something takes its time before it can be decided on; see `Prepare`. */
  readonly prepare?: Prepare<AnyCommand>;
  readonly read: (input: Input<P, Q, B>, ctx: Context) => R;
  /** Where access is at `unit`: the units concerned. Outside the actor's units the answer is 404. */
  readonly units?: (facts: FactsOf<R>, input: Input<P, Q, B>) => string | readonly string[];
  readonly decide: (facts: FactsOf<R>, input: Input<P, Q, B>, ctx: Context) => Decision<A>;
  readonly write: (value: A, ctx: Context) => readonly Write[];
  readonly respond: (value: A, ctx: Context) => Reply;
}

/** A command whose types the kit does not look into. */
export type AnyCommand = CommandDefinition<any, any, any, any, any> & { readonly kind: 'command' }; // oxlint-disable-line typescript/no-explicit-any

/** Declares a command: where it is reached, who may, what comes in, what it reads, decides, writes. */
export function command<
  P = unknown,
  Q = unknown,
  B = unknown,
  R extends Reads = Reads,
  A = unknown,
>(
  definition: CommandDefinition<P, Q, B, R, A>,
): CommandDefinition<P, Q, B, R, A> & { readonly kind: 'command' } {
  checkUnitsNamed(definition);
  return { ...definition, kind: 'command' };
}

/** A read of one thing from its address to its answer; see `query`. */
export interface QueryDefinition<P, Q, R extends Reads, O> {
  /** `GET /path` below `/v1/trusts/:trustId`. */
  readonly route: string;
  readonly summary: string;
  readonly access: Access;
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  readonly reply: z.ZodType<O>;
  /** The reply as rows, see `tableOf`: `/path.csv` and `/path.xlsx` come with it. */
  readonly table?: ReplyTable<O>;
  /** Where something takes its time before it can be judged; see `Prepare`. Not with a `table`. */
  readonly prepare?: Prepare<AnyQuery>;
  /** The queries; all see one snapshot. `ctx.actor` is known here, so they can narrow by scope. */
  readonly read: (input: Input<P, Q, undefined>, ctx: Context) => R;
  /** Where access is at `unit`: the units concerned. Outside the actor's units the answer is 404. */
  readonly units?: (facts: FactsOf<R>, input: Input<P, Q, undefined>) => string | readonly string[];
  /** The reply's body, or a problem (404 for what is not there). Its `version` becomes the ETag. */
  readonly respond: (facts: FactsOf<R>, input: Input<P, Q, undefined>, ctx: Context) => Decision<O>;
}

/** A query whose types the kit does not look into. */
export type AnyQuery = QueryDefinition<any, any, any, any> & { readonly kind: 'query' }; // oxlint-disable-line typescript/no-explicit-any

/** Declares a read of one thing. */
export function query<P = unknown, Q = unknown, R extends Reads = Reads, O = unknown>(
  definition: QueryDefinition<P, Q, R, O>,
): QueryDefinition<P, Q, R, O> & { readonly kind: 'query' } {
  checkUnitsNamed(definition);
  return { ...definition, kind: 'query' };
}

function checkUnitsNamed({
  route,
  access,
  units,
}: {
  route: string;
  access: Access;
  units?: unknown;
}): void {
  if ((access.at === 'unit') !== (units !== undefined)) {
    throw new Error(`${route}: \`units\` goes with access at 'unit'`);
  }
}
