import { listPage } from '../../../patterns/list/list-page.tsx';
import { shortDate } from '../../../words/format.ts';
import { orderAmount } from '../orders/cells.ts';
import * as columns from '../orders/columns.tsx';

/** The orders that the reader may decide on now, in their own name or for whom they cover. */
export default listPage({
  service: 'procurement',
  path: '/approvals',
  title: 'Orders to decide on',
  one: 'order to decide on',
  many: 'orders to decide on',
  lead: 'Open an order to decide on it.',
  columns: [
    columns.reference,
    columns.purpose,
    columns.supplier,
    columns.school,
    columns.gross,
    columns.needBy,
    columns.raisedBy,
    columns.submitted,
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
  empty: 'Orders that wait for your decision are listed here; you get an email about each.',
});
