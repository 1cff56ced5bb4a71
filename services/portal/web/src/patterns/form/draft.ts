import { useEffect, useRef, useState } from 'react';
import { Problem } from '../../api/problem.ts';
import { jsonInit, send, sendJson } from '../../api/request.ts';
import { useTrustId } from '../../app/trust-id.ts';
import { alertNow } from '../../app/announce.tsx';

/** A form that somebody began and did not send; its author's alone. */
export interface Draft<V> {
  readonly key: string;
  readonly trustId: string;
  readonly form: string;
  readonly title: string;
  readonly address: string;
  readonly values: V;
  readonly version: number;
  readonly savedAt: string;
}

/** What is true of a draft: nothing else is said of it. */
export type Saving =
  | { readonly is: 'untouched' }
  | { readonly is: 'saving' }
  | { readonly is: 'saved'; readonly at: string }
  | { readonly is: 'unsaved'; readonly why: string };

const IDLE_MS = 2_000;

/** A draft as it is kept, or null where there is none of this key. */
export const readDraft = <V>(key: string): Promise<Draft<V> | null> =>
  sendJson<Draft<V>>(`/drafts/${key}`).catch((error: unknown) => {
    if (error instanceof Problem && error.status === 404) return null;
    throw error;
  });

/**
 * Keeps what is typed on the server: two seconds after the last change, and when the page is left.
 * A draft that was changed in another window meanwhile is not overwritten: `theirs` then holds it
 * until one of the two is chosen.
 */
export function useDraftSaving<V>(parts: {
  readonly key: string;
  readonly form: string;
  readonly title: string;
  readonly values: V;
  readonly isTouched: boolean;
  readonly version: number;
}) {
  const { key, form, title, values, isTouched } = parts;
  const trustId = useTrustId();
  const [saving, setSaving] = useState<Saving>({ is: 'untouched' });
  const [theirs, setTheirs] = useState<Draft<V> | null>(null);
  const version = useRef(parts.version);
  const saved = useRef<string | null>(null);
  const isOver = useRef(false);
  const latest = useRef(values);
  latest.current = values;

  const put = async (isLeaving = false): Promise<void> => {
    const text = JSON.stringify(latest.current);
    if (isOver.current || text === saved.current || theirs) return;
    setSaving({ is: 'saving' });
    const address = location.pathname + location.search;
    const body = {
      trustId,
      form,
      title,
      address,
      values: latest.current,
      version: version.current,
    };
    try {
      const response = await send(`/drafts/${key}`, {
        ...jsonInit('put', body),
        keepalive: isLeaving && text.length < 60_000,
      });
      const kept = (await response.json()) as Draft<V>;
      version.current = kept.version;
      saved.current = text;
      setSaving({ is: 'saved', at: kept.savedAt });
    } catch (error) {
      const problem = error instanceof Problem ? error : null;
      if (problem?.code === 'draft-changed') setTheirs(problem.body.theirs as Draft<V>);
      const why =
        problem?.status === 0 ? 'no connection' : (problem?.message ?? 'something failed');
      alertNow(`Not saved: ${why}`);
      setSaving({ is: 'unsaved', why });
    }
  };
  const save = useRef(put);
  save.current = put;

  useEffect(() => {
    if (!isTouched) return undefined;
    const timer = setTimeout(() => void save.current(), IDLE_MS);
    return () => clearTimeout(timer);
  }, [values, isTouched]);
  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden' && isTouched) void save.current(true);
    };
    const retry = () => void (isTouched && save.current());
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', leave);
    addEventListener('online', retry);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      removeEventListener('pagehide', leave);
      removeEventListener('online', retry);
    };
  }, [isTouched]);

  return {
    saving,
    theirs,
    /** Goes on with what stands here, over the other window's. */
    keepMine() {
      version.current = theirs!.version;
      setTheirs(null);
      setTimeout(() => void save.current(), 0);
    },
    /** Goes on with the other window's; the caller shows its values. */
    takeTheirs() {
      version.current = theirs!.version;
      saved.current = JSON.stringify(theirs!.values);
      setTheirs(null);
    },
    saveNow: () => put(),
    /** The form was sent, or is thrown away: nothing more is kept of it. */
    async end() {
      isOver.current = true;
      await send(`/drafts/${key}`, { method: 'DELETE' }).catch(() => undefined);
    },
  };
}
