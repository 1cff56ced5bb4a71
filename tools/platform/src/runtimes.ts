import type { OffsetClock, Service } from '@bursar/service-kit';
import type { DatabaseUrls } from '@bursar/service-kit/database/prepare';
import type { LogSource } from '@bursar/service-kit/log/source';
import { Runtime } from '@bursar/service-kit/runtime';
import { createLogger } from '@bursar/service-kit/telemetry';
import { LocalTransport } from '@bursar/service-kit/transport/local';
import type { DestinationStream } from 'pino';

/** Of one service, for commands and for queries each: a small machine's PostgreSQL has few. */
const CONNECTIONS = 3;

/** The services' engines and logs by name, joined by one transport in this process. */
export class Runtimes {
  readonly #runtimes = new Map<string, Runtime>();

  /** Makes them all before any begins to hear, since each hears the others. */
  make(
    services: readonly Service[],
    parts: {
      readonly databases: readonly DatabaseUrls[];
      readonly clock: OffsetClock;
      readonly logs: DestinationStream;
    },
  ): readonly Runtime[] {
    const { databases, clock, logs } = parts;
    const transport = new LocalTransport();
    services.forEach((service, at) => {
      const runtime = new Runtime(service, {
        urls: databases[at]!,
        clock,
        logger: createLogger({ service: service.name }, logs),
        transport,
        sourceOf: (name) => this.sourceOf(name),
        connections: CONNECTIONS,
      });
      this.#runtimes.set(service.name, runtime);
    });
    return [...this.#runtimes.values()];
  }

  /** The services' names, for a sentence. */
  get names(): string {
    return [...this.#runtimes.keys()].join(', ');
  }

  /** The runtime of a service, if there is one of this name. */
  find(service: string): Runtime | undefined {
    return this.#runtimes.get(service);
  }

  /** The runtime of a service. Throws for one that does not run here: it is not in the list. */
  of(service: string): Runtime {
    const found = this.find(service);
    if (!found) throw new Error(`${service} does not run here`);
    return found;
  }

  /** The log of a service. Throws as `of`. */
  sourceOf(service: string): LogSource {
    return this.of(service).log;
  }

  /** Ends them all; none is left because another failed to end. */
  async stop(): Promise<void> {
    await Promise.allSettled([...this.#runtimes.values()].map((runtime) => runtime.stop()));
  }
}
