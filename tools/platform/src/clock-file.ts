import { OffsetClock } from '@bursar/service-kit';
import { readJson, writeJson } from './json-file.ts';

/** The demonstration's clock: real time and an offset that only grows, kept from start to start. */
export interface KeptClock {
  readonly clock: OffsetClock;
  /**
   * Allows the clock to go as far as an instant without a word to the disk. A crash on the way leaves
   * the next start there: ahead of what was done, never behind it, as time does not go back.
   */
  readonly allow: (instant: Date) => void;
  /** Moves to an instant; one that has passed changes nothing. */
  readonly moveTo: (instant: Date) => void;
  /** Keeps where it stands now. */
  readonly keep: () => void;
}

/**
 * The clock as it stood when it was last moved; where there is no file, real time, put `backMs` back for
 * a history that is about to be played.
 */
export function clockIn(file: string, backMs = 0): KeptClock {
  const kept = readJson(file) as { readonly offsetMs: number } | null;
  const clock = new OffsetClock(kept?.offsetMs ?? -backMs);
  let allowed = kept?.offsetMs ?? -Infinity;
  const write = (offsetMs: number): void => {
    writeJson(file, { offsetMs });
    allowed = offsetMs;
  };
  const offsetOf = (instant: Date): number => instant.getTime() - Date.now();
  return {
    clock,
    allow(instant) {
      if (offsetOf(instant) > allowed) write(offsetOf(instant));
    },
    moveTo(instant) {
      const offset = offsetOf(instant);
      if (offset <= clock.offset) return;
      if (offset > allowed) write(offset);
      clock.moveTo(offset);
    },
    keep: () => write(clock.offset),
  };
}
