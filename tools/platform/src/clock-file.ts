import { OffsetClock } from '@bursar/service-kit';
import { readJson, writeJson } from './json-file.ts';

/** The demonstration's clock: real time and an offset that only grows, kept from start to start. */
export interface KeptClock {
  readonly clock: OffsetClock;
  /** Moves to an instant; one that has passed changes nothing. On the disk before it counts. */
  readonly moveTo: (instant: Date) => void;
}

/**
 * The clock as it stood when it was last moved; where there is no file, real time, put `backMs` back for
 * a history that is about to be played.
 */
export function clockIn(file: string, backMs = 0): KeptClock {
  const kept = readJson(file) as { readonly offsetMs: number } | null;
  const clock = new OffsetClock(kept?.offsetMs ?? -backMs);
  return {
    clock,
    moveTo(instant) {
      const offsetMs = instant.getTime() - Date.now();
      if (offsetMs <= clock.offset) return;
      // A crash may leave the file ahead of what was done, never behind: time does not go back.
      writeJson(file, { offsetMs });
      clock.moveTo(offsetMs);
    },
  };
}
