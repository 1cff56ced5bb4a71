import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import { Problem } from '../../api/problem.ts';
import type { AnyForm } from './context.ts';
import { mergeEdits } from './merge.ts';
import type { Clash } from './merge.ts';

/** Who changed a record, and when, as far as it says so. */
export interface ChangedBy {
  readonly by: string | null;
  readonly at: string | null;
}

/** A record as it reads now: those of the form's fields that are its own, as they would be typed. */
export interface Now<V> extends ChangedBy {
  readonly values: Partial<V>;
  readonly version: number;
}

/** The record that a form or a dialog changes; made by `useEditing`. */
export interface Editing<V> {
  /** The version that stands on the page. The one that was opened is kept, and no later one is sent unseen. */
  readonly version: number;
  /** When it was changed last, as far as it says so. */
  readonly at: string | null;
  /** Reads it anew, after another's change. */
  readonly again: () => Promise<Now<V>>;
  /** Labels of fields that do not say theirs themselves, by path: rows, grids. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** Another's change that was found: what was taken over from it, and what is still to be chosen. */
export interface Changed extends ChangedBy {
  readonly taken: readonly string[];
  readonly clashes: readonly Clash[];
}

/** What a form stands on: the values and the version of its record that its reader has seen. */
export interface Opened<V> {
  readonly values: V;
  /** Sent as If-Match; 0 where nothing is changed by the form. */
  readonly version: number;
  readonly at: string | null;
  readonly changed: Changed | null;
}

/** What was opened, and how it goes on when another changed it meanwhile. */
export interface Opening<V> {
  readonly opened: Opened<V>;
  /** What says so; it takes the focus. */
  readonly notice: RefObject<HTMLElement | null>;
  /** Whether something is still to be chosen; then nothing is sent, and the notice has the focus. */
  readonly isAsking: () => boolean;
  /** Answers a refusal: true where it was another's change, which is now brought together with this. */
  readonly meet: (refusal: unknown) => Promise<boolean>;
  readonly choose: (clash: Clash, isTheirs: boolean) => void;
  /** Goes on with what another window opened. */
  readonly take: (other: Opened<V>) => void;
}

/** Keeps what was opened: as the page has it at first, or as a draft kept it. */
export function useOpening<V extends object>(
  form: AnyForm,
  initial: V,
  editing: Editing<V> | undefined,
  kept: Opened<V> | null = null,
): Opening<V> {
  const [opened, setOpened] = useState<Opened<V>>(
    () =>
      kept ?? {
        values: initial,
        version: editing?.version ?? 0,
        at: editing?.at ?? null,
        changed: null,
      },
  );
  const notice = useRef<HTMLElement>(null);
  const focus = () => setTimeout(() => notice.current?.focus(), 0);
  const clashes = opened.changed?.clashes ?? [];
  return {
    opened,
    notice,
    isAsking() {
      if (clashes.length > 0) focus();
      return clashes.length > 0;
    },
    async meet(refusal) {
      if (!(refusal instanceof Problem) || refusal.code !== 'changed-since' || !editing) {
        return false;
      }
      const now = await editing.again();
      const theirs = Object.fromEntries(
        Object.entries(now.values).filter(([name]) => name in opened.values),
      ) as Partial<V>;
      const merged = mergeEdits(opened.values, form.getValues() as V, theirs);
      form.setValues(merged.values);
      // A last step that was there when it was opened is not the one that came between.
      const by = now.at === opened.at ? { by: null, at: null } : { by: now.by, at: now.at };
      setOpened({
        values: { ...opened.values, ...theirs },
        version: now.version,
        at: now.at,
        changed: { ...by, taken: merged.taken, clashes: merged.clashes },
      });
      focus();
      return true;
    },
    choose(clash, isTheirs) {
      if (isTheirs) form.setFieldValue(clash.field, clash.theirs as never);
      const left = clashes.filter(({ field }) => field !== clash.field);
      setOpened({ ...opened, changed: { ...opened.changed!, clashes: left } });
      focus();
    },
    take: setOpened,
  };
}
