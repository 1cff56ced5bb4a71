import { queries } from '../../api/queries.ts';
import { useTrustId } from '../../app/trust-id.ts';
import { useOfflineQueue } from '../../patterns/files/index.ts';
import type { AttachedFile } from '../../patterns/files/index.ts';

/** A command of tickets or checks that may wait on this device for a connection. */
export interface Sent {
  /** Its idempotency key. */
  readonly key: string;
  /** Below the trust: `/tickets`. */
  readonly path: string;
  readonly body: unknown;
  readonly version?: number;
  readonly files: readonly AttachedFile[];
  /** What it is, for its author, while it waits: "Ticket: broken window". */
  readonly title: string;
}

/**
 * Sends a command now, or keeps it on this device until there is a connection. Resolves to the
 * service's reply, or null where it waits; throws the `Problem` of a refusal.
 */
export function useSend(): (sent: Sent) => Promise<{ readonly id?: string } | null> {
  const queue = useOfflineQueue();
  const trustId = useTrustId();
  return async ({ key: id, files, ...command }) => {
    const kept = files.filter(({ isStaged }) => !isStaged);
    const outcome = await queue.submit({
      ...command,
      id,
      trustId,
      service: 'estates',
      files: kept,
    });
    if (outcome.kind === 'refused') throw outcome.error;
    if (outcome.kind === 'waiting') return null;
    await queries.invalidateQueries({ queryKey: ['estates', trustId] });
    return outcome.reply as { readonly id?: string };
  };
}

/** What is said of a command that waits. */
export const WAITS = 'Kept on this device. It is sent automatically when you are connected.';
