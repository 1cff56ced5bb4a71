import { Child } from './child.ts';
import type { Broker } from './order.ts';

const PROGRAM = new URL('./bare-process.ts', import.meta.url);

/** A bare producer and a bare consumer of kafkajs, each in a process of its own. */
export class Bare {
  readonly #producer: Child;
  readonly #consumer: Child;

  private constructor(producer: Child, consumer: Child) {
    this.#producer = producer;
    this.#consumer = consumer;
  }

  static async start(broker: Broker): Promise<Bare> {
    const producer = await Child.start(PROGRAM, { role: 'producer', broker });
    return new Bare(producer, await Child.start(PROGRAM, { role: 'consumer', broker }));
  }

  /** Puts on the load; the milliseconds from each call to send until the message was there. */
  async round(rate: number, seconds: number): Promise<number[]> {
    const consumed = this.#consumer.ask<number[]>({ expect: rate * seconds });
    this.#producer.tell({ rate, seconds });
    return consumed;
  }

  async stop(): Promise<void> {
    await Promise.all([this.#producer.stop(), this.#consumer.stop()]);
  }
}
