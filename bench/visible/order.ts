import type { DatabaseUrls } from '@bursar/service-kit/database/prepare';

/** The databases of the two sample services. */
export type Urls = Readonly<Record<'pots' | 'listener', DatabaseUrls>>;

/** A broker, and the first part of the names of topics and groups on it. */
export interface Broker {
  readonly brokers: readonly string[];
  readonly prefix: string;
}

/** What a process of services is told at its start. */
export interface ServicesOrder {
  readonly runs: readonly ('pots' | 'listener')[];
  readonly urls: Urls;
  /** Null for the local transport, which joins services of one process. */
  readonly kafka: Broker | null;
}

/** So many a second, for so long. */
export interface Load {
  readonly rate: number;
  readonly seconds: number;
}

/** What was committed: the pot, the movement's number in its trust, and when, in ms of one clock. */
export type Commit = readonly [potId: string, number: number, at: number];

/** Milliseconds of the machine's monotonic clock, which all its processes share. */
export const instant = (): number => Number(process.hrtime.bigint()) / 1e6;

const TICK_MS = 5;

/** Calls `one` at an even rate, in small bursts; resolves once the last call was made. */
export async function pace({ rate, seconds }: Load, one: (index: number) => void): Promise<void> {
  const total = rate * seconds;
  const start = performance.now();
  for (let made = 0; made < total;) {
    const due = Math.min(total, Math.ceil(((performance.now() - start) * rate) / 1_000));
    for (; made < due; made += 1) one(made);
    await new Promise((resolve) => setTimeout(resolve, TICK_MS));
  }
}
