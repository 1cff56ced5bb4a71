import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { RebuildFault } from '@bursar/service-kit/subscriptions/rebuild';
import { askRunning } from './control-client.ts';
import type { RebuildLine } from './control-rebuild.ts';
import { progressOn } from './progress.ts';
import { rebuildStopped } from './rebuild-stopped.ts';
import { defaultFolder } from './release.ts';
import { sentenceOf, StartFault } from './start-fault.ts';

const usage = `./scripts/rebuild SERVICE PROJECTION
Makes a projection anew from the first event, beside the one in use, and then swaps it in. While
Bursar runs, everything goes on meanwhile; where it is stopped, only its databases are started.
A name that there is not is answered with those that there are.

  --data DIR   of the platform that runs, or ran, on this folder (.data)
`;

const thousands = new Intl.NumberFormat('en-GB');
const events = (count: number): string => `${thousands.format(count)} events`;

/** What the running platform answers, as if it were done here. Throws its fault. */
async function follow(
  lines: AsyncGenerator<RebuildLine>,
  onProgress: (done: number, of: number) => void,
): Promise<number> {
  for await (const line of lines) {
    if ('fault' in line) throw new RebuildFault(line.fault);
    if ('rebuilt' in line) return line.rebuilt;
    onProgress(line.done, line.of);
  }
  throw new RebuildFault('Bursar stopped in the middle of it; nothing was changed.');
}

async function rebuild(folder: string, service: string, projection: string): Promise<void> {
  const progress = progressOn(process.stdout);
  const stack = new AsyncDisposableStack();
  const what = new URLSearchParams({ service, projection }).toString();
  const lines = await askRunning<RebuildLine>(folder, `/rebuild?${what}`);
  if (!lines && !existsSync(join(folder, 'postgres'))) {
    throw new StartFault(
      `There is nothing to rebuild in ${folder}; name another folder with --data.`,
    );
  }
  try {
    const run = lines
      ? (told: (done: number, of: number) => void) => follow(lines, told)
      : await rebuildStopped(folder, { service, projection, progress, stack });
    const count = await progress.step(`Rebuilding ${projection} of ${service}`, (said) =>
      run((done, of) => said(`${thousands.format(done)} of ${events(of)}`)),
    );
    progress.say(`${projection} of ${service} was made anew from ${events(count)}, and is in use.`);
  } finally {
    await stack.disposeAsync();
  }
}

// Ends PostgreSQL with this process; what was half made is cleared by the next rebuild.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: defaultFolder },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const [service, projection] = positionals;
if (values.help || service === undefined || projection === undefined || positionals.length > 2) {
  process.stdout.write(usage);
  process.exitCode = values.help ? 0 : 1;
} else {
  try {
    await rebuild(values.data, service, projection);
  } catch (error) {
    const isForPeople = error instanceof RebuildFault;
    if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
    process.stderr.write(`${isForPeople ? error.message : sentenceOf(error, values.data)}\n`);
    process.exitCode = 1;
  }
}
