import { pageOwner, personHeader } from './person.ts';
import { noAnswer, problemOf } from './problem.ts';
import type { Problem } from './problem.ts';
import { doubtSession, untilSessionIsSure } from './standing.ts';
import type { PathValues, QueryValues } from './types.ts';

/** The address of an operation at the portal: `{name}`s are filled in, empty query values left out. */
export function addressOf(
  service: string,
  path: string,
  values: PathValues = {},
  query: QueryValues = {},
): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${path} needs ${name}`);
    return encodeURIComponent(value);
  });
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === '') continue;
    for (const each of Array.isArray(value) ? value : [value]) asked.append(name, String(each));
  }
  return `/api/${service}${filled}${asked.size > 0 ? `?${asked}` : ''}`;
}

/** Whether a refusal says that the page's person is not signed in here now. */
export const isOfSession = ({ status, code }: Problem): boolean =>
  status === 401 || code === 'other-person';

/**
 * Sends a request to the portal, in the name of the page's person alone; throws a `Problem` for a
 * refusal and for no answer. What is only read waits where that person's session has ended, and is
 * asked once more when they are back: what was shown and typed stays standing meanwhile.
 */
export async function send(
  address: string,
  init: RequestInit = {},
  mayWait = true,
): Promise<Response> {
  // Who is signed in is asked in nobody's name.
  const isAsking = address === '/session';
  const headers = new Headers(isAsking ? {} : { ...personHeader() });
  for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
  headers.set('bursar-portal', '1');
  const response = await fetch(address, { ...init, headers }).catch((error: unknown) => {
    if (init.signal?.aborted) throw error;
    throw noAnswer();
  });
  if (response.ok) return response;
  const problem = await problemOf(response);
  // Who asks about the session itself hears of its end by this very answer.
  if (!isOfSession(problem) || isAsking) throw problem;
  const isRead = (init.method ?? 'GET') === 'GET';
  const waits = isRead && mayWait && pageOwner() !== null;
  const sure = waits ? untilSessionIsSure(init.signal) : undefined;
  doubtSession();
  if (!sure) throw problem;
  await sure;
  return send(address, init, false);
}

/** The JSON of a reply; null of an empty one. */
export async function sendJson<T>(address: string, init?: RequestInit): Promise<T> {
  const response = await send(address, init);
  const text = await response.text();
  return (text === '' ? null : JSON.parse(text)) as T;
}

/** A request with a JSON body; the key makes sure that it is done once, however often it is sent. */
export function jsonInit(
  method: string,
  body: unknown,
  parts: { readonly key?: string; readonly version?: number } = {},
): RequestInit {
  return {
    method: method.toUpperCase(),
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(parts.key && { 'idempotency-key': parts.key }),
      ...(parts.version !== undefined && { 'if-match': `"${parts.version}"` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  };
}
