import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { precompress } from '@bursar/portal/page/precompress';
import { buildWeb } from '@bursar/portal-web/build';
import type { WebBuild } from './web-build.ts';

// A program of its own, run by web-build.ts: the memory that a build takes goes with it.
process.stdout.write(JSON.stringify(await build()));

/** Sources that do not compile are no reason to stop where an earlier build can be shown. */
async function build(): Promise<WebBuild> {
  try {
    const { directory, built } = await buildWeb();
    await precompress(directory);
    return { directory, state: built ? 'built' : 'current' };
  } catch (error) {
    const directory = fileURLToPath(
      new URL('dist', import.meta.resolve('@bursar/portal-web/build')),
    );
    if (!existsSync(`${directory}/index.html`)) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    return { directory, state: 'former' };
  }
}
