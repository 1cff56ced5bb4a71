import { OffsetClock } from '@bursar/service-kit';
import { ServiceLog } from '@bursar/service-kit/log/service-log';
import { Runtime } from '@bursar/service-kit/runtime';
import { KafkaTransport } from '@bursar/service-kit/transport/kafka';
import { LocalTransport } from '@bursar/service-kit/transport/local';
import type { ProblemError } from '@bursar/service-kit';
import { Wire } from '@bursar/test-kit/wire';
import { listener, moveAlone, moveInLane, pots } from '@bursar/test-kit/sample/pots';
import { pino } from 'pino';
import type { Ask, Assignment, Said } from './protocol.ts';

/** A process that is there to be killed: sample services at work, which take commands by IPC. */
const { runs, urls, kafka } = JSON.parse(process.argv[2]!) as Assignment;
const say = (said: Said): void => void process.send?.(said, undefined, undefined, () => undefined);
const logger = pino({ level: process.env['BURSAR_CRASH_LOG'] ?? 'silent' }, pino.destination(2));
const transport = new Wire(
  kafka
    ? new KafkaTransport({ ...kafka, logger, partitions: 4, sessionTimeoutMs: 6_000 })
    : new LocalTransport(),
);
const log = new ServiceLog('pots', urls.pots.relay);
const runtimes = new Map(
  runs.map((name) => [
    name,
    new Runtime({ pots, listener }[name], {
      urls: urls[name],
      clock: new OffsetClock(),
      logger: logger.child({ service: name }),
      transport,
      sourceOf: () => log,
      compareMs: 500,
      connections: 6,
    }),
  ]),
);

process.on('message', ({ id, lane, potId, amount, trustId, subject, key }: Ask) => {
  const definition = lane ? moveInLane : moveAlone;
  const input = { params: { potId }, query: {}, body: { amount } };
  const execution = runtimes
    .get('pots')!
    .engine.execute({ definition, trustId, subject, input, key, cause: 'crash' });
  execution.then(
    ({ body, replayed }) =>
      say({
        kind: 'answer',
        id,
        number: (body as { number: number }).number,
        replayed,
        refusal: null,
      }),
    (error: ProblemError | Error) =>
      say({ kind: 'answer', id, number: null, replayed: false, refusal: refusalOf(error) }),
  );
});
// Without its parent it has nothing to do.
process.on('disconnect', () => process.exit(0));

function refusalOf(error: ProblemError | Error): string {
  return 'problem' in error ? error.problem.code : String(error.stack);
}

/** A database that is down at the start is waited for, as an orchestrator would. */
async function start(runtime: Runtime): Promise<void> {
  for (;;) {
    try {
      return await runtime.start();
    } catch (error) {
      logger.info({ err: error as Error }, 'not yet');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

for (const runtime of runtimes.values()) await start(runtime);
say({ kind: 'ready' });
let told = 0;
setInterval(() => {
  if (transport.delivered.length !== told)
    say({ kind: 'delivered', count: (told = transport.delivered.length) });
}, 20);
