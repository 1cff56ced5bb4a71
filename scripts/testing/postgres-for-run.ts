import { startThrowawayPostgres } from '../../packages/local-parts/src/index.ts';
import { runningServers } from './servers.ts';

/**
 * Jest's global set-up of the tests on real parts: one PostgreSQL for all test files of a run, whose
 * address they read from `BURSAR_TEST_POSTGRES`. Given from outside, that server is used.
 */
export default async function postgresForRun(): Promise<void> {
  if (process.env.BURSAR_TEST_POSTGRES) return;
  const server = await startThrowawayPostgres();
  process.env.BURSAR_TEST_POSTGRES = server.superuserUrl;
  runningServers.push(server);
}
