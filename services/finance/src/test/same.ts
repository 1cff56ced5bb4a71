/** As `expect(found).toBe(wanted)`, but quick where they are the same, which is millions of times. */
export function same(found: unknown, wanted: unknown): void {
  if (found !== wanted) expect(found).toBe(wanted);
}
