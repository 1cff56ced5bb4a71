import { spawn, type SpawnOptions } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { LogLines } from './log-lines.ts';
import { childrenOf, signal } from './processes.ts';

/** A server started by us, which lives until it is told to end or ends by itself. */
export interface ServerProcess {
  /** 0 where the program could not be started; `lines` says why. */
  readonly pid: number;
  readonly lines: readonly string[];
  /** Settles when the server and all its workers have ended. */
  readonly exited: Promise<void>;
  alive(): boolean;
  /** Sends `gentle`, after 30 seconds `harsh`, and waits for the end. Does nothing where it has ended. */
  end(gentle: NodeJS.Signals, harsh: NodeJS.Signals): Promise<void>;
  /** Kills the server and the processes it started with `kill -9`, and waits. */
  kill9(): Promise<void>;
}

/** What to start, and what to do with each line it writes. */
export interface ServerLaunch {
  readonly command: string;
  readonly args: readonly string[];
  readonly options?: SpawnOptions;
  readonly onLine?: (line: string) => void;
  /** Sent to the server if this process ends without ending it. */
  readonly orphanSignal: NodeJS.Signals;
}

/**
 * Starts a server in a process group of its own, so that Ctrl-C reaches us alone and the server ends
 * when we say so, after those who use it. Only `kill -9` of this process leaves it behind.
 */
export function launchServer({
  command,
  args,
  options,
  onLine,
  orphanSignal,
}: ServerLaunch): ServerProcess {
  const log = new LogLines(onLine);
  const child = spawn(command, args, {
    ...options,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => log.take(chunk));
  const pid = child.pid ?? 0;
  let alive = pid !== 0;
  const onExit = () => alive && signal(pid, orphanSignal);
  process.once('exit', onExit);
  const exited = new Promise<void>((done) => {
    child.once('close', () => done());
    child.once('error', (error) => {
      log.take(`${error.message}\n`);
      done();
    });
  }).then(() => {
    alive = false;
    process.off('exit', onExit);
  });
  return {
    pid,
    lines: log.lines,
    exited,
    alive: () => alive,
    async end(gentle, harsh) {
      if (!alive) return exited;
      signal(pid, gentle);
      const ended = new AbortController();
      const patience = pause(30_000, undefined, { signal: ended.signal })
        .then(() => signal(pid, harsh))
        .catch(() => undefined);
      await exited;
      ended.abort();
      await patience;
    },
    async kill9() {
      if (alive) for (const each of [pid, ...childrenOf(pid)]) signal(each, 'SIGKILL');
      await exited;
    },
  };
}
