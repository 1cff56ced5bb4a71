import type { IncomingHttpHeaders } from 'node:http';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether a request that changes something could have been sent by a page elsewhere: it has not the
 * header that only a script of ours can set, or another origin than ours.
 */
export function isCrossSite(
  { method, headers }: { readonly method: string; readonly headers: IncomingHttpHeaders },
  origin: string,
): boolean {
  if (SAFE.has(method)) return false;
  return headers['bursar-portal'] !== '1' || headers.origin !== origin;
}
