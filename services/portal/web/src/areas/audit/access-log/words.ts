import { capitalised } from '../../../words/sentence-case.ts';

/** "Journals, one of them" of `GET /v1/trusts/:trustId/journals/:journalId`: what was looked at. */
export function lookWords(route: string): string {
  const parts = route
    .replace(/^[A-Z]+ /, '')
    .replace(/^\/v1\/trusts\/:trustId\/?/, '')
    .split('/')
    .filter(Boolean);
  const named = parts
    .filter((part) => !part.startsWith(':'))
    .map((part) => part.replaceAll('-', ' '));
  const words = named.join(', ') || 'the trust';
  const one = parts.at(-1)?.startsWith(':') ? ', one of them' : '';
  return capitalised(words) + one;
}

/** What was asked for, without what every address of a trust begins with; ids by their ends. */
export const askedWords = (target: string): string =>
  target
    .replace(/^\/v1\/trusts\/[^/]+/, '')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => `…${id.slice(-6)}`);
