import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { Uuid } from '../fields.ts';
import { sample } from '../sample.ts';

/** A supplier is known to the trust; until it is approved nothing can be ordered from it. */
export const supplierAdded = contract({
  type: 'procurement.supplier-added',
  version: 1,
  summary: 'A supplier has been added; it is not yet approved.',
  schema: z.strictObject({
    supplierId: Uuid,
    vatRegistered: z.boolean(),
    /** Days from the date of an invoice to the day it is due. */
    termsDays: z.int().min(0).max(180),
  }),
  example: { supplierId: sample.supplier, vatRegistered: true, termsDays: 30 },
});
export type SupplierAdded = BodyOf<typeof supplierAdded>;
