import type { Scope } from './scope.ts';

let last: { readonly trustId: string; readonly scope: Scope } | null = null;

/** Keeps the scope that the pages of a trust are shown in. */
export const keepScope = (trustId: string, scope: Scope): void => void (last = { trustId, scope });

/** The scope that the pages of a trust were shown in last; null where none was since it was loaded. */
export const lastScope = (trustId: string): Scope | null =>
  last?.trustId === trustId ? last.scope : null;
