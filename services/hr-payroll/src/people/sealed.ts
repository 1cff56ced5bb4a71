import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** What is kept of a person under their own key. */
export type SealedField = 'birth-date' | 'ni-number' | 'bank';

/** Whose value it is, and which: a sealed value opens nowhere else. */
export interface SealedAs {
  readonly trustId: string;
  readonly personId: string;
  readonly field: SealedField;
}

/** A new key for a person: 32 random bytes. */
export function newKey(): Buffer {
  return randomBytes(32);
}

/**
 * Seals a text with a person's key: AES-256-GCM with a random nonce, bound to trust, person and
 * field. The parts (nonce, tag, text) are base64url, joined by dots.
 */
export function seal(key: Buffer, as: SealedAs, text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(boundTo(as));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [nonce, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url')).join('.');
}

/** Opens what was sealed. Throws where the key, the place or one bit of it is another. */
export function unseal(key: Buffer, as: SealedAs, sealed: string): string {
  const [nonce, tag, text] = sealed.split('.').map((part) => Buffer.from(part, 'base64url'));
  if (!nonce || !tag || !text) throw new Error('this is not a sealed value');
  const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 });
  cipher.setAAD(boundTo(as)).setAuthTag(tag);
  return Buffer.concat([cipher.update(text), cipher.final()]).toString('utf8');
}

const boundTo = ({ trustId, personId, field }: SealedAs): Buffer =>
  Buffer.from([trustId, personId, field].join('\n'));
