import { z } from 'zod';

/** A uuid. Letters come out in lower case, so that equal ids are equal as text. */
export const Uuid = z.uuid().toLowerCase();

/** A SHA-256 digest: 64 lower-case hex digits. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'must be 64 lower-case hex digits');
