import type { ChainPosition } from '@bursar/shared-types/chain';
import type { AnyCommand, Input } from '../command.ts';
import type { Actor } from '../context.ts';
import type { LoggedEvent } from '../log/append.ts';
import type { Executed } from './engine.ts';

/** A retry's key: both are hex SHA-256. */
export interface Key {
  /** Of trust, subject, route and the client's key. */
  readonly key: string;
  readonly bodyHash: string;
}

/** An event that a reaction applies: its position moves in the command's own transaction. */
export interface Delivery {
  readonly subscription: string;
  readonly event: LoggedEvent;
}

/** A command on its way: taken into one batch after another until it is settled. */
export interface Work {
  readonly definition: AnyCommand;
  readonly trustId: string;
  /** A person's `sub`, whose grants are read with the lock; or an actor known beforehand. */
  readonly by: string | Actor;
  readonly input: Input<unknown, unknown, unknown>;
  readonly ifMatch: number | null;
  readonly key: Key | null;
  readonly cause: string;
  readonly trace: string | null;
  readonly delivery?: Delivery;
  resolve(executed: Executed): void;
  reject(error: unknown): void;
}

/** What `execute` of a reaction answers when its event had been applied, or is not next. */
export class OutOfTurn extends Error {
  readonly position: ChainPosition;
  constructor(position: ChainPosition) {
    super(`the stream stands at ${position.seq}`);
    this.position = position;
  }
}

/** A reaction waits for a fact of another source. */
export class NotYet extends Error {}
