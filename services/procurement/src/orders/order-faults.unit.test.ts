import type { Supplier } from '../suppliers/supplier.ts';
import type { OrderInput, OrderLine } from './order.ts';
import { mostLines, orderFaults } from './order-faults.ts';
import type { OrderFacts } from './order-faults.ts';

const supplier: Supplier = {
  id: 's1',
  name: 'Greenfield Supplies',
  enteredBy: ['olga'],
  approval: { from: '2025-09-01', until: '2026-08-31', by: 'piet' },
  suspension: null,
};
const facts: OrderFacts = {
  today: '2025-11-24',
  supplier,
  schools: new Set(['oakfield', 'elmhurst']),
  accounts: new Set(['615000']),
  costCentres: new Set(['ADM']),
  funds: new Set(['GAG']),
  numberedIn: null,
};
const line: OrderLine = {
  description: 'Exercise books, A4',
  quantity: '30',
  unitPrice: 3_450n,
  account: '615000',
  costCentre: 'ADM',
  fund: 'GAG',
  schoolId: 'oakfield',
  vatCode: 'S',
};
const order: OrderInput = {
  schoolId: 'oakfield',
  supplierId: 's1',
  needBy: '2025-12-01',
  delivery: { schoolId: 'oakfield', note: null },
  lines: [line],
};
const pointers = (changed: Partial<OrderInput>, known: Partial<OrderFacts> = {}) =>
  orderFaults({ ...order, ...changed }, { ...facts, ...known }).map((fault) => fault.pointer);
const ofLine = (changed: Partial<OrderLine>) => pointers({ lines: [{ ...line, ...changed }] });

describe('an order as it is submitted (F7)', () => {
  test('an order that is right has no fault, needed today or later', () => {
    expect(orderFaults(order, facts)).toEqual([]);
    expect(pointers({ needBy: facts.today })).toEqual([]);
  });

  test('it may be delivered to another school of the trust than the one that pays (P3)', () => {
    expect(pointers({ delivery: { schoolId: 'elmhurst', note: 'Kitchen door' } })).toEqual([]);
    expect(pointers({ delivery: { schoolId: 'elsewhere', note: null } })).toEqual([
      '/delivery/schoolId',
    ]);
  });

  test('a supplier that is unknown or not approved on the day stops it with the reason (P5)', () => {
    expect(pointers({}, { supplier: null })).toEqual(['/supplierId']);
    const [stop] = orderFaults(order, { ...facts, today: '2026-09-01' });
    expect(stop).toMatchObject({
      code: 'supplier-lapsed',
      pointer: '/supplierId',
      detail: 'Greenfield Supplies was approved until 2026-08-31 and not since.',
    });
  });

  test('every fault is named at once, each at its field, each with its mend', () => {
    const faults = orderFaults(
      {
        ...order,
        schoolId: 'x',
        needBy: '2025-11-23',
        lines: [line, { ...line, description: ' ', quantity: '0', fund: 'X' }],
      },
      facts,
    );
    expect(faults.map((fault) => fault.pointer)).toEqual([
      '/schoolId',
      '/needBy',
      '/lines/1/description',
      '/lines/1/quantity',
      '/lines/1/fund',
    ]);
    for (const { mend, detail } of faults) {
      expect(mend).toMatch(/^[A-Z].*\.$/);
      expect(detail).toMatch(/^[A-Z“].*\.$/);
    }
  });

  test('an order has lines, and not more than one paper carries', () => {
    expect(pointers({ lines: [] })).toEqual(['/lines']);
    expect(pointers({ lines: Array.from({ length: mostLines }, () => line) })).toEqual([]);
    expect(pointers({ lines: Array.from({ length: mostLines + 1 }, () => line) })).toEqual([
      '/lines',
    ]);
  });

  test('what is not said yet is asked for, field by field', () => {
    expect(pointers({ supplierId: null }, { supplier: null })).toEqual(['/supplierId']);
    expect(pointers({ needBy: null })).toEqual(['/needBy']);
    expect(ofLine({ unitPrice: null })).toEqual(['/lines/0/unitPrice']);
  });

  test('once it has its number an order stays in its year, whose money it asks for', () => {
    expect(pointers({}, { numberedIn: '2025/26' })).toEqual([]);
    const next = { needBy: '2026-09-01' };
    expect(pointers(next)).toEqual([]);
    expect(pointers(next, { numberedIn: '2025/26' })).toEqual(['/needBy']);
  });

  test.each([
    [{ quantity: '0' }, 'quantity'],
    [{ quantity: 'ten' }, 'quantity'],
    [{ quantity: '1.0001' }, 'quantity'],
    [{ unitPrice: -1n }, 'unitPrice'],
    [{ schoolId: 'x' }, 'schoolId'],
    [{ account: '1' }, 'account'],
    [{ costCentre: 'X' }, 'costCentre'],
    [{ fund: 'X' }, 'fund'],
    [{ vatCode: 'Q' }, 'vatCode'],
    [{ description: 'x'.repeat(501) }, 'description'],
  ])('a line with %p is refused at %s', (changed, field) => {
    expect(ofLine(changed)).toEqual([`/lines/0/${field}`]);
  });

  test('a line without a cost centre is taken', () => {
    expect(ofLine({ costCentre: null })).toEqual([]);
  });

  test('an order that comes to nothing, or to more than any order, is refused', () => {
    expect(ofLine({ unitPrice: 0n })).toEqual(['/lines']);
    expect(pointers({ lines: [line, { ...line, unitPrice: 0n }] })).toEqual([]);
    expect(ofLine({ quantity: '999999999', unitPrice: 100_000n })).toEqual(['/lines']);
  });
});
