import type { Ready } from './services.ts';
import { capitalised } from '../../words/sentence-case.ts';

/** How a service stands, in a word. */
export function stateOf(ready: Ready | null): 'Healthy' | 'Stopping' | 'Not ready' | 'No answer' {
  if (!ready) return 'No answer';
  if (ready.status === 'stopping') return 'Stopping';
  return ready.status === 'ready' ? 'Healthy' : 'Not ready';
}

const fine: Readonly<Record<string, string>> = {
  database: 'Its database answers',
  subscriptions: 'it hears the other services',
  streams: 'it hears the other services',
};
const broken: Readonly<Record<string, string>> = {
  database: 'its database does not answer',
  subscriptions: 'it does not hear the other services',
  streams: 'it does not hear the other services',
};

/** What a service says of itself, as a sentence. */
export function wordsOf(ready: Ready | null): string {
  if (!ready) return 'It does not answer. Nobody can use it until it is running again.';
  const checks = Object.entries(ready.checks);
  if (checks.length === 0) return 'It is shutting down and takes no more requests.';
  const said = checks.map(([name, { ok, detail }]) => {
    const words = ok ? (fine[name] ?? `${name} is fine`) : (broken[name] ?? `${name} is not fine`);
    return detail ? `${words} (${detail})` : words;
  });
  return `${capitalised(said.join('; '))}.`;
}
