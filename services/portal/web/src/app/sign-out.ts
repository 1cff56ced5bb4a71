import { queries } from '../api/queries.ts';
import { sendJson } from '../api/request.ts';

type Before = () => Promise<boolean>;
const before: Before[] = [];

/** Asks before somebody signs out, where something is not sent yet; false keeps them signed in. */
export const beforeSignOut = (ask: Before): void => void before.push(ask);

/** Ends the session here and at the provider, and empties what this machine keeps: it may be shared. */
export async function signOut(): Promise<void> {
  for (const ask of before) if (!(await ask())) return;
  const { to } = await sendJson<{ to: string }>('/sign-out', { method: 'POST' });
  queries.clear();
  const scheme = localStorage.getItem('mantine-color-scheme-value');
  localStorage.clear();
  sessionStorage.clear();
  if (scheme) localStorage.setItem('mantine-color-scheme-value', scheme);
  location.assign(to);
}
