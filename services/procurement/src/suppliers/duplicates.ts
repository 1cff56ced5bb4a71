/** What a duplicate is told by: how a supplier is written, and the numbers the state gave it. */
export interface SupplierIdentity {
  readonly id: string;
  readonly name: string;
  readonly vatNumber: string | null;
  readonly companyNumber: string | null;
}

/** A supplier that may be the same as the one at hand, and by what. */
export interface Duplicate {
  readonly id: string;
  readonly by: readonly ('name' | 'VAT number' | 'company number')[];
}

/** Words that say what kind of firm it is, or where, but not which. */
const generic = new Set('the ltd limited plc llp lp cic cio inc co company uk gb'.split(' '));

/**
 * The names a supplier goes by, for comparison: without accents, case, punctuation and words such
 * as “Ltd” or “(UK)”; “&” is “and”; each side of “trading as” is a name of its own. A name made of
 * nothing but such words is kept as it is. Sorted, without doubles.
 */
export function nameKeys(name: string): readonly string[] {
  const keys = name.split(/\bt\/a\b|\btrading as\b/i).map(nameKey);
  return [...new Set(keys.filter((key) => key !== ''))].toSorted();
}

function nameKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !generic.has(word));
  return (telling.length ? telling : words).join(' ');
}

/** A VAT number without its country and spaces: `GB 123 4567 89` is `123456789`. */
export function vatKey(number: string): string {
  return numberKey(number).replace(/^(GB|XI)/, '');
}

/** A company number in eight places: `1234567` is `01234567`, `sc 12345` is `SC012345`. */
export function companyKey(number: string): string {
  const [, letters = '', digits = ''] = /^([A-Z]*)(\d*)$/.exec(numberKey(number)) ?? [];
  return digits === '' ? numberKey(number) : letters + digits.padStart(8 - letters.length, '0');
}

const numberKey = (number: string) => number.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Those among the others that may be the same supplier, each with what says so. */
export function duplicatesOf(
  supplier: SupplierIdentity,
  others: readonly SupplierIdentity[],
): readonly Duplicate[] {
  const names = new Set(nameKeys(supplier.name));
  const vat = keyOr(supplier.vatNumber, vatKey);
  const company = keyOr(supplier.companyNumber, companyKey);
  return others.flatMap((other): Duplicate[] => {
    const by: Duplicate['by'] = [
      ...(nameKeys(other.name).some((key) => names.has(key)) ? ['name' as const] : []),
      ...(vat !== null && keyOr(other.vatNumber, vatKey) === vat ? ['VAT number' as const] : []),
      ...(company !== null && keyOr(other.companyNumber, companyKey) === company
        ? ['company number' as const]
        : []),
    ];
    return by.length && other.id !== supplier.id ? [{ id: other.id, by }] : [];
  });
}

/** The key of a number, null where there is none to compare. */
const keyOr = (number: string | null, keyOf: (number: string) => string): string | null =>
  number === null || keyOf(number) === '' ? null : keyOf(number);
