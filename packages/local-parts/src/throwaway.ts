import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { claimDirectory } from './claim.ts';
import { PartFailed } from './errors.ts';
import { startPostgres, type Postgres, type PostgresOptions } from './postgres.ts';
import { layoutOf } from './postgres/data-directory.ts';
import { endOrphan } from './processes.ts';
import { repositoryRoot } from './settings.ts';

const runs = join(repositoryRoot, '.cache', 'throwaway-postgres');

/**
 * Starts a PostgreSQL whose data is deleted when it stops: for tests and benchmarks. What an earlier,
 * killed run left behind (server and data) is cleared away first. It is not durable unless asked.
 * @throws as `startPostgres`
 */
export async function startThrowawayPostgres(
  options: Omit<PostgresOptions, 'directory'> = {},
): Promise<Postgres> {
  mkdirSync(runs, { recursive: true });
  for (const name of readdirSync(runs)) await clearIfDead(join(runs, name));
  const directory = join(runs, `${process.pid}-${Date.now()}`);
  const server = await startPostgres({ durable: false, ...options, directory });
  const clear = () => rmSync(directory, { recursive: true, force: true });
  return {
    ...server,
    stop: () => server.stop().then(clear),
    kill9: () => server.kill9(),
  };
}

async function clearIfDead(directory: string): Promise<void> {
  // A folder just made has no claim yet; one left without any is cleared once it is a minute old.
  const stat = statSync(directory, { throwIfNoEntry: false });
  const young = stat !== undefined && Date.now() - stat.mtimeMs < 60_000;
  if (young && !existsSync(join(directory, 'in-use'))) return;
  try {
    const claim = claimDirectory(directory, 'PostgreSQL');
    const { data } = layoutOf(claim.directory);
    await endOrphan('PostgreSQL', join(data, 'postmaster.pid'), data, ['SIGQUIT', 'SIGKILL']);
    rmSync(directory, { recursive: true, force: true });
    claim.release();
  } catch (error) {
    if (!(error instanceof PartFailed)) throw error;
  }
}
