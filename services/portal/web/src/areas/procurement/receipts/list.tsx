import { Name } from '../../../patterns/detail/timeline.tsx';
import { listPage } from '../../../patterns/list/list-page.tsx';
import { Status } from '../../../patterns/status.tsx';
import { date, dateTime, money, shortDate } from '../../../words/format.ts';
import * as columns from '../orders/columns.tsx';

/** What the schools in scope received, and what of that was taken back. */
export default listPage({
  service: 'procurement',
  path: '/receipts',
  title: 'Receipts',
  one: 'receipt',
  crumbs: [{ title: 'Orders', path: 'procurement/orders' }],
  columns: [
    columns.reference,
    {
      key: 'receivedOn',
      title: 'Received',
      width: 8,
      sort: 'received',
      cell: (row) => date(row.receivedOn),
    },
    columns.supplier,
    columns.school,
    columns.net,
    {
      key: 'receivedBy',
      title: 'Recorded by',
      width: 10,
      cell: ({ receivedBy }) => <Name id={receivedBy} />,
    },
    {
      key: 'what',
      title: 'What',
      width: 9,
      cell: ({ corrects }) => (corrects ? 'Correction' : 'Receipt'),
    },
    {
      key: 'reason',
      title: 'Reason',
      width: 12,
      isOptional: true,
      cell: ({ reason }) => reason ?? '–',
    },
    {
      key: 'recorded',
      title: 'Recorded',
      width: 12,
      sort: 'recorded',
      isOptional: true,
      cell: ({ recordedAt }) => dateTime(recordedAt),
    },
  ],
  filters: [
    { key: 'from', label: 'Received from', kind: 'date' },
    { key: 'to', label: 'Received to', kind: 'date' },
  ],
  defaultSort: '-recorded',
  id: ({ id }) => id,
  open: ({ orderId }) => `procurement/orders/${orderId}`,
  phone: ({ reference, supplier, school, receivedOn, net, corrects }) => ({
    title: supplier,
    detail: `${reference ?? ''} · ${shortDate(receivedOn)} · ${school}`,
    end: money(net),
    status: corrects ? <Status of="Correction" tone="void" /> : null,
  }),
  empty: 'Receipts are recorded on an order’s page, and are listed here.',
});
