import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Keeps secrets at rest: AES-256-GCM under one key, each bound to what it belongs to. */
export interface Sealer {
  /** A sealed text that opens with the same key and the same `belongsTo` alone. */
  readonly seal: (text: string, belongsTo: string) => string;
  /** What was sealed; null where the key, the owner or a byte is another. */
  readonly open: (sealed: string, belongsTo: string) => string | null;
}

/** A sealer under a key of 32 bytes. Throws RangeError for a key of another length. */
export function sealerOf(key: Uint8Array): Sealer {
  if (key.length !== 32) throw new RangeError('The portal’s key must have 32 bytes.');
  return {
    seal(text, belongsTo) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(belongsTo));
      const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), hidden]).toString('base64url');
    },
    open(sealed, belongsTo) {
      const bytes = Buffer.from(sealed, 'base64url');
      const tagEnd = IV_BYTES + TAG_BYTES;
      if (bytes.length < tagEnd) return null;
      const opening = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES), {
        authTagLength: TAG_BYTES,
      })
        .setAAD(Buffer.from(belongsTo))
        .setAuthTag(bytes.subarray(IV_BYTES, tagEnd));
      try {
        return Buffer.concat([opening.update(bytes.subarray(tagEnd)), opening.final()]).toString();
      } catch {
        return null;
      }
    },
  };
}
