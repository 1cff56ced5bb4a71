import { addMonths } from '@bursar/shared-types/dates';
import { fault, when } from '../fault.ts';
import type { Fault } from '../fault.ts';
import type { Supplier } from './supplier.ts';

/** The trust's policy on suppliers, as versioned data (P1). */
export interface SupplierPolicy {
  /** The longest an approval may run before someone must look again, in months. */
  readonly longestApprovalMonths: number;
}

/** What holds until a trust sets its own. */
export const defaultSupplierPolicy: SupplierPolicy = { longestApprovalMonths: 36 };

/**
 * What stands against approving a supplier from today until a day; empty where nothing does.
 * `names` are the actor's and of everyone they cover.
 */
export function approvalFaults(
  supplier: Supplier,
  until: string,
  names: readonly string[],
  today: string,
  policy: SupplierPolicy = defaultSupplierPolicy,
): readonly Fault[] {
  const latest = addMonths(today, policy.longestApprovalMonths);
  return [
    ...when(
      supplier.enteredBy.some((name) => names.includes(name)),
      'own-supplier',
      '',
      'Whoever added or changed a supplier does not approve it, also not for somebody else or through cover.',
      'Ask another holder of the role.',
    ),
    ...when(
      until < today,
      'approval-in-the-past',
      '/until',
      `The approval would end before today, ${today}.`,
      'Enter today or a later day.',
    ),
    ...when(
      until > latest,
      'approval-too-long',
      '/until',
      `An approval runs for at most ${policy.longestApprovalMonths} months, until ${latest}.`,
      'Enter that day or an earlier one.',
    ),
  ];
}

/** The supplier approved from today on. A suspension is lifted: someone has looked again. */
export function approved(supplier: Supplier, until: string, by: string, today: string): Supplier {
  return { ...supplier, approval: { from: today, until, by }, suspension: null };
}

/** What stands against suspending a supplier; empty where nothing does. */
export function suspensionFaults(supplier: Supplier, reason: string): readonly Fault[] {
  return [
    ...(supplier.suspension === null
      ? []
      : [
          fault(
            'already-suspended',
            '',
            `${supplier.name} is suspended from ${supplier.suspension.from}.`,
            'Approve it to lift the suspension.',
          ),
        ]),
    ...when(
      reason.trim() === '',
      'no-reason',
      '/reason',
      'A suspension has a reason, and whoever orders will read it.',
      'Enter it.',
    ),
  ];
}

/** The supplier suspended from today on. What was ordered before stands. */
export function suspended(supplier: Supplier, reason: string, today: string): Supplier {
  return { ...supplier, suspension: { from: today, reason } };
}
