import { Name } from '../../../patterns/detail/timeline.tsx';
import type { Column } from '../../../patterns/list/definition.ts';
import { day, orderAmount } from './cells.ts';

/** The columns that every list of orders, or of what came of them, has in common. */
export const reference: Column<{ readonly reference: string | null }> = {
  key: 'reference',
  title: 'Order',
  width: 9.5,
  sort: 'reference',
  cell: (row) => row.reference ?? 'Draft',
};
export const purpose: Column<{ readonly purpose: string | null }> = {
  key: 'purpose',
  title: 'For',
  cell: (row) => row.purpose ?? '–',
};
export const supplier: Column<{ readonly supplier: string | null }> = {
  key: 'supplier',
  title: 'Supplier',
  sort: 'supplier',
  cell: (row) => row.supplier ?? '–',
};
export const school: Column<{ readonly school: string | null }> = {
  key: 'school',
  title: 'School',
  sort: 'school',
  cell: (row) => row.school,
};
export const gross: Column<{ readonly gross: number | null }> = {
  key: 'gross',
  title: 'With VAT',
  width: 8,
  align: 'end',
  sort: 'gross',
  cell: (row) => orderAmount(row.gross),
};
export const net: Column<{ readonly net: number | null }> = {
  key: 'net',
  title: 'Net',
  width: 8,
  align: 'end',
  cell: (row) => orderAmount(row.net),
};
export const needBy: Column<{ readonly needBy: string | null }> = {
  key: 'needBy',
  title: 'Needed by',
  width: 8,
  sort: 'needBy',
  cell: (row) => day(row.needBy),
};
export const raisedBy: Column<{ readonly raisedBy: string }> = {
  key: 'raisedBy',
  title: 'Raised by',
  width: 10,
  cell: (row) => <Name id={row.raisedBy} />,
};
export const submitted: Column<{ readonly submittedOn: string | null }> = {
  key: 'submitted',
  title: 'Submitted',
  width: 8,
  sort: 'submitted',
  cell: (row) => day(row.submittedOn),
};
