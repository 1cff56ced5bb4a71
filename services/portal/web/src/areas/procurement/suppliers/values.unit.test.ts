import { emptySupplier, supplierBody, supplierFaults } from './values.ts';

test('what is left empty is sent as not known, and an address by its lines', () => {
  const typed = {
    ...emptySupplier,
    name: ' Brindle & Sons ',
    address: '1 Quay\n\n Ridgeway \r\nRW1 2AB',
  };
  expect(supplierFaults(typed)).toEqual({});
  expect(supplierBody(typed)).toEqual({
    name: 'Brindle & Sons',
    vatNumber: null,
    companyNumber: null,
    email: null,
    address: ['1 Quay', 'Ridgeway', 'RW1 2AB'],
    termsDays: 30,
  });
});

test('what is wrong is said at its field', () => {
  const typed = {
    name: '',
    vatNumber: 'none',
    companyNumber: 'x',
    email: 'orders',
    address: 'a\nb\nc\nd\ne\nf\ng',
    termsDays: '181',
  };
  expect(Object.keys(supplierFaults(typed))).toEqual([
    'name',
    'vatNumber',
    'companyNumber',
    'email',
    'address',
    'termsDays',
  ]);
});
