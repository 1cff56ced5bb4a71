import { sha256Hex } from '@bursar/shared-types';
import type { Contract, EventRecord } from '@bursar/shared-types';

/**
 * An event as an extract holds it. `bodySha256` stands alone: where a body was lawfully destroyed
 * (`body` is empty and its digest is not that of the empty text) the chain still verifies, and
 * the event gives no rows.
 */
export type ExtractEvent = EventRecord & { readonly bodySha256: string };

/** An event with the digest of its body. */
export const withDigest = (event: EventRecord): ExtractEvent => ({
  ...event,
  bodySha256: sha256Hex(event.body),
});

/** Whether the body was destroyed and only its digest is left. */
export const isDestroyed = (event: ExtractEvent): boolean => event.body === '';

/** An event whose body is not what its contract promises; the message names it. */
export class BodyFault extends Error {}

const parsed = new WeakMap<ExtractEvent, unknown>();

/**
 * The body of an event by its contract; read once, however many tables ask. Throws a BodyFault
 * when it is not JSON or does not fit.
 */
export function bodyOf<B>(event: ExtractEvent, contract: Contract<B>): B {
  if (!parsed.has(event)) parsed.set(event, parse(event, contract));
  return parsed.get(event) as B;
}

function parse<B>(event: ExtractEvent, contract: Contract<B>): B {
  let value: unknown;
  try {
    value = JSON.parse(event.body);
  } catch {
    throw new BodyFault(`${nameOf(event)}: its body is not JSON`);
  }
  const result = contract.schema.safeParse(value);
  if (result.success) return result.data;
  const [fault] = result.error.issues;
  throw new BodyFault(
    `${nameOf(event)} does not fit ${event.type} v${event.version}: ` +
      `${fault!.path.join('.')} ${fault!.message}`,
  );
}

/** An event as it is named to people: `finance#1204`. */
export const nameOf = (event: EventRecord): string => `${event.service}#${event.seq}`;
