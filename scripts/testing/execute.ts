import { spawn } from 'node:child_process';

/** The programs now running, so that Ctrl-C ends them with us. */
const running = new Set<number>();

/** Ends whatever runs. */
export function endAll(): void {
  for (const pid of running) kill(pid);
}

/**
 * Runs a program with our own output, in a process group of its own, and ends that group if it takes
 * too long. Its standard input is closed: nothing here asks questions.
 * @returns its exit code; null where it was killed or could not be started
 */
export function execute(
  [program = '', ...args]: readonly string[],
  {
    cwd,
    environment = {},
    minutes = 20,
  }: { cwd: string; environment?: Record<string, string>; minutes?: number },
): Promise<number | null> {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    });
    const { pid } = child;
    if (pid !== undefined) running.add(pid);
    const limit = setTimeout(() => {
      console.error(`${program} took longer than ${minutes} minutes and was ended.`);
      if (pid !== undefined) kill(pid);
    }, minutes * 60_000);
    const end = (code: number | null) => {
      clearTimeout(limit);
      if (pid !== undefined) running.delete(pid);
      done(code);
    };
    child.once('exit', end);
    child.once('error', (error) => {
      console.error(error.message);
      end(null);
    });
  });
}

function kill(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}
