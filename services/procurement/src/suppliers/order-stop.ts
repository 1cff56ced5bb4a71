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
  if (standing.state === 'Approved') return null;
  if (standing.state === 'Suspended') {
    const detail = `${name} is suspended from ${standing.from}: ${standing.reason}`;
    return fault('supplier-suspended', '/supplierId', detail, 'Choose another supplier.');
  }
  const mend = 'Ask procurement to approve it, or choose another supplier.';
  if (standing.state === 'Lapsed') {
    const detail = `${name} was approved until ${standing.until} and not since.`;
    return fault('supplier-lapsed', '/supplierId', detail, mend);
  }
  const detail = `${name} is proposed but not approved.`;
  return fault('supplier-not-approved', '/supplierId', detail, mend);
}
