import type { CookieSerializeOptions } from '@fastify/cookie';

/** The names and attributes of the portal's cookies at an origin. */
export interface Cookies {
  /** Holds the session's secret. */
  readonly session: string;
  /** Binds a sign-in under way to the browser that began it. */
  readonly signIn: string;
  /** Holds the hash of who was signed in last, whatever became of their session. */
  readonly whose: string;
  readonly attributes: CookieSerializeOptions;
}

/**
 * What stands in the session's cookie once somebody has ended their session: it is not cleared, so that
 * whoever signs in there next is asked who they are, whatever the provider remembers.
 */
export const SIGNED_OUT = 'signed-out';

/**
 * Cookies for an origin. Over https they carry `__Host-`: no other host, no sub-domain and no plain
 * connection can set them. Over plain http, which is for one's own machine, the port is part of the
 * name, since browsers send a host's cookies to all its ports. None outlives the browser: schools share
 * their machines.
 */
export function cookiesFor(origin: string): Cookies {
  const { protocol, port } = new URL(origin);
  const secure = protocol === 'https:';
  const name = (base: string) => (secure ? `__Host-${base}` : `${base}_${port || 80}`);
  return {
    session: name('bursar_session'),
    signIn: name('bursar_signing_in'),
    whose: name('bursar_whose'),
    attributes: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  };
}
