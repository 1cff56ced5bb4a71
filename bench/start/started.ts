import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '@bursar/local-parts';

/** A platform at work. */
export interface Started {
  readonly pid: number;
  /** From the command to the table that ends its start. */
  readonly seconds: number;
  /** Ctrl-C, and waits until it has ended. */
  stop(): Promise<void>;
}

const program = fileURLToPath(new URL('../../scripts/start', import.meta.url));

/** Runs the command as somebody would. Rejects with what it said where it ends before it is up. */
export async function startPlatform(folder: string): Promise<Started> {
  const port = String(await freePort());
  const began = performance.now();
  const child = spawn(program, ['--no-demo', '--data', folder, '--port', port], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  let said = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes('Bursar is at')) resolve();
      });
    }
    void ended.then(() => reject(new Error(`it ended, having said: ${said}`)));
  });
  return {
    pid: child.pid!,
    seconds: (performance.now() - began) / 1_000,
    stop: async () => {
      child.kill('SIGINT');
      await ended;
    },
  };
}
