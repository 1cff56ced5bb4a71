import type { IncomingHttpHeaders } from 'node:http';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a request may change something. */
export const isChange = ({ method }: { readonly method: string }): boolean => !SAFE.has(method);

/**
 * Whether a request that changes something could have been sent by a page elsewhere: it has not the
 * header that only a script of ours can set, or another origin than ours.
 */
export function isCrossSite(
  request: { readonly method: string; readonly headers: IncomingHttpHeaders },
  origin: string,
): boolean {
  const { headers } = request;
  if (!isChange(request)) return false;
  return headers['bursar-portal'] !== '1' || headers.origin !== origin;
}
