import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A process that holds a part, and what it said of it. */
export interface Holder<Said> {
  readonly pid: number;
  readonly said: Said;
  /** `kill -9`, leaving the part an orphan. */
  kill9(): Promise<void>;
}

/** Starts a part in a process of its own. Rejects with what that process wrote if it ends first. */
export async function hold<Said>(
  part: 'postgres' | 'kafka',
  directory: string,
): Promise<Holder<Said>> {
  const program = fileURLToPath(new URL('hold.ts', import.meta.url));
  const child = spawn(process.execPath, [program, part, directory], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, NODE_OPTIONS: '--no-warnings' },
  });
  const errors: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString('utf8')));
  const ended = once(child, 'close');
  const line = await Promise.race([
    once(createInterface(child.stdout), 'line').then(([first]) => String(first)),
    ended.then(() => Promise.reject(new Error(errors.join('')))),
  ]);
  return {
    pid: child.pid as number,
    said: JSON.parse(line) as Said,
    async kill9() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
