import { supplierStates } from '@bursar/shared-types/codes/procurement';
import { BusinessDate } from '@bursar/shared-types/dates';
import { Uuid } from '@bursar/shared-types/ids';
import { text } from '@bursar/shared-types/text';
import { z } from 'zod';

/** A supplier as it is entered. No bank account: payments belong to finance. */
export const SupplierInput = z.strictObject({
  name: text({ max: 200 }),
  vatNumber: text({ max: 20 })
    .regex(/\d/, 'must have digits, like GB 123 4567 89')
    .nullable()
    .default(null),
  companyNumber: text({ max: 20 })
    .regex(/\d/, 'must have digits, like 01234567')
    .nullable()
    .default(null),
  email: z.email().max(254).nullable().default(null),
  address: z
    .array(text({ max: 100 }))
    .max(6)
    .default([]),
  termsDays: z.int().min(0).max(180).default(30),
});
export type SupplierInput = z.output<typeof SupplierInput>;

export const SupplierId = z.object({ supplierId: Uuid });

/** What a change answers; nothing personal, since answers are kept for retries. */
export const SupplierChanged = z.object({ id: Uuid, version: z.int() });

/** Another supplier that may be the same, and what says so. */
export const PossibleDuplicate = z.object({
  id: Uuid,
  name: z.string(),
  by: z.array(z.enum(['name', 'VAT number', 'company number'])),
});

/** Where a supplier stands today; see `standingOn`. */
export const SupplierState = z.enum(supplierStates);

export const ApprovedUntil = BusinessDate.describe('Last day of the approval');
