import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { PartFailed } from '../errors.ts';
import { LogLines } from '../log-lines.ts';
import { endOrphan } from '../processes.ts';
import { childEnvironment } from '../settings.ts';
import { type Binaries, majorOf } from './binaries.ts';
import { explainLog } from './log.ts';
import type { RunAs } from './run-as.ts';

/** What lies in the folder given to `startPostgres`. */
export interface Layout {
  readonly data: string;
  readonly passwordFile: string;
}

/** The files below a server's folder. */
export function layoutOf(directory: string): Layout {
  return { data: join(directory, 'data'), passwordFile: join(directory, 'password') };
}

/**
 * Makes the data directory where there is none. It is made beside its place and moved there whole, so
 * that a kill half way leaves nothing that looks like a database.
 * @throws PartFailed `disk-full`, `read-only`, `not-permitted`, `failed`
 */
export async function createData(
  layout: Layout,
  binaries: Binaries,
  as: RunAs,
  durable: boolean,
): Promise<void> {
  if (existsSync(layout.data)) return;
  const draft = `${layout.data}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(layout.passwordFile, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600 });
  if (as.user)
    for (const each of [draft, layout.passwordFile]) chownSync(each, as.user.uid, as.user.gid);
  const log = new LogLines();
  // The locale is the server's own, so that text sorts alike on every machine.
  const code = await run(
    as.launch(binaries.initdb, [
      `--pgdata=${draft}`,
      '--username=postgres',
      `--pwfile=${layout.passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      ...(durable ? [] : ['--no-sync']),
    ]),
    log,
  );
  if (code !== 0) {
    rmSync(draft, { recursive: true, force: true });
    throw explainLog(log.lines, layout.data, 'PostgreSQL could not make its data directory');
  }
  renameSync(draft, layout.data);
}

/**
 * Makes an existing data directory fit to be used: of this server's major version, with no server of
 * an earlier, killed run on it, owned by whom it runs as and closed to others (a copy made as root is
 * neither).
 * @throws PartFailed `other-version`, `in-use` where an orphaned server will not end, or `failed`
 *   where something of it is gone
 */
export async function prepareData(layout: Layout, binaries: Binaries, as: RunAs): Promise<void> {
  const versionFile = join(layout.data, 'PG_VERSION');
  const gone = [versionFile, layout.passwordFile].find((file) => !existsSync(file));
  if (gone) {
    throw new PartFailed(
      'failed',
      `${gone} is gone, without which this database cannot be used; put it back, or use another folder.`,
    );
  }
  const [there, here] = [readFileSync(versionFile, 'utf8').trim(), majorOf(binaries)];
  if (there !== here) {
    throw new PartFailed(
      'other-version',
      `${layout.data} was written by PostgreSQL ${there} and this is PostgreSQL ${here}, which cannot read it; ` +
        'use the release that wrote it, or another folder.',
    );
  }
  if (as.user && statSync(layout.data).uid !== as.user.uid) {
    execFileSync('chown', [
      '-R',
      `${as.user.uid}:${as.user.gid}`,
      layout.data,
      layout.passwordFile,
    ]);
  }
  if (statSync(layout.data).mode & 0o077) chmodSync(layout.data, 0o700);
  const pidFile = join(layout.data, 'postmaster.pid');
  await endOrphan('PostgreSQL', pidFile, layout.data, ['SIGINT', 'SIGQUIT', 'SIGKILL']);
}

function run(
  [program, args, options]: ReturnType<RunAs['launch']>,
  log: LogLines,
): Promise<number | null> {
  const child = spawn(program, args, {
    ...options,
    env: childEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => log.take(chunk));
  return new Promise((done, fail) => child.on('error', fail).on('close', done));
}
