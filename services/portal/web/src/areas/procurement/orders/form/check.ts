import { checked, type Faults } from '../../../../patterns/form/faults.ts';
import { readDate } from '../../../../words/read-date.ts';
import { readMoney } from '../../../../words/read-money.ts';
import { OTHER, quantityOf, supplierIdOf } from './values.ts';
import type { TypedOrder } from './values.ts';

/** What keeps an order from being sent, by field; the service judges all else. */
export function faultsOfOrder(typed: TypedOrder, today: string): Faults {
  const needBy = readDate(typed.needBy, today);
  const isPast = 'date' in needBy && needBy.date < today;
  return {
    ...checked(
      ['schoolId', typed.schoolId !== '', 'Choose the school that orders.'],
      [
        typed.supplierId === OTHER ? 'otherId' : 'supplierId',
        typed.schoolId === '' || supplierIdOf(typed) !== '',
        'Choose a supplier.',
      ],
      ['needBy', 'date' in needBy, 'Enter the day by which it is needed, like 24 Nov or +7.'],
      ['needBy', !isPast, 'Enter today or a later day.'],
      ['purpose', typed.purpose.trim() !== '', 'Say what it is for: whoever approves reads it.'],
    ),
    ...Object.assign({}, ...typed.lines.map(faultsOfLine)),
  };
}

function faultsOfLine(line: TypedOrder['lines'][number], at: number): Faults {
  const price = readMoney(line.unitPrice);
  const on = (field: string) => `lines.${at}.${field}`;
  return checked(
    [
      on('description'),
      line.description.trim() !== '',
      `Line ${at + 1}: enter what you are ordering.`,
    ],
    [
      on('quantity'),
      quantityOf(line.quantity) !== null,
      `Line ${at + 1}: enter a quantity more than 0, like 2.5.`,
    ],
    [
      on('unitPrice'),
      'pence' in price && price.pence >= 0,
      `Line ${at + 1}: enter the unit price without VAT, like 12.50.`,
    ],
    [on('account'), line.account !== '', `Line ${at + 1}: choose the account.`],
    [on('fund'), line.fund !== '', `Line ${at + 1}: choose the fund.`],
    [on('vatCode'), line.vatCode !== '', `Line ${at + 1}: choose the VAT.`],
  );
}
