import { useSyncExternalStore } from 'react';

interface Said {
  readonly polite: string;
  readonly assertive: string;
}
let said: Said = { polite: '', assertive: '' };
const listeners = new Set<() => void>();
let waiting: string[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;

const BATCH_MS = 10_000;

function say(next: Partial<Said>): void {
  said = { ...said, ...next };
  for (const tell of listeners) tell();
}

/** Says something to those who listen: what they await, gathered for up to ten seconds. */
export function announce(text: string): void {
  waiting.push(text);
  timer ??= setTimeout(() => {
    say({ polite: waiting.join(' ') });
    [waiting, timer] = [[], undefined];
  }, BATCH_MS);
}

/** Says something at once: what was asked for is there, or how many were found. */
export const announceNow = (text: string): void => say({ polite: text });

/** Interrupts: a save failed, a session ends. */
export const alertNow = (text: string): void => say({ assertive: text });

/** The one place from which pages speak. */
export function Announcer() {
  const { polite, assertive } = useSyncExternalStore(
    (tell) => {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    () => said,
  );
  return (
    <div className="visually-hidden no-print">
      <div aria-live="polite">{polite}</div>
      <div aria-live="assertive">{assertive}</div>
    </div>
  );
}
