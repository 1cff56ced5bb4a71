import { createHash, createPublicKey, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** What is signed, the signature over its exact bytes, and the key that made it. */
export interface Signed {
  readonly bytes: Buffer;
  /** Ed25519, 64 bytes as they come. */
  readonly signature: Buffer;
}

/** Signs bytes with an Ed25519 private key. Throws a TypeError for a key of another kind. */
export function signBytes(bytes: Buffer, key: KeyObject): Buffer {
  assertEd25519(key);
  return sign(null, bytes, key);
}

/** Whether the signature is that key's over these bytes. */
export function isSignedBy(signed: Signed, key: KeyObject): boolean {
  assertEd25519(key);
  return signed.signature.length === 64 && verify(null, signed.bytes, key, signed.signature);
}

/** The public half as PEM (SubjectPublicKeyInfo), the form in which it is handed out. */
export function publicPem(key: KeyObject): string {
  const half = key.type === 'private' ? createPublicKey(key) : key;
  return half.export({ format: 'pem', type: 'spki' }).toString();
}

/**
 * Names a key: SHA-256 of its SubjectPublicKeyInfo in DER, lower-case hex. Short enough to be read
 * out on the telephone in part, and the same for the private and the public half.
 */
export function keyId(key: KeyObject): string {
  const half = key.type === 'private' ? createPublicKey(key) : key;
  return createHash('sha256')
    .update(half.export({ format: 'der', type: 'spki' }))
    .digest('hex');
}

/** Reads a public key. Throws when the text is no key or not an Ed25519 one. */
export function readPublicKey(pem: string | Buffer): KeyObject {
  const key = createPublicKey(pem);
  assertEd25519(key);
  return key;
}

function assertEd25519(key: KeyObject): void {
  if (key.asymmetricKeyType !== 'ed25519') {
    throw new TypeError(`an Ed25519 key is needed, not ${key.asymmetricKeyType ?? 'a secret'}`);
  }
}
