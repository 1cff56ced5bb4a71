import { Instant, Sha256, Uuid, services } from '@bursar/shared-types';
import { z } from 'zod';
import { canonicalBytes } from './format/manifest.ts';
import { isSignedBy, keyId, signBytes } from './format/signature.ts';
import type { KeyObject } from 'node:crypto';

/** First field of every checkpoint. */
export const CHECKPOINT_FORMAT = 'bursar-checkpoint-1';

const Checkpoint = z.strictObject({
  format: z.literal(CHECKPOINT_FORMAT),
  /** When it was taken: a checkpoint is a witness, so here the time is the point. */
  at: Instant,
  /** The id of the key that signs, as in a manifest. */
  key: Sha256,
  positions: z.array(
    z.strictObject({
      service: z.enum(services),
      trust: Uuid,
      seq: z.int().min(0),
      hash: Sha256,
    }),
  ),
});

/** Where each log of each trust ended at a moment, signed, and held outside the platform. */
export type Checkpoint = z.output<typeof Checkpoint>;

/**
 * Writes a checkpoint: canonical JSON on the first line, on the second the Ed25519 signature of
 * that line's bytes (without its line break) in base64.
 */
export function makeCheckpoint(
  at: string,
  positions: Checkpoint['positions'],
  key: KeyObject,
): string {
  const order = ({ trust, service }: Checkpoint['positions'][number]) => `${trust} ${service}`;
  const line = canonicalBytes(
    Checkpoint.parse({
      format: CHECKPOINT_FORMAT,
      at,
      key: keyId(key),
      positions: positions.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)),
    }),
  );
  return `${line.toString('utf8')}\n${signBytes(line, key).toString('base64')}\n`;
}

/**
 * Reads a checkpoint, signed by one of the keys given. Throws an Error in words when it is not of
 * the format, when none of the keys is the one it names, or when its signature is not that key's.
 */
export function readCheckpoint(text: string, keys: readonly KeyObject[]): Checkpoint {
  const [line = '', signature = '', ...rest] = text.split(/\r?\n/);
  if (rest.join('') !== '') throw new Error('it has more than two lines');
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('its first line is not JSON');
  }
  const parsed = Checkpoint.safeParse(value);
  if (!parsed.success) throw new Error(`its first line is not of ${CHECKPOINT_FORMAT}`);
  const key = keys.find((each) => keyId(each) === parsed.data.key);
  if (!key) throw new Error(`it is signed with the key ${parsed.data.key}, which is not at hand`);
  const bytes = Buffer.from(line, 'utf8');
  if (!isSignedBy({ bytes, signature: Buffer.from(signature, 'base64') }, key)) {
    throw new Error('its signature is not that of its first line');
  }
  return parsed.data;
}
