import { z } from 'zod';

const DEEPEST = 32;

/** A JSON object as it was sent, of any content, at most 32 levels deep. */
export const JsonObject = z.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value) && isFlat(value),
  'must be an object of at most 32 levels',
);
export type JsonObject = z.output<typeof JsonObject>;

/** Not recursive: a body of a megabyte can be half a million levels deep. */
function isFlat(value: object): boolean {
  const open: { readonly value: object; readonly depth: number }[] = [{ value, depth: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.depth > DEEPEST) return false;
    for (const inner of Object.values(next.value) as unknown[]) {
      if (typeof inner === 'object' && inner !== null)
        open.push({ value: inner, depth: next.depth + 1 });
    }
  }
  return true;
}
