import { randomUUID } from 'node:crypto';
import { until } from '@bursar/test-kit/until';
import type { Ask } from './protocol.ts';
import type { ServiceUnderLoad } from './service-under-load.ts';

/** Somebody whose commands are sent. */
export interface Client {
  readonly trustId: string;
  readonly subject: string;
  readonly potId: string;
}

/** A command that was answered. */
export interface Acknowledged {
  readonly trustId: string;
  readonly potId: string;
  readonly amount: number;
  readonly number: number;
}

// Answers after which nobody knows, or which ask for another try: the same key is sent again.
const AGAIN = ['unavailable', 'busy'];

/**
 * Clients that each send one command after another and, as a careful client does, send one again
 * with the same key until they have its answer.
 */
export class Load {
  readonly acknowledged: Acknowledged[] = [];
  readonly faults: string[] = [];
  readonly #service: ServiceUnderLoad;
  #isOver = false;
  #workers: Promise<unknown> = Promise.resolve();

  constructor(service: ServiceUnderLoad) {
    this.#service = service;
  }

  /** Sets the clients to work, several workers each. */
  start(clients: readonly Client[], workers: number, random: () => number): void {
    const all = clients.flatMap((client) =>
      Array.from({ length: workers }, () => this.#work(client, random)),
    );
    this.#workers = Promise.all(all);
  }

  async #work(client: Client, random: () => number): Promise<void> {
    while (!this.#isOver) {
      const amount = 1 + Math.floor(random() * 100);
      const command = { ...client, amount, key: randomUUID(), lane: random() < 0.7 };
      const number = await this.#untilAnswered(command);
      if (number === null) return;
      this.acknowledged.push({ trustId: client.trustId, potId: client.potId, amount, number });
      if (random() < 0.1) await this.#askAgain(command, number);
    }
  }

  async #untilAnswered(command: Omit<Ask, 'id'>): Promise<number | null> {
    for (;;) {
      const answer = await this.#service.ask(command);
      if (answer?.number) return answer.number;
      if (answer && !AGAIN.includes(answer.refusal!)) {
        this.faults.push(`refused: ${answer.refusal}`);
        return null;
      }
    }
  }

  /** What was answered is answered so for ever. */
  async #askAgain(command: Omit<Ask, 'id'>, number: number): Promise<void> {
    const again = await this.#untilAnswered(command);
    if (again !== number) this.faults.push(`number ${number} was ${again} when asked again`);
  }

  /** Waits until so many further commands have been answered. */
  async progress(count: number): Promise<void> {
    const mark = this.acknowledged.length + count;
    await until(
      `${count} more answers`,
      () => this.faults.length > 0 || this.acknowledged.length >= mark,
      60_000,
    );
  }

  /** Lets every command under way come to its answer. */
  async stop(): Promise<void> {
    this.#isOver = true;
    await this.#workers;
  }
}
