import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { standingOn } from './supplier.ts';
import type { Supplier } from './supplier.ts';

/**
 * Why nothing may be ordered from a supplier on a day, or null where it may: only an approved
 * supplier takes an order (P5). The reason names the supplier, its standing and since when.
 */
export function orderStop(supplier: Supplier, day: string): Fault | null {
  const standing = standingOn(supplier, day);
  const { name } = supplier;
  switch (standing.state) {
    case 'Approved':
      return null;
    case 'Proposed':
      return stop('supplier-not-approved', `${name} is proposed but not approved.`, askApproval);
    case 'Lapsed':
      return stop(
        'supplier-lapsed',
        `${name} was approved until ${standing.until} and not since.`,
        askApproval,
      );
    case 'Suspended':
      return stop(
        'supplier-suspended',
        `${name} is suspended from ${standing.from}: ${standing.reason}`,
        'Choose another supplier.',
      );
  }
}

const askApproval = 'Ask procurement to approve it, or choose another supplier.';

const stop = (code: string, detail: string, mend: string) =>
  fault(code, '/supplierId', detail, mend);
