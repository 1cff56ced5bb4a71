import { useEffect, useMemo, useRef, useState } from 'react';
import { Problem } from '../../api/problem.ts';
import { jsonInit, send, sendJson } from '../../api/request.ts';
import { whenSessionIsBack } from '../../api/standing.ts';
import { alertNow } from '../../app/announce.tsx';
import { useTrustId } from '../../app/trust-id.ts';
import type { Content } from './kept.ts';
import type { FormKind } from './kinds.ts';
import { outlivesPage, Saves } from './saves.ts';
import type { Saving } from './saves.ts';

/** A form that somebody began and did not send; its author's alone. */
export interface Draft<V> {
  readonly key: string;
  readonly trustId: string;
  readonly form: string;
  readonly title: string;
  readonly address: string;
  readonly values: Content<V>;
  readonly version: number;
  readonly savedAt: string;
}

/** What another window made of the same draft; `draft` is null where it was sent or thrown away. */
export interface Elsewhere<V> {
  readonly draft: Draft<V> | null;
}

const IDLE_MS = 2_000;

/** A draft as it is kept, or null where there is none of this key. */
export const readDraft = <V>(key: string): Promise<Draft<V> | null> =>
  sendJson<Draft<V>>(`/drafts/${key}`).catch((error: unknown) => {
    if (error instanceof Problem && error.status === 404) return null;
    throw error;
  });

/**
 * Keeps what is typed on the server: two seconds after the last change, and when the page is left.
 * A draft that was changed in another window meanwhile is not overwritten: `elsewhere` then holds it
 * until one of the two is chosen.
 */
export function useDraftSaving<V>(parts: {
  readonly key: string;
  readonly form: FormKind;
  readonly title: string;
  readonly content: Content<V>;
  /** Whether anything of it is not as it was opened; a draft that is there is saved in any case. */
  readonly isTouched: boolean;
  readonly draft: Draft<V> | null;
}) {
  const { key, form, title, content, draft } = parts;
  const trustId = useTrustId();
  const text = useMemo(() => JSON.stringify(content), [content]);
  const [saving, setSaving] = useState<Saving>(
    draft ? { is: 'saved', at: draft.savedAt } : { is: 'untouched' },
  );
  const [elsewhere, setElsewhere] = useState<Elsewhere<V> | null>(null);
  const latest = useRef({ text, title, address: '' });
  latest.current = { ...latest.current, text, title };
  const [saves] = useState(
    () =>
      new Saves({
        async put(of, version, isLeaving) {
          const { title: called, address } = latest.current;
          const values = JSON.parse(of) as unknown;
          const init = jsonInit('put', { trustId, form, title: called, address, values, version });
          const keepalive = isLeaving && outlivesPage(init.body as string);
          const response = await send(`/drafts/${key}`, { ...init, keepalive });
          return (await response.json()) as Draft<V>;
        },
        whyNot(error) {
          const problem = error instanceof Problem ? error : null;
          const isElsewhere = problem?.code === 'draft-changed';
          if (isElsewhere) setElsewhere({ draft: problem.body['theirs'] as Draft<V> | null });
          const why =
            problem?.status === 0 ? 'no connection' : (problem?.message ?? 'something failed');
          alertNow(`Not saved: ${why}`);
          return { why, isStopped: isElsewhere };
        },
        tell: setSaving,
        kept: draft && { text, version: draft.version },
      }),
  );
  const isKept = parts.isTouched || saves.hasBegun;
  const saveNow = (isLeaving = false): Promise<void> => {
    if (!isKept) return Promise.resolve();
    latest.current.address = location.pathname + location.search;
    return saves.want(latest.current.text, isLeaving);
  };
  const save = useRef(saveNow);
  save.current = saveNow;

  useEffect(() => {
    if (!isKept) return undefined;
    const timer = setTimeout(() => void save.current(), IDLE_MS);
    return () => clearTimeout(timer);
  }, [text, isKept]);
  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden') void save.current(true);
    };
    const retry = () => void save.current();
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', leave);
    addEventListener('online', retry);
    const end = whenSessionIsBack(retry);
    return () => {
      end();
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', leave);
      removeEventListener('online', retry);
    };
  }, []);

  const remove = () => send(`/drafts/${key}`, { method: 'DELETE' });
  return {
    saving,
    elsewhere,
    /** Whether there is, or may be, a draft on the server. */
    isKept: saves.hasBegun,
    /** Goes on with what stands here, over the other window's. */
    keepMine() {
      saves.goOn(elsewhere!.draft?.version ?? 0);
      setElsewhere(null);
      setTimeout(() => void save.current(), 0);
    },
    /** Goes on with the other window's; the caller shows what it holds. */
    takeTheirs({ version, values, savedAt }: Draft<V>) {
      saves.goOn(version, JSON.stringify(values));
      setSaving({ is: 'saved', at: savedAt });
      setElsewhere(null);
    },
    saveNow,
    /** The form was sent: nothing more is kept of it. */
    end: () => saves.end(remove).catch(() => undefined),
    /** It is thrown away; rejects where the draft could not be removed. */
    discard: () => saves.end(remove),
  };
}
