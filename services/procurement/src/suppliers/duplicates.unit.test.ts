import fc from 'fast-check';
import { companyKey, duplicatesOf, nameKeys, vatKey } from './duplicates.ts';
import type { SupplierIdentity } from './duplicates.ts';

const supplier = (id: string, changed: Partial<SupplierIdentity> = {}): SupplierIdentity => ({
  id,
  name: `Supplier ${id}`,
  vatNumber: null,
  companyNumber: null,
  ...changed,
});

describe('one supplier entered twice (P11, P5)', () => {
  test.each([
    ['Oakfield Supplies Ltd', 'OAKFIELD  SUPPLIES LIMITED'],
    ['The Oakfield Supplies Co.', 'Oakfield Supplies'],
    ['Smith & Sons', 'Smith and Sons (UK) Ltd'],
    ['Café Élan', 'Cafe Elan'],
    ['O’Brien’s', "O'Briens"],
    ['J.R. Hill', 'JR Hill'],
    ['A-Z Cleaning', 'A Z Cleaning'],
    ['Hill Ltd t/a Bright Windows', 'Bright Windows'],
    ['Hill Ltd trading as Bright Windows', 'Hill'],
  ])('“%s” and “%s” are the same name', (one, other) => {
    const found = duplicatesOf(supplier('1', { name: one }), [supplier('2', { name: other })]);
    expect(found).toEqual([{ id: '2', by: ['name'] }]);
  });

  test.each([
    ['Oakfield Supplies', 'Oakfield Catering'],
    ['Smith and Sons', 'Smith'],
    ['The Co', 'Ltd UK'],
  ])('“%s” and “%s” are not', (one, other) => {
    expect(duplicatesOf(supplier('1', { name: one }), [supplier('2', { name: other })])).toEqual(
      [],
    );
  });

  test('a name of nothing but generic words is kept as it is', () => {
    expect(nameKeys('The Company Ltd')).toEqual(['the company ltd']);
  });

  test('numbers tell it too, however they are written, and all of the reasons are named', () => {
    const one = supplier('1', {
      name: 'Hill',
      vatNumber: 'GB 123 4567 89',
      companyNumber: '1234567',
    });
    const other = supplier('2', {
      name: 'HILL LTD',
      vatNumber: '123456789',
      companyNumber: '01234567',
    });
    expect(duplicatesOf(one, [other])).toEqual([
      { id: '2', by: ['name', 'VAT number', 'company number'] },
    ]);
    expect(vatKey('gb123456789')).toBe('123456789');
    expect(companyKey(' sc 12345 ')).toBe('SC012345');
  });

  test('a missing or empty number is no evidence, and a supplier is no duplicate of itself', () => {
    const blank = { vatNumber: ' ', companyNumber: '' };
    expect(duplicatesOf(supplier('1', blank), [supplier('2', blank)])).toEqual([]);
    expect(duplicatesOf(supplier('1'), [supplier('1')])).toEqual([]);
  });

  test('to be a duplicate is mutual, whatever the names', () => {
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom('Hill Ltd', 'HILL', 'Hill t/a Bay', 'Bay', 'Hill & Bay', 'the uk'),
    );
    fc.assert(
      fc.property(name, name, (a, b) => {
        const one = supplier('1', { name: a });
        const two = supplier('2', { name: b });
        expect(duplicatesOf(one, [two]).length).toBe(duplicatesOf(two, [one]).length);
      }),
    );
  });
});
