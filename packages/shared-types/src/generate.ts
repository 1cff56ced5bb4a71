import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { incompatibilities } from './docs/compatibility.ts';
import { eventDocs } from './docs/event-docs.ts';
import { allContracts } from './events/index.ts';

/**
 * Writes docs/events: a JSON Schema for each contract, a table of all, an AsyncAPI document.
 *
 * `--check` writes nothing and exits 1 when a file is missing, out of date or left over. Both
 * exit 1 and write nothing when a contract is not compatible with its released schema: with the
 * file as it stands, or as it was in a git revision (`--against origin/main`). A contract that
 * was never released may be changed freely: delete its file first. `--into DIR` is for tests.
 */
const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    against: { type: 'string' },
    into: { type: 'string' },
  },
});
const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = options.into ?? join(root, 'docs', 'events');

mkdirSync(folder, { recursive: true });
const files = eventDocs(allContracts);
const standing = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);
const released = options.against === undefined ? standing : inRevision(options.against);

const broken = [...released]
  .filter(([name]) => /\.v\d+\.json$/.test(name))
  .flatMap(([name, before]) => {
    const after = files.get(name);
    if (after === undefined) return [`${name}: the contract is gone`];
    const faults = incompatibilities(JSON.parse(before), JSON.parse(after));
    return faults.map((fault) => `${name}: ${fault}`);
  });
const stale = [...files].filter(([name, text]) => standing.get(name) !== text);
const leftOver = [...standing.keys()].filter((name) => !files.has(name));

if (broken.length > 0) {
  console.error('A released event may only gain optional fields; anything else is a new version:');
  for (const fault of broken) console.error(`  ${fault}`);
  process.exitCode = 1;
} else if (options.check) {
  const names = [...stale.map(([name]) => name), ...leftOver];
  for (const name of names) console.error(`docs/events/${name} is out of date`);
  if (names.length > 0) console.error('Mend: node packages/shared-types/src/generate.ts');
  process.exitCode = names.length > 0 ? 1 : 0;
} else {
  for (const [name, text] of stale) writeFileSync(join(folder, name), text);
  for (const name of leftOver) rmSync(join(folder, name));
  console.log(
    `docs/events: ${files.size} files, ${stale.length} written, ${leftOver.length} removed`,
  );
}

/** The files of docs/events in a git revision. Throws when git does not know the revision. */
function inRevision(revision: string): Map<string, string> {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const names = git('ls-tree', '--name-only', `${revision}:docs/events`)
    .split('\n')
    .filter(Boolean);
  return new Map(names.map((name) => [name, git('show', `${revision}:docs/events/${name}`)]));
}
