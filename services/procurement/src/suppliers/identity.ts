import { when } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { companyKey, nameKeys, vatKey } from './duplicates.ts';
import type { SupplierIdentity } from './duplicates.ts';

/**
 * What stands against giving an approved supplier other words for who it is; empty where nothing
 * does. An approval is of one firm: another may not slip in under it. The way its name is written
 * may be put right, and a number that was not known added.
 */
export function identityFaults(
  before: SupplierIdentity,
  after: SupplierIdentity,
): readonly Fault[] {
  const mend =
    'Add the other firm as a supplier of its own, or suspend this one and change it then.';
  const isOther = (was: string | null, is: string | null, key: (number: string) => string) =>
    was !== null && (is === null || key(was) !== key(is));
  return [
    ...when(
      nameKeys(before.name).join() !== nameKeys(after.name).join(),
      'other-firm',
      '/name',
      `${before.name} is approved, and “${after.name}” is another firm’s name.`,
      mend,
    ),
    ...when(
      isOther(before.vatNumber, after.vatNumber, vatKey),
      'other-firm',
      '/vatNumber',
      `${before.name} is approved under the VAT number ${before.vatNumber}.`,
      mend,
    ),
    ...when(
      isOther(before.companyNumber, after.companyNumber, companyKey),
      'other-firm',
      '/companyNumber',
      `${before.name} is approved under the company number ${before.companyNumber}.`,
      mend,
    ),
  ];
}
