import type { IncomingMessage } from 'node:http';

/** Whether an address is this machine's own: 127.0.0.0/8, ::1, and the former as IPv6 writes it. */
export function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/i.test(address);
}

const LOCAL_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a host name, as in a URL, always means this machine. */
export const isLocalName = (hostname: string): boolean => LOCAL_NAMES.has(hostname.toLowerCase());

/** What a proxy adds: the person behind it may sit anywhere. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/**
 * Whether a request came from this machine, straight to its loopback address and under its own name.
 * A page elsewhere that points a name of its own here (DNS rebinding) is not local.
 */
export function isLocal({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): boolean {
  const hostname = (headers.host ?? '').replace(/:\d+$/, '');
  return (
    isLoopback(socket.remoteAddress) &&
    isLoopback(socket.localAddress) &&
    isLocalName(hostname) &&
    !FORWARDED.some((name) => headers[name] !== undefined)
  );
}
