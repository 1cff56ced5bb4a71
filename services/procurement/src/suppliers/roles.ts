export { supplierKeepers as keepers } from '@bursar/shared-types/roles';
