import { brokenRows } from '@bursar/sheets';
import type { SheetFault, Table } from '@bursar/sheets';
import { duplicatesOf } from '../duplicates.ts';
import type { Duplicate, SupplierIdentity } from '../duplicates.ts';
import type { SupplierInput } from '../supplier-input.ts';
import { columnsOf } from '../supplier-record.ts';
import { supplierOf } from './supplier-sheet.ts';
import type { SupplierField } from './supplier-sheet.ts';

/** A supplier that is there, with the keys by which it is found. */
export interface KnownSupplier extends SupplierIdentity {
  readonly nameKeys: readonly string[];
  readonly vatKey: string | null;
  readonly companyKey: string | null;
}

/** What is done with a row: a supplier is added, or it may be one that is there already. */
export type Planned =
  | { readonly row: number; readonly id: string; readonly added: SupplierInput }
  | {
      readonly row: number;
      readonly added: null;
      /** The supplier that it may be, and by what; of this sheet's row, or of none. */
      readonly same: Duplicate;
      readonly sameAsRow: number | null;
    };

export interface SupplierPlan {
  readonly planned: readonly Planned[];
  readonly faults: SheetFault[];
}

/**
 * Reads the suppliers of a sheet. One that shares its name or a number with a supplier of the
 * trust, or of a row above, is not added: nobody looks at each of a hundred hints.
 */
export function planSuppliers(
  sheet: Table<SupplierField>,
  known: readonly KnownSupplier[],
  newId: () => string,
): SupplierPlan {
  const faults = brokenRows(sheet);
  const planned: Planned[] = [];
  const rowOf = new Map<string, number>();
  const byKey = new Map<string, SupplierIdentity>();
  known.forEach((one) => remember(byKey, one));
  for (const row of sheet.rows) {
    const input = supplierOf(sheet, row);
    if (Array.isArray(input)) {
      faults.push(...input);
      continue;
    }
    const one = { id: newId(), ...columnsOf(input) };
    const near = keysOf(one).flatMap((key) => byKey.get(key) ?? []);
    const [same] = duplicatesOf(one, near);
    if (same) {
      const sameAsRow = rowOf.get(same.id) ?? null;
      planned.push({ row: row.row, added: null, same, sameAsRow });
      continue;
    }
    planned.push({ row: row.row, id: one.id, added: input });
    rowOf.set(one.id, row.row);
    remember(byKey, one);
  }
  return { planned, faults: faults.sort((a, b) => a.row - b.row) };
}

const keysOf = ({ nameKeys, vatKey, companyKey }: KnownSupplier): string[] => [
  ...nameKeys.map((key) => `name ${key}`),
  ...(vatKey ? [`vat ${vatKey}`] : []),
  ...(companyKey ? [`company ${companyKey}`] : []),
];

function remember(byKey: Map<string, SupplierIdentity>, one: KnownSupplier): void {
  for (const key of keysOf(one)) if (!byKey.has(key)) byKey.set(key, one);
}
