import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  PartFailed,
  PartMissing,
  startThrowawayPostgres,
  type Postgres,
} from '../packages/local-parts/src/index.ts';
import { endAll, execute } from './testing/execute.ts';
import { bring } from './testing/needs.ts';
import {
  closingLine,
  outcomeOf,
  table,
  total,
  type JestReport,
  type Outcome,
} from './testing/outcome.ts';
import type { Part, TestGroup } from './testing/parts.ts';
import { readRequest, select, usage, type Request, type Selected } from './testing/selection.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

if (process.argv.includes('--help')) {
  console.log(usage);
} else {
  process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(
      error instanceof PartFailed || error instanceof PartMissing ? error.message : error,
    );
    return 1;
  });
}

/** Runs what was asked for, one part after the other whatever fails, and closes with the count. */
async function main(args: readonly string[]): Promise<number> {
  let request: Request;
  try {
    request = readRequest(args, placeOf);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 2;
  }
  const selected = select(request, testFiles());
  const groups = selected.flatMap(({ part }) => part.tests ?? []);
  const needed = new Set(groups.flatMap(({ needs }) => needs));
  await bring(needed, root);
  const server = needed.has('postgres') ? await postgresForRun() : undefined;
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => {
      endAll();
      void Promise.resolve(server?.stop()).finally(() => process.exit(130));
    });
  }
  const environment = {
    ...request.environment,
    NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
    ...(server ? { BURSAR_TEST_POSTGRES: server.superuserUrl } : {}),
    ...(process.env.CI === 'true' ? { BURSAR_REQUIRE_PARTS: '1' } : {}),
  };
  const rows = [];
  for (const each of selected) {
    console.log(`\n── ${each.part.name}: ${each.part.title}`);
    const began = performance.now();
    const outcome = await runPart(each, environment);
    rows.push({ name: each.part.name, seconds: (performance.now() - began) / 1000, outcome });
  }
  await server?.stop();
  const sum = total(rows.map(({ outcome }) => outcome));
  console.log(`\n${table(rows)}\n\n${closingLine(sum)}`);
  return sum.failed > 0 || rows.length === 0 ? 1 : 0;
}

async function runPart(
  { part, files }: Selected,
  environment: Record<string, string>,
): Promise<Outcome> {
  const outcomes = [];
  for (const { title, command } of part.checks) {
    const code = await execute(command, { cwd: root });
    console.log(`${code === 0 ? 'ok' : 'FAILED'}  ${title}`);
    outcomes.push(
      code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 },
    );
  }
  if (part.tests) outcomes.push(await runTests(part, part.tests, files, environment));
  return total(outcomes);
}

async function runTests(
  { name }: Part,
  { workers, minutes }: TestGroup,
  files: readonly string[],
  environment: Record<string, string>,
): Promise<Outcome> {
  if (files.length === 0) {
    console.log(`FAILED  the part ${name} has no test`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const folder = mkdtempSync(join(tmpdir(), 'bursar-test-'));
  const reportFile = join(folder, 'report.json');
  // A worker that has grown is replaced: native modules are never unloaded.
  const hands =
    workers === 1 ? ['--runInBand'] : [`--maxWorkers=${workers}`, '--workerIdleMemoryLimit=1500MB'];
  const output = ['--json', `--outputFile=${reportFile}`];
  try {
    const code = await execute(['jest', ...hands, ...output, '--runTestsByPath', ...files], {
      cwd: root,
      environment,
      minutes,
    });
    return outcomeOf(code, readReport(reportFile));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): JestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JestReport;
  } catch {
    return undefined;
  }
}

/** One server for the whole run, unless one is given; test files only clone a template in it. */
async function postgresForRun(): Promise<Postgres | undefined> {
  return process.env.BURSAR_TEST_POSTGRES ? undefined : startThrowawayPostgres();
}

function testFiles(): string[] {
  const pattern = '{bench,packages,scripts,services,tests,tools}/**/*.test.ts';
  return globSync(pattern, { cwd: root, exclude: (name) => name === 'node_modules' }).toSorted();
}

/** A folder or file of the repository, named from its root, whether given from there or from here. */
function placeOf(arg: string): string | undefined {
  const found = [resolve(arg), resolve(root, arg)].find((each) =>
    statSync(each, { throwIfNoEntry: false }),
  );
  const place = found === undefined ? undefined : relative(root, found);
  return place?.startsWith('..') ? undefined : place;
}
