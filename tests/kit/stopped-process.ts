import { OffsetClock } from '@bursar/service-kit';
import { PostgresEngine } from '@bursar/service-kit/engine/postgres-engine';
import { moveAlone } from '@bursar/test-kit/sample/pots';

/**
 * A process that stops itself (SIGSTOP) inside its first transaction, while it holds the trust, and
 * says what became of its command once it is continued. Arguments: url, trust, subject, pot.
 */
const [url = '', trustId = '', subject = '', potId = ''] = process.argv.slice(2);
const engine = new PostgresEngine({
  service: 'pots',
  url,
  clock: new OffsetClock(),
  watchedRoles: [],
  onCommit: () => undefined,
  parameters: { idle_in_transaction_session_timeout: '300ms' },
});
let isFirst = true;
const definition: typeof moveAlone = {
  ...moveAlone,
  decide: (...facts) => {
    if (isFirst) process.kill(process.pid, 'SIGSTOP');
    isFirst = false;
    return moveAlone.decide(...facts);
  },
};
const answer = await engine.execute({
  definition,
  trustId,
  subject,
  input: { params: { potId }, query: {}, body: { amount: 100 } },
  key: 'stopped',
  cause: 'test',
});
console.log(JSON.stringify(answer.body));
await engine.close();
