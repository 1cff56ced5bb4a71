import type { LoggedEvent } from '@bursar/service-kit/log/append';
import type { ServiceLog } from '@bursar/service-kit/log/service-log';
import type { Deliver, EventTransport, Stop } from '@bursar/service-kit/transport/transport';

type Batch = readonly LoggedEvent[];

/** A transport that remembers what it delivered and, at a test's wish, delivers something else. */
export class Wire implements EventTransport {
  readonly #carrier: EventTransport;
  /** Everything that the carrier delivered to anyone, in that order. */
  readonly delivered: LoggedEvent[] = [];
  /** What is handed on for a batch: nothing loses it, the same twice repeats it, and so on. */
  bend: (batch: Batch) => readonly Batch[] = (batch) => [batch];

  constructor(carrier: EventTransport) {
    this.#carrier = carrier;
  }

  publish(log: ServiceLog): Promise<Stop> {
    return this.#carrier.publish(log);
  }

  subscribe(consumer: string, sources: readonly string[], deliver: Deliver): Promise<Stop> {
    return this.#carrier.subscribe(consumer, sources, (batch) => {
      for (const event of batch) this.delivered.push(event);
      for (const part of this.bend(batch)) deliver(part);
    });
  }
}
