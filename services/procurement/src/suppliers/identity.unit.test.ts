import { identityFaults } from './identity.ts';

const firm = {
  id: 's1',
  name: 'Greenfield Supplies Ltd',
  vatNumber: 'GB 123 4567 89',
  companyNumber: null,
};
const pointers = (after: object) =>
  identityFaults(firm, { ...firm, ...after }).map(({ pointer }) => pointer);

describe('an approval is of one firm (P5)', () => {
  test('how its name is written may be put right, and a number that was missing added', () => {
    const after = {
      name: 'GREENFIELD SUPPLIES LIMITED',
      vatNumber: '123456789',
      companyNumber: '1234567',
    };
    expect(pointers(after)).toEqual([]);
  });

  test('another name, another number or none instead of one is another firm', () => {
    expect(pointers({ name: 'Brownfield Supplies' })).toEqual(['/name']);
    expect(pointers({ vatNumber: 'GB 999 9999 99' })).toEqual(['/vatNumber']);
    expect(pointers({ vatNumber: null })).toEqual(['/vatNumber']);
    const named = { ...firm, companyNumber: '01234567' };
    expect(identityFaults(named, { ...named, companyNumber: '7654321' })).toMatchObject([
      { code: 'other-firm', pointer: '/companyNumber' },
    ]);
  });
});
