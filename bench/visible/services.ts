/** Sample services in a process of their own: told which over IPC, then how much to do. */
import { OffsetClock, service } from '@bursar/service-kit';
import { ServiceLog } from '@bursar/service-kit/log/service-log';
import { Runtime } from '@bursar/service-kit/runtime';
import { KafkaTransport } from '@bursar/service-kit/transport/kafka';
import { LocalTransport } from '@bursar/service-kit/transport/local';
import { Keeper } from '@bursar/test-kit/sample/keeper';
import { listener, pots, totals } from '@bursar/test-kit/sample/pots';
import { pino } from 'pino';
import { instant, pace } from './order.ts';
import type { Commit, Load, ServicesOrder } from './order.ts';

/** Trusts that are at work side by side. */
const TRUSTS = 20;

/** The listener with its read model alone: what it makes of each event by itself is another matter. */
const reader = service({ ...listener, features: [{ subscriptions: [totals] }] });

process.once('message', (order: ServicesOrder) => void serve(order));
process.once('SIGTERM', () => process.exit(0));
// Without its parent it has nothing to do.
process.once('disconnect', () => process.exit(0));

async function serve({ runs, urls, kafka }: ServicesOrder): Promise<void> {
  const logger = pino({ level: 'error' }, pino.destination(2));
  const transport = kafka ? new KafkaTransport({ ...kafka, logger }) : new LocalTransport();
  const log = new ServiceLog('pots', urls.pots.relay);
  const runtimes = new Map(
    runs.map((name) => [
      name,
      new Runtime({ pots, listener: reader }[name], {
        urls: urls[name],
        clock: new OffsetClock(),
        logger,
        transport,
        sourceOf: () => log,
      }),
    ]),
  );
  for (const runtime of runtimes.values()) await runtime.start();
  const source = runtimes.get('pots');
  const trusts = source ? TRUSTS : 0;
  const keepers = await Promise.all(
    Array.from({ length: trusts }, () => Keeper.begin(() => source!)),
  );
  process.on('message', (load: Load) => void work(keepers, load));
  process.send!('ready');
}

/** Moves money at an even rate over all trusts, and tells what was committed when. */
async function work(keepers: readonly Keeper[], load: Load): Promise<void> {
  const commits: Promise<Commit>[] = [];
  await pace(load, (index) => {
    const keeper = keepers[index % keepers.length]!;
    commits.push(
      keeper
        .moves(1)
        .then(({ body }): Commit => [keeper.potId, (body as { number: number }).number, instant()]),
    );
  });
  process.send!(await Promise.all(commits));
}
