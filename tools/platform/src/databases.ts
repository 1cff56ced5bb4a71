import { randomBytes } from 'node:crypto';
import { startPostgres } from '@bursar/local-parts';
import type { Postgres } from '@bursar/local-parts';
import type { Service } from '@bursar/service-kit';
import { portalMigrations } from '@bursar/portal/start-portal';
import { migrate, migrateFolders } from '@bursar/service-kit/database/migrate';
import { prepareDatabase } from '@bursar/service-kit/database/prepare';
import type { DatabaseUrls } from '@bursar/service-kit/database/prepare';

/** Connections of one service at the most: commands and queries three each, lanes, log, jobs. */
const CONNECTIONS_A_SERVICE = 16;
/** Of the portal: sessions and drafts, and a renewal of tokens that waits for the provider. */
export const PORTAL_CONNECTIONS = 5;
/** Of the portal, of the sign-in's provider, and of the superuser while databases are made. */
const OTHER_CONNECTIONS = PORTAL_CONNECTIONS + 10;

/** Starts PostgreSQL for `count` services on a small machine. Throws as `startPostgres`. */
export function startDatabaseServer(
  directory: string,
  count: number,
  onLog: (line: string) => void,
): Promise<Postgres> {
  return startPostgres({
    directory,
    onLog,
    settings: {
      max_connections: count * CONNECTIONS_A_SERVICE + OTHER_CONNECTIONS,
      shared_buffers: '96MB',
      work_mem: '4MB',
      maintenance_work_mem: '64MB',
      // Compiling a plan costs more than the short queries here take.
      jit: 'off',
      // A demonstration is loaded in one go: fewer checkpoints, and less written by each.
      max_wal_size: '512MB',
      min_wal_size: '64MB',
      wal_compression: 'on',
      autovacuum_max_workers: 2,
      max_parallel_workers_per_gather: 0,
      // Nobody replicates it, so it need not run what would serve them.
      wal_level: 'minimal',
      max_wal_senders: 0,
      max_logical_replication_workers: 0,
      io_method: 'sync',
    },
  });
}

const databaseOf = (service: string): string => service.replaceAll('-', '_');

/** A password that lives as long as this process: it is set anew at each start. */
const password = (): string => randomBytes(24).toString('base64url');

/** Makes a service's database where there is none, and brings it forward to this release. */
export async function openDatabase(
  superuserUrl: string,
  { name, migrations }: Pick<Service, 'name' | 'migrations'>,
): Promise<DatabaseUrls & { readonly migrated: number }> {
  const urls = await prepareDatabase(superuserUrl, {
    database: databaseOf(name),
    password: password(),
  });
  const fresh = await migrate(urls.owner, migrations);
  return { ...urls, migrated: fresh.length };
}

/** Makes the sign-in's database where there is none; it keeps its tables itself. */
export async function openIdentityDatabase(superuserUrl: string): Promise<string> {
  const { owner } = await prepareDatabase(superuserUrl, {
    database: 'identity',
    password: password(),
  });
  return owner;
}

/** Makes the portal's database where there is none; resolves to the URL of the role that uses it. */
export async function openPortalDatabase(superuserUrl: string): Promise<string> {
  const { owner, app } = await prepareDatabase(superuserUrl, {
    database: 'portal',
    password: password(),
  });
  await migrateFolders(owner, [portalMigrations]);
  return app;
}
