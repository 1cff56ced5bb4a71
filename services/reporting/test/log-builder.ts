import { CHAIN_START, hashOf } from '@bursar/shared-types';
import type { ChainPosition, Contract, EventRecord, ServiceName } from '@bursar/shared-types';
import type { Vector } from '../src/extracts/positions.ts';

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function seeded(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => next() % limit;
  let ids = 0;
  return {
    below,
    between: (low: number, high: number): number => low + below(high - low + 1),
    pick: <T>(from: readonly T[]): T => from[below(from.length)]!,
    chance: (percent: number): boolean => below(100) < percent,
    /** Ids rise as version 7 ids do, but are not in the order of the alphabet within a second. */
    id: (): string => {
      ids += 1;
      const [time, tail] = [(0x01990000 + ids).toString(16).padStart(8, '0'), next().toString(16)];
      return `${time}-0000-7000-8000-${tail.padStart(12, '0')}`;
    },
    sha256: (): string => next().toString(16).padStart(8, '0').repeat(8),
  };
}
export type Random = ReturnType<typeof seeded>;

/** Logs of one trust, written event by event with their chains, as services write them. */
export class LogBuilder {
  readonly trust: string;
  readonly #logs = new Map<ServiceName, EventRecord[]>();
  #clock = Date.parse('2025-09-01T08:00:00.000Z');
  readonly #random: Random;

  constructor(trust: string, random: Random) {
    this.trust = trust;
    this.#random = random;
  }

  /** Appends an event; a body that does not fit its contract is refused here. */
  emit<B>(
    contract: Contract<B>,
    body: NoInfer<B>,
    actor: string,
    cause: string | null = null,
  ): EventRecord {
    const log = this.log(contract.service);
    this.#clock += this.#random.between(1_000, 600_000);
    const unhashed = {
      service: contract.service,
      trust: this.trust,
      seq: log.length + 1,
      id: this.#random.id(),
      type: contract.type,
      version: contract.version,
      at: this.now,
      actor,
      cause,
      body: JSON.stringify(contract.schema.parse(body)),
    };
    const event = { ...unhashed, hash: hashOf(unhashed, log.at(-1)?.hash ?? CHAIN_START.hash) };
    log.push(event);
    return event;
  }

  get now(): string {
    return new Date(this.#clock).toISOString();
  }
  get today(): string {
    return this.now.slice(0, 10);
  }

  log(service: ServiceName): EventRecord[] {
    const log = this.#logs.get(service) ?? [];
    this.#logs.set(service, log);
    return log;
  }

  /** Where each log ends now. */
  heads(): Vector {
    const heads = [...this.#logs].map(([service, log]) => [service, positionOf(log)]);
    return Object.fromEntries(heads) as Vector;
  }

  /** The logs as a source of an extract. */
  events(): (service: ServiceName) => AsyncIterable<EventRecord> {
    const logs = this.#logs;
    return async function* (service) {
      yield* logs.get(service) ?? [];
    };
  }
}

const positionOf = (log: readonly EventRecord[]): ChainPosition =>
  log.length === 0 ? CHAIN_START : { seq: log.length, hash: log.at(-1)!.hash };
