/** `./scripts/bench [NAME…]`: runs the benches and prints a line a finding. README.md says what each measures. */
import { startThrowawayPostgres } from '@bursar/local-parts';
import type { Postgres } from '@bursar/local-parts';
import { bulk } from './bulk.ts';
import { portal } from './portal.ts';
import { posting } from './posting.ts';
import { lineOf } from './report.ts';
import type { Figure, Finding } from './report.ts';
import { start } from './start.ts';
import { visible } from './visible.ts';

type Bench = (server: Postgres, say: (line: string) => void) => Promise<(Finding | Figure)[]>;
const benches: Readonly<Record<string, Bench>> = { posting, bulk, visible, start, portal };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length) {
  console.error(
    `There is no bench ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`,
  );
  process.exit(2);
}
const say = (line: string): void => console.log(line);
// Durable, as in earnest: a commit is on the disk before it is answered.
const server = await startThrowawayPostgres({ durable: true, settings: { max_connections: 300 } });
try {
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length && !wanted.includes(name)) continue;
    for (const finding of await bench(server, say)) say(lineOf(finding));
  }
} finally {
  await server.stop();
}
