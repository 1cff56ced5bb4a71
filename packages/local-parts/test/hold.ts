/**
 * Starts a part in a process of its own, prints one line of JSON, and holds it until it is killed.
 * Used by the tests that kill a parent: `node hold.ts postgres|kafka DIRECTORY`.
 */
import { startKafka } from '../src/kafka.ts';
import { startPostgres } from '../src/postgres.ts';

const [part, directory = ''] = process.argv.slice(2);
if (part === 'postgres') {
  const { pid, superuserUrl } = await startPostgres({ directory });
  console.log(JSON.stringify({ pid, superuserUrl }));
} else {
  const { pid, brokers } = await startKafka({ directory, kinds: ['java'] });
  console.log(JSON.stringify({ pid, brokers }));
}
setInterval(() => undefined, 60_000);
