/** How the page's person stands, by the last answer to who is signed in. */
export type Standing =
  /** They are signed in. */
  | 'here'
  /** Nobody is. */
  | 'ended'
  /** Somebody else is, in this browser. */
  | 'other'
  /** Their session should be over, nobody is at the page, and nothing answers. */
  | 'unheard';

/** What is known of a session. */
export interface Known {
  /** The id of the user whose page it is. */
  readonly owner: string;
  /** The id of the user of the last session that was seen. */
  readonly seen: string;
  /** Whether the last answer was that nobody is signed in. */
  readonly isOut: boolean;
  /** Whether it should have ended, with nobody at the page and no answer. */
  readonly isUnheard: boolean;
}

/** How the page's person stands. Anything but `here` covers the page. */
export function standingOf({ owner, seen, isOut, isUnheard }: Known): Standing {
  if (isOut) return 'ended';
  if (seen !== owner) return 'other';
  return isUnheard ? 'unheard' : 'here';
}

/** How often it is asked who is signed in while the page is covered, ms; false: not by itself. */
export function askEvery(standing: Standing, hasFailed: boolean): number | false {
  if (standing === 'other') return 15_000;
  return standing !== 'here' || hasFailed ? 5_000 : false;
}

/** Somebody who touched the page this recently is at it, ms. */
const AT_IT_MS = 2 * 60_000;

/**
 * Whether a page is to be covered when its session should have ended and nothing answers: only where
 * nobody is at it, since whoever works without a connection goes on working.
 */
export const coversUnheard = (now: number, usedAt: number): boolean => now - usedAt >= AT_IT_MS;
