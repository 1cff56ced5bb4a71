export { orderStop } from './order-stop.ts';
export type { Supplier } from './supplier.ts';
