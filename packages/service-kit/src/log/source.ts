import type { LoggedEvent } from './append.ts';

/** Where a log of one trust ends. */
export interface SourceHead {
  readonly trust: string;
  readonly seq: number;
  readonly hash: string;
}

/**
 * A service's log as others read it: the truth behind every transport. In one process it is the
 * service's own reader, between processes its internal endpoints. Rejects, within seconds, where the
 * service does not answer: whoever hears several sources waits for the slowest.
 */
export interface LogSource {
  readonly service: string;
  /** The heads of all trusts. */
  heads(): Promise<readonly SourceHead[]>;
  /** The events of one trust after a position, in order, at most `limit`. */
  events(trust: string, after: number, limit: number): Promise<readonly LoggedEvent[]>;
}
