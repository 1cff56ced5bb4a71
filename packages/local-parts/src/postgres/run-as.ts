import { execFileSync, type SpawnOptions } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { PartFailed } from '../errors.ts';

/** Whom the server runs as. PostgreSQL refuses to run as root, whatever else is allowed. */
export interface RunAs {
  /** Undefined: as the user we are ourselves. */
  readonly user?: { readonly uid: number; readonly gid: number };
  /** The command line and options with which to start a program as them. */
  launch(program: string, args: readonly string[]): [string, string[], SpawnOptions];
}

/**
 * Decides whom to run as. An ordinary user: themselves. Root: the owner of the data, where it has one
 * that is not root, else the user `postgres`, who is made if need be.
 *
 * Where that user cannot reach the files because a folder above is closed to them (a clone below
 * `/root`), the server keeps root's right to pass closed folders (CAP_DAC_OVERRIDE) through `setpriv`:
 * opening root's home to everyone would be worse.
 * @param data the data directory, which may not exist yet
 * @param paths files and folders the server must reach
 * @throws PartFailed `not-permitted` where no such user can be made
 */
export function runAs(data: string, paths: readonly string[]): RunAs {
  if (process.getuid?.() !== 0) return { launch: (program, args) => [program, [...args], {}] };
  const user = ownerOf(data) ?? postgresUser() ?? makePostgresUser();
  if (paths.every((path) => reachable(path, user))) {
    return { user, launch: (program, args) => [program, [...args], { ...user, cwd: '/' }] };
  }
  // access(2) would drop the right for a user other than root, but for this bit.
  const capability = [
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
    '--securebits=+no_setuid_fixup',
  ];
  const who = [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups'];
  return {
    user,
    launch: (program, args) => [
      'setpriv',
      [...who, ...capability, '--', program, ...args],
      { cwd: '/' },
    ],
  };
}

type User = { uid: number; gid: number };

function ownerOf(data: string): User | undefined {
  const stat = statSync(data, { throwIfNoEntry: false });
  return stat && stat.uid !== 0 ? { uid: stat.uid, gid: stat.gid } : undefined;
}

function postgresUser(): User | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith('postgres:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

function makePostgresUser(): User {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
      stdio: 'ignore',
    });
  } catch {
    // What matters is whether the user is there now.
  }
  const made = postgresUser();
  if (made) return made;
  throw new PartFailed(
    'not-permitted',
    'PostgreSQL does not run as root and no user postgres could be made; start as an ordinary user.',
  );
}

/** Whether every folder above the path lets this user pass. */
function reachable(path: string, user: User): boolean {
  const above = dirname(path);
  if (above === path) return true;
  const { mode, uid, gid } = statSync(above);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  return (mode & bit) !== 0 && reachable(above, user);
}
