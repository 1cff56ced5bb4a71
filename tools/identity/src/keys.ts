import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { JsonWebKey } from 'node:crypto';

/** The provider's secrets: what signs its tokens, and what signs its cookies. */
export interface Keys {
  readonly signing: JsonWebKey & { readonly kid: string };
  readonly cookies: readonly string[];
}

/** The key that checks a token's signature, as others may have it. */
export interface PublicKeys {
  readonly keys: readonly (JsonWebKey & { readonly kid: string })[];
}

/**
 * Reads the keys, or makes them where the file is not there yet; only its owner may read it. Throws
 * as the file system does. A lost file signs everybody out, no more.
 */
export function keysIn(file: string): Keys {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Keys;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = privateKey.export({ format: 'jwk' });
  const keys: Keys = {
    signing: { ...jwk, kid: randomUUID(), alg: 'ES256', use: 'sig' },
    cookies: [randomBytes(32).toString('base64url')],
  };
  // Written beside its place and moved there whole: a kill half way leaves no half a key.
  writeFileSync(`${file}.new`, JSON.stringify(keys), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return keys;
}

/** What a service needs to check tokens. */
export function publicKeysOf({ signing }: Keys): PublicKeys {
  const { d: _secret, ...open } = signing;
  return { keys: [open] };
}
