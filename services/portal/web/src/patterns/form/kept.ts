import type { Opened } from './opened.ts';

/** What a draft holds: what was typed, and what was read of the record that it changes. */
export interface Content<V> {
  readonly typed: Partial<V>;
  /** Null where nothing is changed by it: it is sent against no version. */
  readonly opened: (Omit<Opened<V>, 'values'> & { readonly values: Partial<V> }) | null;
}

/** Values without the fields that are kept nowhere but in the record itself. */
export const without = <V extends object>(values: V, notKept: readonly string[]): Partial<V> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !notKept.includes(name))) as never;

/** What is saved of a form: nothing of the fields that no draft keeps, typed, read or another’s. */
export function contentOf<V extends object>(
  values: V,
  opened: Opened<V> | null,
  notKept: readonly string[],
): Content<V> {
  const typed = without(values, notKept);
  if (!opened) return { typed, opened };
  const { changed } = opened;
  return {
    typed,
    opened: {
      ...opened,
      values: without(opened.values, notKept),
      changed: changed && {
        ...changed,
        clashes: changed.clashes.filter(({ field }) => !notKept.includes(field.split('.')[0]!)),
      },
    },
  };
}
