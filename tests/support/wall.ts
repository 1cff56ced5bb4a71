import { OffsetClock } from '@bursar/service-kit';
import type { Heard } from '@bursar/service-kit/runtime';

/**
 * The clock on the wall, which a test moves instead of waiting. What a source answered before it
 * was moved stays as old as it then became; what it answers afterwards is of the new time.
 */
export class Wall {
  readonly clock = new OffsetClock();
  readonly #told = new WeakMap<Heard, Heard>();

  /** What a service heard of its sources, by this clock. */
  told(heard: ReadonlyMap<string, Heard>): ReadonlyMap<string, Heard> {
    return new Map([...heard].map(([source, each]) => [source, this.#at(each)]));
  }

  #at(heard: Heard): Heard {
    const known = this.#told.get(heard);
    if (known) return known;
    const at = new Date(heard.at.getTime() + this.clock.offset);
    const told = { ...heard, at };
    this.#told.set(heard, told);
    return told;
  }
}
