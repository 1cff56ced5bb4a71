import { useState } from 'react';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** A record as it was first shown, while a newer version of it may be there already. */
export interface Seen<T> {
  /** What is shown, and what a decision is bound to. */
  readonly seen: T;
  /** The newer version; null while there is none. */
  readonly newer: T | null;
  /** Shows the newer one from now on. */
  readonly accept: () => void;
}

/** Holds what is shown still: news of a record waits until its reader asks to see it. */
export function useSeen<T extends Versioned>(latest: T): Seen<T> {
  const [held, setHeld] = useState(latest);
  const isOther = held.id !== latest.id;
  const seen = isOther || held.version === latest.version ? latest : held;
  if (isOther) setHeld(latest);
  return {
    seen,
    newer: latest.version > seen.version ? latest : null,
    accept: () => setHeld(latest),
  };
}
