import { useEffect, useState } from 'react';
import type { Service } from '../../api/types.ts';
import { useTrust } from '../../app/trust.tsx';
import type { AttachedFile } from './attached.ts';
import { keptFile } from './queue/store.ts';
import { fileAddress } from './stage.ts';

/** Files that were chosen in this page, by digest, so that they need not be fetched to be shown. */
const inHand = new Map<string, Blob>();

/** Keeps a file at hand while the page lives. */
export const remember = (sha256: string, blob: Blob): void => void inHand.set(sha256, blob);

/** The bytes of a file, from this page, or from what waits in this browser; undefined: neither. */
export const bytesOf = async (userId: string, sha256: string): Promise<Blob | undefined> =>
  inHand.get(sha256) ?? (await keptFile(userId, sha256));

/** An address at which a file can be shown: its own bytes where they are here, else the service's. */
export function useShownAt(service: Service, file: AttachedFile): string | undefined {
  const { trust, me } = useTrust();
  const { sha256, mediaType, isStaged } = file;
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let [made, isGone] = [undefined as string | undefined, false];
    const show = async () => {
      const here = await bytesOf(me.id, sha256).catch(() => undefined);
      // A document is fetched first: the service gives files as downloads, which no frame shows.
      const blob =
        here ??
        (isStaged && mediaType === 'application/pdf'
          ? await fetch(fileAddress(service, trust.id, sha256)).then((reply) =>
              reply.ok ? reply.blob() : undefined,
            )
          : undefined);
      if (isGone) return;
      if (blob) made = URL.createObjectURL(blob);
      setAddress(made ?? (isStaged ? fileAddress(service, trust.id, sha256) : undefined));
    };
    show().catch(() => setAddress(undefined));
    return () => {
      isGone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [service, sha256, mediaType, isStaged, trust.id, me.id]);
  return address;
}
