import type { Item } from '../../../api/types.ts';
import type { Column } from '../../../patterns/list/definition.ts';
import { Status } from '../../../patterns/status.tsx';
import { date, money } from '../../../words/format.ts';
import { Due } from './due.tsx';
import type { View } from './words.ts';

type Invoice = Item<'finance', '/invoices'>;

/** What the columns of a part of the list need to know beside the invoices. */
interface Known {
  readonly schools: (invoice: Invoice) => string;
  readonly supplierName: (id: string) => string;
  /** The business date. */
  readonly today: string;
}

/** The columns of a part of the list; those that it is not about can be chosen. */
export function invoiceColumns(
  view: View,
  { schools, supplierName, today }: Known,
): readonly Column<Invoice>[] {
  const only = (...shown: readonly View['value'][]) =>
    shown.includes(view.value) ? {} : { isOptional: true };
  return [
    {
      key: 'reference',
      title: 'Reference',
      width: 12.5,
      sort: 'reference',
      cell: ({ reference }) => reference,
    },
    { key: 'supplier', title: 'Supplier', cell: (row) => supplierName(row.supplierId) },
    { key: 'school', title: 'School', width: 11.5, cell: schools },
    {
      key: 'state',
      title: 'State',
      width: 12.5,
      ...only('all'),
      cell: ({ state }) => <Status of={state} />,
    },
    {
      key: 'exceptions',
      title: 'What does not agree',
      width: 13.5,
      ...only('exceptions'),
      cell: ({ exceptions }) => exceptions.join(', ') || '–',
    },
    {
      key: 'order',
      title: 'Order',
      width: 5,
      ...only('waiting', 'posted', 'rejected'),
      cell: ({ orderId, orderNumber }) => orderNumber ?? (orderId ? 'Yes' : 'None'),
    },
    {
      key: 'date',
      title: 'Date',
      width: 7.5,
      sort: 'date',
      ...only('waiting', 'posted', 'rejected'),
      cell: (row) => date(row.date),
    },
    {
      key: 'due',
      title: 'Due',
      width: 12.5,
      ...only('exceptions', 'waiting', 'all'),
      sort: 'dueOn',
      cell: (row) => <Due invoice={row} today={today} />,
    },
    {
      key: 'gross',
      title: 'Gross',
      width: 8.5,
      align: 'end',
      sort: 'gross',
      cell: ({ gross }) => money(gross),
    },
    {
      key: 'net',
      title: 'Net',
      width: 8.5,
      align: 'end',
      isOptional: true,
      cell: ({ net }) => money(net),
    },
    {
      key: 'journal',
      title: 'Journal',
      width: 8,
      ...only('posted'),
      cell: ({ journalNumber }) => journalNumber ?? '–',
    },
  ];
}
