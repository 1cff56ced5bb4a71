import type { LoggedEvent } from '../log/append.ts';
import type { ServiceLog } from '../log/service-log.ts';

/**
 * Hears of new events: at least once, in order within a trust. It takes in what it has room for and
 * returns at once; nothing waits for what is slow to apply them, which reads the rest from the log.
 */
export type Deliver = (events: readonly LoggedEvent[]) => void;

/** Stops something and waits until it has. */
export type Stop = () => Promise<void>;

/**
 * Carries events from service to service. It is a matter of speed alone: a subscription that is
 * told nothing, or the wrong thing, heals itself from the source's log.
 */
export interface EventTransport {
  /** Carries a service's log outward from now on. */
  publish(log: ServiceLog): Promise<Stop>;
  /** Hears the logs of `sources`, on behalf of the service `consumer`. */
  subscribe(consumer: string, sources: readonly string[], deliver: Deliver): Promise<Stop>;
}
