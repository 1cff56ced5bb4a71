import type { Order } from '../../types.ts';
import { boughtBefore, chargedAs, usualCharge, withLine } from './favourites.ts';
import { emptyLine } from './values.ts';

const line = (description: string, unitPrice: number, account = '410010') => ({
  line: 1,
  description,
  quantity: '2',
  unitPrice,
  account,
  costCentre: null,
  fund: 'GAG',
  schoolId: 'a',
  vatCode: 'S',
  net: 0,
  vat: 0,
  irrecoverableVat: 0,
  gross: 0,
  received: '0',
  invoiced: '0',
});
const orders = [
  { schoolId: 'a', lines: [line('Glue', 300), line('Paper', 450)] },
  { schoolId: 'a', lines: [line('glue ', 250, '511010'), line('Pens', 120)] },
] as unknown as Order[];
const charge = { account: '410010', costCentre: '', fund: 'GAG', vatCode: 'S' };

test('what was bought before is offered once, at its last price', () => {
  expect(
    boughtBefore(orders).map(({ description, unitPrice }) => [description, unitPrice]),
  ).toEqual([
    ['Glue', '3.00'],
    ['Paper', '4.50'],
    ['Pens', '1.20'],
  ]);
  expect(boughtBefore([])).toEqual([]);
});

test('lines are charged as usual from this supplier, unless somebody chose otherwise', () => {
  expect(usualCharge(orders)).toEqual(charge);
  expect(usualCharge([])).toBeNull();
  const chosen = { ...emptyLine, account: '511010', fund: 'GAG' };
  const charged = chargedAs([emptyLine, chosen], charge, null);
  expect(charged).toEqual([{ ...emptyLine, ...charge }, chosen]);
  const other = { ...charge, account: '413010' };
  expect(chargedAs(charged, other, charge)).toEqual([{ ...emptyLine, ...other }, chosen]);
});

test('a favourite takes the place of a line that is still empty', () => {
  const glue = { ...emptyLine, description: 'Glue', unitPrice: '3.00' };
  expect(withLine([emptyLine], glue)).toEqual([glue]);
  expect(withLine([glue], glue)).toEqual([glue, glue]);
});
