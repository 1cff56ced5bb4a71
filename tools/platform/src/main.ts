import { readArguments, usage } from './arguments.ts';
import { giveBackMemory } from './give-back-memory.ts';
import { defaultFolder } from './release.ts';
import { progressOn } from './progress.ts';
import { runPlatform } from './run-platform.ts';
import { sentenceOf } from './start-fault.ts';

const stack = new AsyncDisposableStack();
const out = process.stdout;
let folder = defaultFolder;
let isStopping = false;

async function stop(code: number): Promise<void> {
  // The second Ctrl-C does not wait: PostgreSQL is told to stop as the process ends.
  if (isStopping) process.exit(1);
  isStopping = true;
  await stack.disposeAsync().catch(() => undefined);
  process.exit(code);
}

function fail(error: unknown): void {
  if (isStopping) return;
  process.stderr.write(`${out.isTTY ? '\r\u001b[K' : ''}${sentenceOf(error, folder)}\n`);
  void stop(1);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (!isStopping) out.write('\nStopping.\n');
    void stop(0);
  });
}
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);

try {
  const options = readArguments(process.argv.slice(2), process.cwd());
  ({ folder } = options);
  if (options.help) {
    out.write(usage);
  } else {
    // Loaded only where it may be needed: it brings much that a start without it has no use for.
    const demonstration = options.demonstration ? (await import('@bursar/demo')).loadDemo : null;
    const progress = progressOn(out);
    const closing = await runPlatform(options, { stack, progress, onFault: fail, demonstration });
    if (!isStopping) out.write(closing);
    giveBackMemory();
  }
} catch (error) {
  fail(error);
}
