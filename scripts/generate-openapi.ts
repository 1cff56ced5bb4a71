import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openApiOf } from '../packages/service-kit/src/http/app.ts';
import { allServices } from '../tools/platform/src/services.ts';
import { review } from './openapi/review.ts';
import type { Documents } from './openapi/review.ts';

/**
 * Writes docs/openapi/<service>.json, the API of every service as its code declares it.
 *
 * `--check` writes nothing and exits 1 when a document is missing, out of date or left over. Both
 * exit 1 and write nothing when the API breaks a client of the last release (docs/openapi/released),
 * or of a git revision (`--against origin/main`). `--release` makes today's documents the released
 * ones, for a release that is about to be made.
 */
const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    release: { type: 'boolean', default: false },
    against: { type: 'string' },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'docs', 'openapi');
const releasedFolder = join(folder, 'released');

// A service is declared without asking anything of what surrounds it.
const services = allServices({} as Parameters<typeof allServices>[0]);
const texts = services.map(async (one) => [`${one.name}.json`, await openApiOf(one)] as const);
const fresh: Documents = new Map(await Promise.all(texts));
const released =
  options.against === undefined ? documentsIn(releasedFolder) : inRevision(options.against);
const { stale, leftOver, broken } = review(fresh, documentsIn(folder), released);

if (broken.length > 0) {
  console.error('/v1 may only gain what breaks no client; anything else is a /v2:');
  for (const fault of broken) console.error(`  ${fault}`);
  process.exitCode = 1;
} else if (options.check) {
  const names = [...stale, ...leftOver];
  for (const name of names) console.error(`docs/openapi/${name} is out of date`);
  if (names.length > 0) console.error('Mend: ./scripts/node scripts/generate-openapi.ts');
  process.exitCode = names.length > 0 ? 1 : 0;
} else {
  write(folder, stale);
  for (const name of leftOver) rmSync(join(folder, name));
  if (options.release) write(releasedFolder, [...fresh.keys()]);
  console.log(
    `docs/openapi: ${fresh.size} documents, ${stale.length} written, ${leftOver.length} removed` +
      (options.release ? ', all of them released' : ''),
  );
}

function write(into: string, names: readonly string[]): void {
  mkdirSync(into, { recursive: true });
  for (const name of names) writeFileSync(join(into, name), fresh.get(name)!);
}

/** The documents in a folder; none where there is no folder. */
function documentsIn(from: string): Documents {
  const names = existsSync(from) ? readdirSync(from).filter((name) => name.endsWith('.json')) : [];
  return new Map(names.map((name) => [name, readFileSync(join(from, name), 'utf8')]));
}

/** The documents of a git revision; none where it has none. Throws when git does not know it. */
function inRevision(revision: string): Documents {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const names = git('ls-tree', '--name-only', revision, 'docs/openapi/')
    .split('\n')
    .filter((name) => name.endsWith('.json'));
  return new Map(
    names.map((name) => [name.replace(/.*\//, ''), git('show', `${revision}:${name}`)]),
  );
}
