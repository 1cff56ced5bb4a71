import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A program in a process of its own, which is told things and answers. */
export class Child {
  readonly #process: ChildProcess;

  private constructor(child: ChildProcess) {
    this.#process = child;
  }

  /** Starts a program with its order; resolves once it says that it is ready. */
  static async start(program: URL, order: object): Promise<Child> {
    const child = new Child(fork(program, { execArgv: process.execArgv }));
    await child.ask(order);
    return child;
  }

  /** Sends a message; resolves to the answer. Rejects where the program ends instead. */
  async ask<Answer>(message: object): Promise<Answer> {
    const ending = new AbortController();
    const { signal } = ending;
    const ended = once(this.#process, 'exit', { signal }).then(() => {
      throw new Error('a process of the bench ended by itself');
    });
    this.tell(message);
    try {
      const [answer] = await Promise.race([once(this.#process, 'message', { signal }), ended]);
      return answer as Answer;
    } finally {
      ended.catch(() => undefined);
      ending.abort();
    }
  }

  /** Sends a message that is not answered. */
  tell(message: object): void {
    this.#process.send(message);
  }

  async stop(): Promise<void> {
    const gone = once(this.#process, 'exit');
    this.#process.kill();
    await gone;
  }
}
