import { useRef, useState } from 'react';
import { Problem } from '../../api/problem.ts';
import type { Service } from '../../api/types.ts';
import { announceNow } from '../../app/announce.tsx';
import { useTrust } from '../../app/trust.tsx';
import { LARGEST_BYTES, typeOf, unfitFile } from './attached.ts';
import type { AttachedFile } from './attached.ts';
import { remember } from './bytes.ts';
import { redrawn } from './photo.ts';
import { keepFile, removeFile } from './queue/store.ts';
import { sha256Of, stage } from './stage.ts';

/** A file on its way into the form. */
export interface Coming {
  readonly key: number;
  readonly name: string;
  readonly step: 'preparing' | 'sending' | 'failed';
  /** From 0 to 1, while it is sent. */
  readonly part: number;
  readonly fault: string | null;
}

interface Attaching {
  readonly service: Service;
  readonly types: readonly string[];
  readonly value: readonly AttachedFile[];
  readonly onChange: (files: readonly AttachedFile[]) => void;
  readonly most: number;
  /** Keeps a file in the browser while there is no connection, for the queue. */
  readonly mayWait: boolean;
}

let keys = 0;

/** Takes files into a form: prepares, hashes and stages each; failures can be tried again. */
export function useAttach({ service, types, value, onChange, most, mayWait }: Attaching) {
  const { trust, me } = useTrust();
  const [coming, setComing] = useState<readonly Coming[]>([]);
  const originals = useRef(new Map<number, File>());
  const stops = useRef(new Map<number, AbortController>());
  // Several files come at once, each when it is there: the latest list takes the next.
  const latest = useRef(value);
  latest.current = value;

  const note = (key: number, change: Partial<Coming>) =>
    setComing((all) => all.map((each) => (each.key === key ? { ...each, ...change } : each)));
  const leave = (key: number) => {
    setComing((all) => all.filter((each) => each.key !== key));
    originals.current.delete(key);
    stops.current.delete(key);
  };
  const give = (files: readonly AttachedFile[]) => {
    latest.current = files;
    onChange(files);
  };

  const take = async (key: number, file: File) => {
    const stop = new AbortController();
    stops.current.set(key, stop);
    note(key, { step: 'preparing', fault: null });
    try {
      const prepared = await preparedFile(file);
      const sha256 = await sha256Of(prepared);
      if (latest.current.some((each) => each.sha256 === sha256)) {
        announceNow(`${file.name} is here already.`);
        return leave(key);
      }
      note(key, { step: 'sending' });
      const tell = (part: number) => note(key, { part });
      const isStaged = await stage(service, trust.id, prepared, file.name, tell, stop.signal).then(
        (staged) => {
          if (staged.sha256 !== sha256) throw new Error('It arrived damaged. Try again.');
          return true;
        },
        async (error: unknown) => {
          if (!mayWait || !(error instanceof Problem) || error.status !== 0) throw error;
          await keepFile(me.id, sha256, prepared);
          return false;
        },
      );
      if (stop.signal.aborted) return;
      remember(sha256, prepared);
      const takenAt = file.lastModified ? new Date(file.lastModified).toISOString() : null;
      const { type: mediaType, size: bytes } = prepared;
      give([...latest.current, { sha256, mediaType, bytes, name: file.name, takenAt, isStaged }]);
      announceNow(isStaged ? `${file.name} added.` : `${file.name} waits for a connection.`);
      leave(key);
    } catch (error) {
      if (stop.signal.aborted) return;
      const fault = error instanceof Error ? error.message : 'It could not be read.';
      note(key, { step: 'failed', fault });
    }
  };

  return {
    coming,
    add: (files: readonly File[]) => {
      const room = most - latest.current.length - coming.length;
      const entries = files.map((file, at): { file: File; entry: Coming } => {
        const fault = at < room ? unfitFile(file, types) : `Only ${most} can be added.`;
        const step = fault ? 'failed' : 'preparing';
        return {
          file,
          entry: { key: (keys += 1), name: file.name, step, part: 0, fault: fault ?? null },
        };
      });
      setComing((all) => [...all, ...entries.map(({ entry }) => entry)]);
      for (const { file, entry } of entries) {
        if (entry.fault) continue;
        originals.current.set(entry.key, file);
        void take(entry.key, file);
      }
    },
    /** Whether trying again could help. */
    canRetry: (key: number) => originals.current.has(key),
    retry: (key: number) => {
      const file = originals.current.get(key);
      if (file) void take(key, file);
    },
    cancel: (key: number) => {
      stops.current.get(key)?.abort();
      leave(key);
    },
    remove: (sha256: string) => {
      give(latest.current.filter((each) => each.sha256 !== sha256));
      if (mayWait) void removeFile(me.id, sha256);
    },
  };
}

/** The bytes that are sent: a photo drawn anew, any other file as it is. Rejects with a sentence. */
async function preparedFile(file: File): Promise<Blob> {
  const type = typeOf(file)!;
  if (!type.startsWith('image/')) return new Blob([file], { type });
  const drawn = await redrawn(file).catch(() => {
    throw new Error(`${file.name} cannot be read as a picture. Take it again.`);
  });
  if (drawn.size > LARGEST_BYTES) throw new Error(`${file.name} is larger than 10 MB.`);
  return drawn;
}
