import { faultAt, formulaFaults } from '@bursar/sheets';
import type { SheetFault, Table, TableKind, TableRow } from '@bursar/sheets';
import { SupplierInput } from '../supplier-input.ts';

/** What a column of a list of suppliers may hold; an address may stand in several. */
export type SupplierField =
  | 'name'
  | 'companyNumber'
  | 'vatNumber'
  | 'email'
  | 'termsDays'
  | (typeof addressFields)[number];

const addressFields = ['address', 'address2', 'address3', 'town', 'county', 'postcode'] as const;

/** The headings that people and other ledgers use; only the name is needed. */
export const suppliersTable: TableKind<SupplierField> = {
  name: 'a list of suppliers',
  headings: {
    name: ['Name', 'Supplier', 'Supplier name', 'Company', 'Company name', 'Account name'],
    companyNumber: ['Company number', 'Company no', 'Companies House number', 'Company reg no'],
    vatNumber: ['VAT number', 'VAT no', 'VAT registration number', 'VAT reg no', 'VAT'],
    email: ['E-mail', 'E-mail address', 'Orders e-mail'],
    termsDays: ['Payment terms', 'Terms', 'Terms in days', 'Payment terms in days', 'Days'],
    address: ['Address', 'Address line 1', 'Address 1'],
    address2: ['Address line 2', 'Address 2'],
    address3: ['Address line 3', 'Address 3'],
    town: ['Town', 'City', 'Town or city'],
    county: ['County'],
    postcode: ['Postcode', 'Post code'],
  },
  needs: ['name'],
};

const called: Readonly<Record<keyof SupplierInput, string>> = {
  name: 'The name',
  companyNumber: 'The company number',
  vatNumber: 'The VAT number',
  email: 'The e-mail address',
  termsDays: 'The payment terms',
  address: 'The address',
};

/**
 * Reads a supplier from a row, by the rules of one that is entered by hand; every cell that they
 * refuse is a fault. What a cell holds is not repeated: reports are kept, and it may be personal.
 */
export function supplierOf(
  sheet: Table<SupplierField>,
  row: TableRow<SupplierField>,
): SupplierInput | SheetFault[] {
  const formulas = formulaFaults(sheet, row);
  if (formulas.length > 0) return formulas;
  const { cells } = row;
  const orNull = (text: string | undefined): string | null => text || null;
  const terms = termsOf(cells.termsDays ?? '');
  const found = SupplierInput.safeParse({
    name: cells.name ?? '',
    companyNumber: orNull(cells.companyNumber),
    vatNumber: orNull(cells.vatNumber),
    email: orNull(cells.email),
    address: addressFields.flatMap((field) => linesOf(cells[field] ?? '')),
    ...(terms === undefined ? {} : { termsDays: terms }),
  });
  if (found.success) return found.data;
  return found.error.issues.map(({ path, message }) => {
    const field = path[0] as keyof SupplierInput;
    const detail = `${called[field]} ${whatIs(field, message)}.`;
    const mend = mends[field] ?? 'Correct it, or leave it empty where it is not known.';
    return faultAt(sheet, row.row, field, { code: `not-${field}`, detail, mend });
  });
}

const mends: Partial<Record<keyof SupplierInput, string>> = {
  name: 'Write the supplier’s name, up to 200 characters.',
  termsDays: 'Write the days from the invoice’s date, 0 to 180, like 30; or leave it empty for 30.',
  address: 'Write up to six lines of up to 100 characters, parted by commas.',
};

/** Zod's own words for types and formats help nobody with a sheet. */
const whatIs = (field: keyof SupplierInput, message: string): string =>
  field === 'email'
    ? 'is none that an order can be sent to'
    : field === 'termsDays'
      ? 'are no number of days up to 180'
      : message.startsWith('must') || message.startsWith('has')
        ? message
        : 'cannot be read';

/** Days of `30`, `30 days` or `30 days net`; not defined for an empty cell, NaN for anything else. */
function termsOf(text: string): number | undefined {
  if (text === '') return undefined;
  const days = /^(?:net )?(\d{1,3})(?:\.0+)?(?: ?days?)?(?: net)?$/i.exec(text)?.[1];
  return days === undefined ? Number.NaN : Number(days);
}

/** The lines of an address in a cell: as they stand there, or parted by commas. */
function linesOf(cell: string): string[] {
  const lines = /[\r\n]/.test(cell) ? cell.split(/[\r\n]+/) : cell.split(',');
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
