import { parseArgs } from 'node:util';
import { clockAnswer } from './control-client.ts';
import { longDate } from './dates.ts';
import { defaultFolder } from './release.ts';

const usage = `./scripts/clock [MOVE]
Tells the demonstration's date, or moves it forward: +8d, +3h, +2w, or to a date like 2026-12-01.
What falls due on the way happens on its day. Time never goes back; ./scripts/start --reset begins anew.

  --data DIR   of the platform that runs on this folder (.data)
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: defaultFolder }, help: { type: 'boolean', short: 'h', default: false } },
});
if (values.help) {
  process.stdout.write(usage);
} else {
  for await (const line of clockAnswer(values.data, positionals[0] ?? null)) {
    if ('fault' in line) {
      console.error(line.fault);
      process.exitCode = 1;
    } else if ('day' in line) {
      console.log(longDate(line.day));
    } else {
      console.log(`Bursar's date is ${longDate(line.today)}.`);
    }
  }
}
