import type { Feature } from '@bursar/service-kit';
import { addSupplier } from './add-supplier.ts';
import { approveSupplier } from './approve-supplier.ts';
import { changeSupplier } from './change-supplier.ts';
import { getSupplier } from './get-supplier.ts';
import { importSuppliers } from './import/import-suppliers.ts';
import { listSuppliers } from './list-suppliers.ts';
import { suspendSupplier } from './suspend-supplier.ts';

/** The trust's list of approved suppliers (P5). */
export const suppliers: Feature = {
  routes: [
    addSupplier,
    importSuppliers,
    changeSupplier,
    approveSupplier,
    suspendSupplier,
    getSupplier,
    listSuppliers,
  ],
};
