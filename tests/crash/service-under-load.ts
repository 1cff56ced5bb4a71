import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Ask, Assignment, Said } from './protocol.ts';

type Answer = Extract<Said, { kind: 'answer' }>;

const program = fileURLToPath(new URL('service-process.ts', import.meta.url));

/** A process of sample services that can be killed and started again. */
export class ServiceUnderLoad {
  readonly #assignment: Assignment;
  readonly #waiting = new Map<number, (answer: Answer | null) => void>();
  #child: ChildProcess | null = null;
  #ready = Promise.withResolvers<void>();
  #lastId = 0;
  #ending = false;
  /** Events that transports delivered to this process, since it was last started. */
  delivered = 0;

  constructor(assignment: Assignment) {
    this.#assignment = assignment;
  }

  /** Starts it; `ready` resolves once it takes commands. */
  start(): void {
    this.delivered = 0;
    const child = spawn(
      process.execPath,
      ['--no-warnings', program, JSON.stringify(this.#assignment)],
      {
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      },
    );
    this.#child = child;
    child.on('message', (said: Said) => {
      if (said.kind === 'ready') this.#ready.resolve();
      else if (said.kind === 'delivered') this.delivered = said.count;
      else this.#settle(said.id, said);
    });
    child.once('exit', (code) => {
      this.#ready = Promise.withResolvers<void>();
      for (const id of this.#waiting.keys()) this.#settle(id, null);
      // Nothing but a kill may end it.
      if (code !== null && !this.#ending) throw new Error(`a service ended by itself with ${code}`);
    });
  }

  #settle(id: number, answer: Answer | null): void {
    this.#waiting.get(id)?.(answer);
    this.#waiting.delete(id);
  }

  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** Sends a command to the process as it is now; null where it died before it answered. */
  async ask(command: Omit<Ask, 'id'>): Promise<Answer | null> {
    await this.ready;
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#child!.send({ id, ...command }, (error) => error && this.#settle(id, null));
    });
  }

  /** `kill -9`, and waits until it is gone. */
  async kill9(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  /** Ends it for good. */
  async end(): Promise<void> {
    this.#ending = true;
    await this.kill9();
  }
}
