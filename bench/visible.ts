import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startKafka } from '@bursar/local-parts';
import type { Kafka, Postgres } from '@bursar/local-parts';
import { PartMissing } from '@bursar/local-parts/errors';
import { migrate } from '@bursar/service-kit/database/migrate';
import { prepareDatabase } from '@bursar/service-kit/database/prepare';
import { listener, pots } from '@bursar/test-kit/sample/pots';
import { percentile } from './report.ts';
import type { Figure, Finding } from './report.ts';
import { Bare } from './visible/bare.ts';
import type { Broker, Urls } from './visible/order.ts';
import { Pair } from './visible/pair.ts';

const RATE = 1_000;
const SECONDS = 20;
const WARM_SECONDS = 3;
const PAIRS = 5;
/** One place for every run, so that the broker of a killed one is found and ended by the next. */
const BROKER_FOLDER = fileURLToPath(new URL('../.cache/bench-kafka', import.meta.url));

/** Commit → seen in another service's read model, at 1,000 events a second; see README.md. */
export async function visible(
  server: Postgres,
  say: (line: string) => void,
): Promise<(Finding | Figure)[]> {
  say(`visible: ${RATE} events/s for ${SECONDS} s, on local`);
  const local = await Pair.start(await databases(server.superuserUrl), null);
  await local.round(RATE, WARM_SECONDS);
  const onLocal = await local.round(RATE, SECONDS);
  await local.stop();
  const found = figures('local', onLocal);

  const broker = await brokerOrNull(say);
  if (!broker) return found;
  try {
    return [...found, ...(await onKafka(server, broker, say))];
  } finally {
    await broker.stop();
    rmSync(BROKER_FOLDER, { recursive: true, force: true });
  }
}

async function onKafka(
  server: Postgres,
  { brokers }: Kafka,
  say: (line: string) => void,
): Promise<(Finding | Figure)[]> {
  say(`visible: the same on Kafka, in turn with a bare produce and consume`);
  const broker: Broker = { brokers, prefix: `bench-${randomUUID().slice(0, 8)}` };
  const [pair, bare] = [
    await Pair.start(await databases(server.superuserUrl), broker),
    await Bare.start(broker),
  ];
  await pair.round(RATE, WARM_SECONDS);
  await bare.round(RATE, WARM_SECONDS);
  const [own, baseline]: [number[], number[]] = [[], []];
  for (let round = 1; round <= PAIRS; round += 1) {
    const [mine, theirs] = [
      await pair.round(RATE, SECONDS / PAIRS),
      await bare.round(RATE, SECONDS / PAIRS),
    ];
    say(
      `  pair ${round}: p50 ${ms(mine, 0.5)} against ${ms(theirs, 0.5)}, p99 ${ms(mine, 0.99)} against ${ms(theirs, 0.99)}`,
    );
    own.push(...mine);
    baseline.push(...theirs);
  }
  await Promise.all([pair.stop(), bare.stop()]);
  const ratio = (share: number) => percentile(own, share) / percentile(baseline, share);
  return [
    ...figures('Kafka', own),
    ...figures('bare Kafka', baseline),
    { name: 'visible on Kafka against bare, p50', ratio: ratio(0.5), floor: null },
    { name: 'visible on Kafka against bare, p99', ratio: ratio(0.99), floor: null },
  ];
}

const figures = (transport: string, latencies: readonly number[]): Figure[] =>
  [0.5, 0.99].map((share) => ({
    name: `visible on ${transport}, p${share * 100}`,
    value: percentile(latencies, share),
    unit: 'ms',
  }));

const ms = (latencies: readonly number[], share: number): string =>
  `${percentile(latencies, share).toFixed(0)} ms`;

/** New databases for the two sample services. */
async function databases(superuserUrl: string): Promise<Urls> {
  const make = async ({ name, migrations }: typeof pots) => {
    const database = `bench_${name}_${randomUUID().slice(0, 8)}`;
    const urls = await prepareDatabase(superuserUrl, { database, password: 'bench' });
    await migrate(urls.owner, migrations);
    return urls;
  };
  return { pots: await make(pots), listener: await make(listener) };
}

/** A broker of its own; null, having said so, where this machine cannot run one. */
async function brokerOrNull(say: (line: string) => void): Promise<Kafka | null> {
  try {
    return await startKafka({ directory: BROKER_FOLDER });
  } catch (error) {
    if (!(error instanceof PartMissing)) throw error;
    say(`visible on Kafka: not measured. ${error.message}`);
    return null;
  }
}
