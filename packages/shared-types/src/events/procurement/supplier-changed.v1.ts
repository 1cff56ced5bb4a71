import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Uuid } from '../fields.ts';
import { sample } from '../sample.ts';

/** What is kept of a supplier has been corrected. Carries the whole of what others may know. */
export const supplierChanged = contract({
  type: 'procurement.supplier-changed',
  version: 1,
  summary: 'What is kept of a supplier has been corrected; its approval stands.',
  schema: z.strictObject({
    supplierId: Uuid,
    vatRegistered: z.boolean(),
    /** Days from the date of an invoice to the day it is due. */
    termsDays: z.int().min(0).max(180),
  }),
  example: { supplierId: sample.supplier, vatRegistered: true, termsDays: 14 },
});
export type SupplierChanged = BodyOf<typeof supplierChanged>;
