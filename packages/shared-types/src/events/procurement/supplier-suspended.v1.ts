import { z } from 'zod';
import { contract, type BodyOf } from '../../contract.ts';
import { BusinessDate, Sha256, Uuid } from '../fields.ts';
import { sample } from '../sample.ts';

/** Nothing more may be ordered from a supplier; what was ordered before stands. */
export const supplierSuspended = contract({
  type: 'procurement.supplier-suspended',
  version: 1,
  summary: 'A supplier has been suspended: nothing more may be ordered from it.',
  schema: z.strictObject({ supplierId: Uuid, from: BusinessDate, reasonSha256: Sha256 }),
  example: { supplierId: sample.supplier, from: '2026-02-02', reasonSha256: sample.digest },
});
export type SupplierSuspended = BodyOf<typeof supplierSuspended>;
