/**
 * A key of a command that is sent again only as it was: `base` is made with the form, and what is
 * sent is part of the key. So a retry is known as one, and what was changed since is no retry.
 */
export function keyFor(base: string, ...sent: readonly unknown[]): string {
  const text = JSON.stringify(sent);
  // Two FNV-1a hashes of 32 bits: it tells one person's own versions apart, nothing more.
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01000193) >>> 0;
    b = Math.imul(b ^ (code + at), 0x85ebca6b) >>> 0;
  }
  return `${base}.${a.toString(36)}${b.toString(36)}`;
}
