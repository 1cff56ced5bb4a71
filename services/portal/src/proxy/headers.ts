import type { IncomingHttpHeaders } from 'node:http';
import { locationFor } from './target.ts';
import type { Target } from './target.ts';

/** Of the one connection and not of the message (RFC 9110, 7.6.1). */
const HOP_BY_HOP = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'http2-settings',
];

/** What the browser and the portal say to each other is not for services, nor is who sent it on. */
const OURS = [
  ...HOP_BY_HOP,
  'authorization',
  'bursar-idle',
  'bursar-person',
  'bursar-portal',
  'cookie',
  'expect',
  'forwarded',
  'origin',
  'referer',
  'x-real-ip',
];

/** What services say to whoever connects to them, or what is the portal's alone to say. */
const THEIRS = [...HOP_BY_HOP, 'set-cookie', 'www-authenticate', 'strict-transport-security'];

/** A browser's headers as they go on to a service, with the user's token. */
export function headersOut(headers: IncomingHttpHeaders, token: string): IncomingHttpHeaders {
  const kept = without(headers, OURS, /^(x-forwarded-|sec-)/);
  return { ...kept, authorization: `Bearer ${token}` };
}

/** A service's headers as they go back to the browser; addresses stay below `/api/<service>`. */
export function headersBack(headers: IncomingHttpHeaders, target: Target): IncomingHttpHeaders {
  const { location, ...kept } = without(headers, THEIRS);
  const address = location === undefined ? null : locationFor(location, target);
  return address === null ? kept : { ...kept, location: address };
}

function without(
  headers: IncomingHttpHeaders,
  names: readonly string[],
  pattern?: RegExp,
): IncomingHttpHeaders {
  const named = (headers.connection ?? '').toLowerCase().split(/\s*,\s*/);
  const entries = Object.entries(headers).filter(
    ([name]) => !names.includes(name) && !named.includes(name) && !pattern?.test(name),
  );
  return Object.fromEntries(entries);
}
