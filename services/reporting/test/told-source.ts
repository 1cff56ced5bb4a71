import type { Clock } from '@bursar/service-kit';
import { FakeSource } from '@bursar/test-kit';

/** The log of another service, which can fall silent. */
export class ToldSource extends FakeSource {
  /** While true it does not answer. */
  silent = false;
  /** When it last answered for its heads. */
  answeredAt: Date | null = null;
  readonly #wall: Clock;

  constructor(service: string, wall: Clock) {
    super(service);
    this.#wall = wall;
  }

  override heads() {
    if (this.silent) return this.#refuse();
    this.answeredAt = this.#wall.now();
    return super.heads();
  }

  override events(trust: string, after: number, limit: number) {
    return this.silent ? this.#refuse() : super.events(trust, after, limit);
  }

  #refuse(): Promise<never> {
    return Promise.reject(new Error(`${this.service} does not answer`));
  }
}
