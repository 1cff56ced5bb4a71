export { orderStop } from './order-stop.ts';
export { SupplierState } from './supplier-input.ts';
export { supplierOf } from './supplier-record.ts';
export { standingOn } from './supplier.ts';
export type { Supplier } from './supplier.ts';
export { supplier } from './tables.ts';
