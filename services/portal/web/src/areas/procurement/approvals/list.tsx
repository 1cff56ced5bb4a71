import { listPage } from '../../../patterns/list/list-page.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { shortDate } from '../../../words/format.ts';
import { day, orderAmount } from '../orders/cells.ts';

/** The orders that the reader may decide on now, in their own name or for whom they cover. */
export default listPage({
  service: 'procurement',
  path: '/approvals',
  title: 'Orders to decide on',
  one: 'order to decide on',
  many: 'orders to decide on',
  lead: 'Each is decided on its own page, with all that the decision needs.',
  columns: [
    {
      key: 'reference',
      title: 'Order',
      width: 9.5,
      sort: 'reference',
      cell: ({ reference }) => reference,
    },
    { key: 'purpose', title: 'For', cell: ({ purpose }) => purpose ?? '–' },
    {
      key: 'supplier',
      title: 'Supplier',
      sort: 'supplier',
      cell: ({ supplier }) => supplier,
    },
    { key: 'school', title: 'School', sort: 'school', cell: ({ school }) => school },
    {
      key: 'gross',
      title: 'With VAT',
      width: 8,
      align: 'end',
      sort: 'gross',
      cell: ({ gross }) => orderAmount(gross),
    },
    {
      key: 'needBy',
      title: 'Needed by',
      width: 8,
      sort: 'needBy',
      cell: ({ needBy }) => day(needBy),
    },
    {
      key: 'raisedBy',
      title: 'Raised by',
      width: 10,
      cell: ({ raisedBy }) => <Name id={raisedBy} />,
    },
    {
      key: 'submitted',
      title: 'Submitted',
      width: 8,
      sort: 'submitted',
      cell: ({ submittedOn }) => day(submittedOn),
    },
  ],
  filters: [
    { key: 'grossFrom', label: 'With VAT from', kind: 'money' },
    { key: 'grossTo', label: 'With VAT to', kind: 'money' },
    { key: 'needByTo', label: 'Needed to', kind: 'date' },
  ],
  defaultSort: 'needBy',
  id: ({ id }) => id,
  open: ({ id }) => `procurement/orders/${id}`,
  phone: ({ reference, purpose, supplier, school, gross, needBy }) => ({
    title: purpose ?? reference,
    detail: [school, supplier].filter(Boolean).join(' · '),
    end: orderAmount(gross),
    status: needBy && `by ${shortDate(needBy)}`,
  }),
  empty: 'Orders stand here while they wait for you; a mail tells you of each.',
});
