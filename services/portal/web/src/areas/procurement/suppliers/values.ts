import type { Body } from '../../../api/types.ts';
import type { Faults } from '../../../patterns/form/faults.ts';
import { checked } from '../../../patterns/form/faults.ts';
import type { Supplier } from '../types.ts';

/** A supplier as typed. */
export interface TypedSupplier {
  readonly name: string;
  readonly vatNumber: string;
  readonly companyNumber: string;
  readonly email: string;
  /** A line of the address in each line. */
  readonly address: string;
  readonly termsDays: string;
}
export const emptySupplier: TypedSupplier = {
  name: '',
  vatNumber: '',
  companyNumber: '',
  email: '',
  address: '',
  termsDays: '30',
};

/** A supplier as it would have been typed, to be corrected. */
export const typedSupplier = (of: Supplier): TypedSupplier => ({
  name: of.name,
  vatNumber: of.vatNumber ?? '',
  companyNumber: of.companyNumber ?? '',
  email: of.email ?? '',
  address: of.address.join('\n'),
  termsDays: String(of.termsDays),
});

const orNull = (text: string): string | null => text.trim() || null;
const linesOf = (address: string): string[] =>
  address
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What is sent of a supplier as typed. */
export const supplierBody = (typed: TypedSupplier): Body<'procurement', '/suppliers', 'post'> => ({
  name: typed.name.trim(),
  vatNumber: orNull(typed.vatNumber),
  companyNumber: orNull(typed.companyNumber),
  email: orNull(typed.email),
  address: linesOf(typed.address),
  termsDays: Number(typed.termsDays),
});

/** What keeps a supplier from being sent, by field; the service judges all else. */
export function supplierFaults(typed: TypedSupplier): Faults {
  const { name, vatNumber, companyNumber, email, address, termsDays } = typed;
  const hasDigits = (text: string) => text.trim() === '' || /\d/.test(text);
  return checked(
    ['name', name.trim() !== '', 'Enter the supplier’s name.'],
    ['vatNumber', hasDigits(vatNumber), 'A VAT number has digits, like GB 123 4567 89.'],
    ['companyNumber', hasDigits(companyNumber), 'A company number has digits, like 01234567.'],
    [
      'email',
      email.trim() === '' || /^\S+@\S+\.\S+$/.test(email.trim()),
      'Enter an e-mail address, like orders@example.com.',
    ],
    ['address', linesOf(address).length <= 6, 'An address has up to six lines.'],
    [
      'termsDays',
      /^\d{1,3}$/.test(termsDays.trim()) && Number(termsDays) <= 180,
      'Enter the days from the invoice’s date, 0 to 180.',
    ],
  );
}
