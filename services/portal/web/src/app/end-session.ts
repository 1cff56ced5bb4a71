/** Something of a person's that a browser keeps until they sign out. */
export interface Kept {
  /** Asks where signing out would lose something; false keeps them signed in. */
  readonly mayGo: () => Promise<boolean>;
  /** Forgets it: they are signed out. */
  readonly empty: () => Promise<void>;
}

/** How signing out went. */
export type Ended =
  | { readonly is: 'stayed' }
  | { readonly is: 'failed'; readonly why: string }
  | { readonly is: 'out'; readonly to: string };

const NOT_OUT = 'You are still signed in: signing out needs a connection. Nothing was removed.';

/**
 * Ends a session: asks first, then ends it by `post`, and only then empties what was kept. `to` is
 * where to go on at the provider.
 */
export async function endSession(
  kept: Iterable<Kept>,
  post: () => Promise<{ readonly to: string }>,
): Promise<Ended> {
  const parts = [...kept];
  for (const { mayGo } of parts) if (!(await mayGo())) return { is: 'stayed' };
  const answer = await post().catch(() => null);
  if (!answer) return { is: 'failed', why: NOT_OUT };
  // What cannot be emptied does not keep them here: the session is over.
  await Promise.allSettled(parts.map(({ empty }) => empty()));
  return { is: 'out', to: answer.to };
}
