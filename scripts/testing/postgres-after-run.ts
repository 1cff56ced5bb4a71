import { runningServers } from './servers.ts';

/** Jest's global tear-down: stops what the set-up started. */
export default async function postgresAfterRun(): Promise<void> {
  for (const server of runningServers.splice(0)) await server.stop();
}
