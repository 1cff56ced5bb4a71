import type { Access, AnyCommand, AnyQuery, FactsOf, Input, Reads, Reply } from '../command.ts';
import type { Context } from '../context.ts';

/** Who asks for what, as the HTTP layer hands it over. */
export interface Request {
  readonly trustId: string;
  /** The token's `sub`. */
  readonly subject: string;
  readonly input: Input<unknown, unknown, unknown>;
  /** The version in If-Match, or null. */
  readonly ifMatch?: number | null;
}

/** A command that somebody asks for. */
export interface CommandRequest extends Request {
  readonly definition: AnyCommand;
  /** The client's Idempotency-Key, or null where the method needs none. */
  readonly key: string | null;
  /** What caused this: the id of the request; it stands in the events as `cause`. */
  readonly cause: string;
  /** W3C traceparent of the request, carried with the events. */
  readonly trace?: string | null;
}

/** A committed command's answer. */
export interface Executed extends Reply {
  /** The body as JSON text, ready to send; null where there is none. */
  readonly text: string | null;
  /** The last position in this service's log after the command; null for a replayed answer. */
  readonly seq: number | null;
  /** True where the answer was kept from an earlier request with the same key. */
  readonly replayed: boolean;
}

/** Runs queries one after the other in one read-only snapshot. */
export type Run = <R extends Reads>(reads: R) => Promise<FactsOf<R>>;

/** How far a source has been heard about a trust. */
export interface Reached {
  readonly trustId: string;
  /** The subscription that heard it; null where the source is the service itself: its own log. */
  readonly subscription: string | null;
  readonly source: string;
  readonly seq: number;
}

/** What runs a service's commands and queries. Refusals reject with ProblemError. */
export interface Engine {
  /** Runs a command in one transaction; resolves once it is committed. */
  execute(request: CommandRequest): Promise<Executed>;
  /** Checks access, runs the reads of a query in one snapshot, and answers its body. */
  query(request: Request & { readonly definition: AnyQuery }): Promise<unknown>;
  /**
   * For exports: checks that the subject holds one of the roles of `access`, then lets `work` run queries in one READ ONLY REPEATABLE READ transaction for as long as it needs.
   */
  snapshot<T>(
    request: Request & { readonly access: Access },
    work: (ctx: Context, run: Run) => Promise<T>,
  ): Promise<T>;
  /** How far every source has been heard about these trusts, in one look; for no person's eyes. */
  reached(trusts: readonly string[]): Promise<readonly Reached[]>;
  /** Appends to the access log, if one of the subject's grants is of a role whose looks are logged. */
  logLook(look: {
    readonly trustId: string;
    readonly subject: string;
    readonly route: string;
    readonly target: string;
    readonly status: number;
  }): Promise<void>;
}
