/** Where each service is, by its name: `finance` → `http://finance:8080`. */
export type Services = Readonly<Record<string, string>>;

/** Whom a request is for. */
export interface Target {
  readonly service: string;
  /** Path of the service's base address, which its own addresses begin with; '' for none. */
  readonly basePath: string;
  /** The whole address, query included. */
  readonly address: string;
}

const API = /^\/api\/([a-z][a-z-]*)(\/(?:v1\/[^?#]+|health\/ready))(\?[^#]*)?$/;

/** Whether every `%` in an address begins the code of text in UTF-8, so that all read it alike. */
export function isReadable(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whom an address below `/api` leads to: a service that is listed, and of it the paths below `/v1`
 * and its word on its health. Null for anything else, and for a path that another reader could take
 * for another one (dots, doubled slashes, slashes in disguise).
 */
export function targetOf(url: string, services: Services): Target | null {
  const [, service = '', path = '', query = ''] = API.exec(url) ?? [];
  const base = Object.hasOwn(services, service) ? services[service]! : null;
  if (base === null || /\/\/|\\|%2f|%5c|%00/i.test(path)) return null;
  if (!URL.canParse(`${base}${path}${query}`)) return null;
  const address = new URL(`${base}${path}${query}`);
  const basePath = new URL(base).pathname.replace(/\/$/, '');
  // Unequal where the parser has followed dots, or has written something in another way.
  if (address.pathname !== `${basePath}${path}`) return null;
  return { service, basePath, address: address.href };
}

/**
 * An address that a service gave, as the browser can use it: below `/api/<service>`. Null for one that
 * leads elsewhere.
 */
export function locationFor(
  location: string,
  { service, basePath, address }: Target,
): string | null {
  if (!URL.canParse(location, address)) return null;
  const { origin, pathname, search, hash } = new URL(location, address);
  if (origin !== new URL(address).origin) return null;
  const isBelow = pathname === basePath || pathname.startsWith(`${basePath}/`);
  return isBelow ? `/api/${service}${pathname.slice(basePath.length)}${search}${hash}` : null;
}
