import fc from 'fast-check';
import { addDays } from '@bursar/shared-types/dates';
import { orderStop } from './order-stop.ts';
import { approvalFaults, approved, suspended, suspensionFaults } from './supplier-approval.ts';
import { standingOn } from './supplier.ts';
import type { Supplier } from './supplier.ts';

const today = '2025-11-24';
const proposed: Supplier = {
  id: 's1',
  name: 'Greenfield Supplies',
  enteredBy: ['olga'],
  approval: null,
  suspension: null,
};
const accepted = approved(proposed, '2026-08-31', 'piet', today);

describe('the list of approved suppliers (P5)', () => {
  test('a supplier is proposed, approved from the day until its last day, and lapsed after it', () => {
    const states = ['2025-11-23', today, '2026-08-31', '2026-09-01'].map(
      (day) => standingOn(accepted, day).state,
    );
    expect(states).toEqual(['Proposed', 'Approved', 'Approved', 'Lapsed']);
    expect(standingOn(proposed, today).state).toBe('Proposed');
  });

  test('a suspension stops it from its day, approved or lapsed, until it is approved again', () => {
    const stopped = suspended(accepted, 'Insurance has run out.', '2026-02-02');
    const on = (supplier: Supplier, day: string) => standingOn(supplier, day).state;
    expect(on(stopped, '2026-02-01')).toBe('Approved');
    expect(on(stopped, '2026-02-02')).toBe('Suspended');
    expect(on(stopped, '2027-01-01')).toBe('Suspended');
    expect(on(approved(stopped, '2027-01-31', 'piet', '2026-03-01'), '2026-03-01')).toBe(
      'Approved',
    );
  });

  test('an order to a supplier that is not approved on the day is stopped with the reason', () => {
    const stopped = suspended(accepted, 'Insurance has run out.', '2026-02-02');
    const reason = (supplier: Supplier, day: string) => orderStop(supplier, day)?.detail ?? null;
    expect([
      reason(proposed, today),
      reason(accepted, '2026-08-31'),
      reason(accepted, '2026-09-01'),
      reason(stopped, '2026-02-02'),
    ]).toEqual([
      'Greenfield Supplies is proposed but not approved.',
      null,
      'Greenfield Supplies was approved until 2026-08-31 and not since.',
      'Greenfield Supplies is suspended from 2026-02-02: Insurance has run out.',
    ]);
    expect(orderStop(proposed, today)).toMatchObject({
      code: 'supplier-not-approved',
      pointer: '/supplierId',
      mend: 'Ask procurement to approve it, or choose another supplier.',
    });
  });

  test('on any day an order is stopped exactly when the supplier does not stand as approved', () => {
    const day = fc.integer({ min: -60, max: 60 }).map((n) => addDays(today, n));
    const supplier = fc.record({
      approval: fc.option(fc.record({ from: day, until: day, by: fc.constant('piet') })),
      suspension: fc.option(fc.record({ from: day, reason: fc.constant('x') })),
    });
    fc.assert(
      fc.property(supplier, day, (changed, on) => {
        const of = { ...proposed, ...changed };
        const open =
          changed.approval !== null &&
          changed.approval.from <= on &&
          on <= changed.approval.until &&
          !(changed.suspension !== null && changed.suspension.from <= on);
        expect(orderStop(of, on) === null).toBe(open);
        expect(standingOn(of, on).state === 'Approved').toBe(open);
      }),
    );
  });
});

describe('who approves a supplier (P5)', () => {
  const codes = (names: readonly string[], until = '2026-08-31', of: Supplier = proposed) =>
    approvalFaults(of, until, names, today).map((fault) => fault.code);

  test('another than who added or changed it', () => {
    expect(codes(['piet'])).toEqual([]);
    expect(codes(['olga'])).toEqual(['own-supplier']);
    const changed = { ...proposed, enteredBy: ['olga', 'piet'] };
    expect(codes(['piet'], '2026-08-31', changed)).toEqual(['own-supplier']);
  });

  test('not through cover either: neither who added it for another, nor another for them', () => {
    expect(codes(['olga', 'piet'])).toEqual(['own-supplier']);
    expect(codes(['piet', 'olga'])).toEqual(['own-supplier']);
  });

  test('an approval ends: not before today, and not later than the policy allows', () => {
    expect(codes(['piet'], '2025-11-23')).toEqual(['approval-in-the-past']);
    expect(codes(['piet'], today)).toEqual([]);
    expect(codes(['piet'], '2028-11-24')).toEqual([]);
    expect(codes(['piet'], '2028-11-25')).toEqual(['approval-too-long']);
  });

  test('a suspension has a reason and is not laid on another', () => {
    expect(suspensionFaults(accepted, ' ').map((fault) => fault.code)).toEqual(['no-reason']);
    const stopped = suspended(accepted, 'Insurance has run out.', today);
    expect(suspensionFaults(stopped, 'Late.').map((fault) => fault.code)).toEqual([
      'already-suspended',
    ]);
    expect(suspensionFaults(accepted, 'Late.')).toEqual([]);
  });
});
