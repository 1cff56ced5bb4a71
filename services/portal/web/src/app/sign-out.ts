import { queries } from '../api/queries.ts';
import { sendJson } from '../api/request.ts';
import { sayFailed } from '../patterns/done.ts';
import { endSession } from './end-session.ts';
import type { Kept } from './end-session.ts';
import { tellTabs } from './tabs.ts';

const kept = new Set<Kept>();

/** Has something of a person's asked about before they sign out, and emptied once they have. */
export function keptUntilSignOut(part: Kept): () => void {
  kept.add(part);
  return () => void kept.delete(part);
}

/**
 * Ends the session here and at the provider, then empties what this machine keeps, as it may be
 * shared. Without an answer nothing is emptied, and it is said that they are still signed in.
 */
export async function signOut(): Promise<void> {
  const outcome = await endSession(kept, () =>
    sendJson<{ to: string }>('/sign-out', { method: 'POST' }),
  );
  if (outcome.is === 'stayed') return;
  if (outcome.is === 'failed') return sayFailed(outcome.why);
  queries.clear();
  const scheme = localStorage.getItem('mantine-color-scheme-value');
  localStorage.clear();
  sessionStorage.clear();
  if (scheme) localStorage.setItem('mantine-color-scheme-value', scheme);
  tellTabs('session');
  location.assign(outcome.to);
}
