/**
 * Does something by the clock for one trust after the other, again as long as it says that there is
 * more. A trust where it fails holds up no other; afterwards the failures are thrown together.
 */
export async function sweepTrusts(
  trusts: readonly { readonly id: string }[],
  sweepOne: (trustId: string) => Promise<boolean>,
): Promise<void> {
  const failures: unknown[] = [];
  for (const { id } of trusts) {
    try {
      while (await sweepOne(id)) continue;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0)
    throw new AggregateError(failures, `a sweep failed in ${failures.length} trusts`);
}
