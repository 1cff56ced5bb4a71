import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, Decision, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';

/** A supplier may be ordered from between two days; also lifts a suspension (P5). */
export const supplierApproved = contract({
  type: 'procurement.supplier-approved',
  version: 1,
  summary: 'A supplier has been approved until the day given.',
  schema: z.strictObject({
    supplierId: Uuid,
    from: BusinessDate,
    /** Last day of the approval; null where the trust's policy sets none. */
    to: BusinessDate.nullable(),
    addedBy: Uuid,
    /** Null where the scheme has no rule for suppliers: the actor's role allowed it. */
    decision: Decision.nullable(),
  }),
  example: {
    supplierId: sample.supplier,
    from: '2025-09-01',
    to: '2027-08-31',
    addedBy: sample.officeManager,
    decision: null,
  },
});
export type SupplierApproved = BodyOf<typeof supplierApproved>;
