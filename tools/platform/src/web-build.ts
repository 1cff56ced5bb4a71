import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import { StartFault } from './start-fault.ts';

const run = promisify(execFile);
const program = fileURLToPath(new URL('build-web.ts', import.meta.url));

/** Where the built web application is: built now, from before, or a former one that was to be replaced. */
export interface WebBuild {
  readonly directory: string;
  readonly state: 'built' | 'current' | 'former';
}

/**
 * Builds the web application where its sources have changed; `onFault` hears the compiler's word where
 * a former build has to do. Throws StartFault with that word where there is none.
 */
export async function webBuild(onFault: (said: string) => void): Promise<WebBuild> {
  try {
    const { stdout, stderr } = await run(process.execPath, ['--no-warnings', program]);
    const build = JSON.parse(stdout) as WebBuild;
    if (build.state === 'former') onFault(plain(stderr));
    return build;
  } catch (error) {
    const said = plain((error as { readonly stderr?: string }).stderr ?? '');
    throw new StartFault(`The web application cannot be built: ${said}`);
  }
}

const LINES = 20;

const plain = (said: string): string =>
  stripVTControlCharacters(said).trim().split('\n').slice(0, LINES).join('\n');
