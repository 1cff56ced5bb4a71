/** Where time comes from. Jobs' own timing, tokens and sessions stay on real time. */
export interface Clock {
  now(): Date;
}

const london = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The business date of an instant: YYYY-MM-DD in Europe/London. */
export function businessDate(at: Date): string {
  return london.format(at);
}

/** Real time, moved forward by an offset in milliseconds that can only grow. */
export class OffsetClock implements Clock {
  #offset: number;
  constructor(offset = 0) {
    this.#offset = offset;
  }
  get offset(): number {
    return this.#offset;
  }
  now(): Date {
    return new Date(Date.now() + this.#offset);
  }
  /** Moves the clock to a larger offset; a smaller one throws RangeError, as time never goes back. */
  moveTo(offset: number): void {
    if (!(offset >= this.#offset)) throw new RangeError('The clock only moves forward.');
    this.#offset = offset;
  }
}
