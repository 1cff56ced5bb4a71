import { parseArgs } from 'node:util';
import { askRunning, notRunning } from './control-client.ts';
import type { MoveLine } from './control-clock.ts';
import { longDate } from './dates.ts';
import { defaultFolder } from './release.ts';

const usage = `./scripts/clock [MOVE]
Tells the demonstration's date, or moves it forward: +8d, +3h, +2w, or to a date like 2026-12-01.
What falls due on the way happens on its day. Time never goes back; ./scripts/start --reset begins anew.

  --data DIR   of the platform that runs on this folder (.data)
`;

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

/** A move backwards looks like an option; it is handed on, to be refused in words. */
function readArguments() {
  const args = process.argv.slice(2).map((one) => (/^-\d/.test(one) ? ` ${one}` : one));
  const options = {
    data: { type: 'string', default: defaultFolder },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  return parseArgs({ args, options, allowPositionals: true });
}

try {
  const { values, positionals } = readArguments();
  if (values.help) process.stdout.write(usage);
  else {
    const move = positionals[0]?.trim();
    const query = move === undefined ? '' : `?${new URLSearchParams({ move }).toString()}`;
    const lines = await askRunning<MoveLine>(values.data, `/clock${query}`);
    if (!lines) fail(notRunning(values.data));
    for await (const line of lines ?? []) {
      if ('fault' in line) fail(line.fault);
      else if ('day' in line) process.stdout.write(`${longDate(line.day)}\n`);
      else process.stdout.write(`Bursar's date is ${longDate(line.today)}.\n`);
    }
  }
} catch {
  fail(usage);
}
