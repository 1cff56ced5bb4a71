import { CHAIN_START, hashOf } from '@bursar/shared-types/chain';
import type { Contract } from '@bursar/shared-types/contract';
import type { LoggedEvent } from '@bursar/service-kit/log/append';
import type { LogSource, SourceHead } from '@bursar/service-kit/log/source';
import { randomUUID } from 'node:crypto';

/** The log of a service that is not part of a test: events are put in, chained as real ones are. */
export class FakeSource implements LogSource {
  readonly service: string;
  readonly #logs = new Map<string, LoggedEvent[]>();

  constructor(service: string) {
    this.service = service;
  }

  /** Appends an event. The body must keep its contract. */
  append<Body>(
    trust: string,
    contract: Contract<Body>,
    body: Body,
    { actor = 'test', at = new Date(0).toISOString() } = {},
  ): LoggedEvent {
    const log = this.#logs.get(trust) ?? [];
    this.#logs.set(trust, log);
    const last = log.at(-1) ?? CHAIN_START;
    const record = {
      service: this.service,
      trust,
      seq: last.seq + 1,
      id: randomUUID(),
      type: contract.type,
      version: contract.version,
      at,
      actor,
      cause: '',
      body: JSON.stringify(contract.schema.parse(body)),
    };
    const event = { ...record, hash: hashOf(record, last.hash), trace: null };
    log.push(event);
    return event;
  }

  heads(): Promise<SourceHead[]> {
    const heads = [...this.#logs].map(([trust, log]) => ({
      trust,
      seq: log.length,
      hash: log.at(-1)!.hash,
    }));
    return Promise.resolve(heads);
  }

  events(trust: string, after: number, limit: number): Promise<LoggedEvent[]> {
    return Promise.resolve((this.#logs.get(trust) ?? []).slice(after, after + limit));
  }
}
