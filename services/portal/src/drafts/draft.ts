import { Uuid } from '@bursar/shared-types';
import { z } from 'zod';
import { JsonObject } from '../json-object.ts';

/** Of one person at the most. */
export const LARGEST_COUNT = 200;
/** The values of one, as JSON. */
export const LARGEST_BYTES = 256 * 1024;
/** A draft not saved for this long is thrown away. */
export const KEPT_MS = 90 * 24 * 60 * 60_000;

// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001f\u007f-\u009f]+/g;

/** What is saved: which form, with what in it, and where in the portal to go on with it. */
export const DraftInput = z.object({
  trustId: Uuid,
  form: z.string().regex(/^[a-z][a-z0-9-]{0,99}$/, 'must be the name of a form, like new-order'),
  // Taken from what is being typed, so it is cut and cleaned: refused, the draft would be lost with it.
  title: z.string().transform((title) => title.replace(CONTROL, ' ').slice(0, 200).toWellFormed()),
  address: z
    .string()
    .max(2_000)
    .regex(/^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/, 'must be a path in the portal, beginning with /'),
  values: JsonObject,
  /** The version it was made from: 0 for a new one. */
  version: z.int().min(0).max(2_147_483_646),
});
export type DraftInput = z.output<typeof DraftInput>;

/** A draft in a list. */
export interface DraftLine {
  readonly key: string;
  readonly trustId: string;
  readonly form: string;
  readonly title: string;
  readonly address: string;
  readonly version: number;
  readonly savedAt: Date;
}

/** A draft as it was saved last. */
export interface Draft extends DraftLine {
  readonly values: DraftInput['values'];
}

/** Whether a draft holds just this, saved by the same step: then the answer was lost, and not the draft. */
export function isSavedAlready(stored: Draft, input: DraftInput): boolean {
  const { trustId, form, title, address, version, values } = stored;
  return (
    version === input.version + 1 &&
    JSON.stringify([trustId, form, title, address, values]) ===
      JSON.stringify([input.trustId, input.form, input.title, input.address, input.values])
  );
}
