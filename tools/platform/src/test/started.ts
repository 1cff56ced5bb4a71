import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A program of the platform in a process of its own. */
export interface Started {
  readonly pid: number;
  /** Everything it wrote so far, to both streams. */
  readonly text: string;
  /** Resolves to what matches, once it has been written; rejects with all it wrote if it ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Sends a signal, and resolves to the exit code; null where it was killed. */
  end(signal: NodeJS.Signals): Promise<number | null>;
  /** Resolves to the exit code once it ends by itself. */
  readonly ended: Promise<number | null>;
}

/** The platform's programs. */
export type Program = 'start' | 'clock' | 'token' | 'rebuild';

/** Runs one of them, with `typed` for it to read; without it there is nothing to read. */
export function run(program: Program, args: readonly string[], typed?: string): Started {
  const file = fileURLToPath(new URL(`../${program}.ts`, import.meta.url));
  const child = spawn(process.execPath, [file, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
  });
  child.stdin.end(typed);
  let text = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      for (const look of waiting) look();
    });
  }
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    pid: child.pid!,
    get text() {
      return text;
    },
    says(pattern) {
      return new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(text);
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
        void ended.then(() => reject(new Error(`it ended, having said: ${text}`)));
      });
    },
    end(signal) {
      child.kill(signal);
      return ended;
    },
    ended,
  };
}
