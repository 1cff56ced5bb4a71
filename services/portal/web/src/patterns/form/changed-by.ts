import type { ChangedBy } from './opened.ts';

/** Who changed a record last, by the latest entry of its history; nobody where it keeps none. */
export function changedBy(record: object): ChangedBy {
  const { history, steps, setBy, setAt } = record as {
    readonly history?: readonly { readonly by: string; readonly at: string }[];
    readonly steps?: readonly { readonly by: string; readonly at: string }[];
    readonly setBy?: string;
    readonly setAt?: string;
  };
  if (setBy && setAt) return { by: setBy, at: setAt };
  const last = [...(history ?? steps ?? [])].toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
  return { by: last?.by ?? null, at: last?.at ?? null };
}
