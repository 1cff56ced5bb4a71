const LONGEST = 2_000;
/** Of nobody: it only tells what an address is taken against. */
const HERE = 'http://here.invalid';
/** Going there after a sign-in would begin another. */
const NO_PAGES = ['/sign-in', '/portal/callback'];

/**
 * Where to go after a sign-in: a path on this site, as it was asked for, and `/` for anything else.
 * What a browser would read as another site (`//elsewhere`, `/\elsewhere`, `https:…`) is anything else.
 */
export function localPath(to: unknown): string {
  if (typeof to !== 'string' || to.length > LONGEST) return '/';
  if (!/^\/(?![/\\])[^\s\\]*$/.test(to) || !URL.canParse(to, HERE)) return '/';
  const { origin, pathname, search, hash } = new URL(to, HERE);
  const path = `${pathname}${search}${hash}`;
  // Dots in the path can leave two slashes at its beginning.
  if (origin !== HERE || path.startsWith('//') || NO_PAGES.includes(pathname)) return '/';
  return path;
}
