import { faultsOfOrder } from './check.ts';
import { emptyOrder } from './values.ts';

const TODAY = '2026-11-22';
const line = {
  description: 'Chairs',
  quantity: '6',
  unitPrice: '40',
  account: '410020',
  costCentre: '',
  fund: 'GAG',
  vatCode: 'S',
  schoolId: '',
};
const order = {
  ...emptyOrder('a'),
  supplierId: 's',
  needBy: '+7',
  purpose: 'Year 3',
  lines: [line],
};

test('an order with all that is needed can be sent', () => {
  expect(faultsOfOrder(order, TODAY)).toEqual({});
});

test('each thing that is missing is said at its field', () => {
  const faults = faultsOfOrder(
    {
      ...order,
      supplierId: 'other',
      needBy: '1 Nov',
      purpose: ' ',
      lines: [line, { ...line, unitPrice: '-4', fund: '' }],
    },
    TODAY,
  );
  expect(Object.keys(faults).toSorted()).toEqual([
    'lines.1.fund',
    'lines.1.unitPrice',
    'needBy',
    'otherId',
    'purpose',
  ]);
  expect(faults.needBy).toBe('Enter today or a later day.');
});

test('the school is asked before anything that depends on it', () => {
  const faults = faultsOfOrder({ ...order, schoolId: '', supplierId: '' }, TODAY);
  expect(Object.keys(faults)).toEqual(['schoolId']);
});
