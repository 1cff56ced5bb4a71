import { orderRaisers, procurementReaders } from '@bursar/shared-types/roles';
import { useMemo } from 'react';
import { useRead } from '../../../api/hooks.ts';
import { useTrust } from '../../../app/trust.tsx';
import { ListActions } from '../../../patterns/list/actions.tsx';
import type { ListDefinition, TwoLines } from '../../../patterns/list/definition.ts';
import { List } from '../../../patterns/list/list.tsx';
import { Page } from '../../../patterns/page.tsx';
import { Status } from '../../../patterns/status.tsx';
import { date, shortDate } from '../../../words/format.ts';
import type { OrderRow } from '../types.ts';
import { orderChoices, progressChoices, rolesWaitedFor } from '../words.ts';
import { day, orderAmount } from './cells.ts';
import * as common from './columns.tsx';

/** A row on a phone: the date before what may be cut off; the school only where there are several. */
const phoneRow = (
  { reference, purpose, supplier, school, gross, state, needBy }: OrderRow,
  isOneSchool: boolean,
): TwoLines => ({
  title: purpose ?? reference ?? 'Draft',
  detail: [needBy && `by ${shortDate(needBy)}`, supplier, !isOneSchool && school, reference]
    .filter(Boolean)
    .join(' · '),
  end: orderAmount(gross),
  status: <Status of={state} />,
});

const orders: ListDefinition<'procurement', '/orders'> = {
  service: 'procurement',
  path: '/orders',
  title: 'Orders',
  one: 'order',
  columns: [
    common.reference,
    common.purpose,
    common.supplier,
    common.school,
    common.gross,
    {
      key: 'state',
      title: 'State',
      width: 11.5,
      sort: 'state',
      cell: ({ state }) => <Status of={state} />,
    },
    common.needBy,
    {
      key: 'delivery',
      title: 'Delivery',
      width: 6,
      cell: ({ delivery }) => <Status of={delivery} />,
    },
    {
      key: 'invoicing',
      title: 'Invoicing',
      width: 6,
      isOptional: true,
      cell: ({ invoicing }) => <Status of={invoicing} />,
    },
    {
      key: 'waitsFor',
      title: 'Waits for',
      width: 14,
      isOptional: true,
      cell: ({ waitsFor }) => rolesWaitedFor(waitsFor) || '–',
    },
    { ...common.net, isOptional: true },
    { ...common.raisedBy, isOptional: true },
    {
      key: 'raised',
      title: 'Raised',
      width: 8,
      isOptional: true,
      sort: 'raised',
      cell: ({ raisedAt }) => date(raisedAt),
    },
    { ...common.submitted, isOptional: true },
    {
      key: 'approvedOn',
      title: 'Approved',
      width: 8,
      isOptional: true,
      cell: ({ approvedOn }) => day(approvedOn),
    },
    { key: 'sentOn', title: 'Sent', width: 8, isOptional: true, cell: ({ sentOn }) => day(sentOn) },
  ],
  filters: [
    { key: 'state', label: 'State', kind: 'choices', options: orderChoices },
    { key: 'delivery', label: 'Delivery', kind: 'choices', options: progressChoices },
    { key: 'invoicing', label: 'Invoicing', kind: 'choices', options: progressChoices },
    { key: 'mine', label: 'Raised by', kind: 'choice', options: [{ value: 'true', label: 'Me' }] },
    { key: 'needByFrom', label: 'Needed from', kind: 'date' },
    { key: 'needByTo', label: 'Needed to', kind: 'date' },
    { key: 'submittedFrom', label: 'Submitted from', kind: 'date' },
    { key: 'submittedTo', label: 'Submitted to', kind: 'date' },
    { key: 'grossFrom', label: 'With VAT from', kind: 'money' },
    { key: 'grossTo', label: 'With VAT to', kind: 'money' },
  ],
  defaultSort: '-raised',
  id: ({ id }) => id,
  open: ({ id }) => `procurement/orders/${id}`,
  phone: (row) => phoneRow(row, false),
  actions: (
    <ListActions
      actions={[
        { title: 'New order', path: 'procurement/orders/new', roles: orderRaisers },
        { title: 'Receipts', path: 'procurement/receipts', roles: procurementReaders },
      ]}
    />
  ),
  empty: 'Every order is listed here from its first draft, with who it waits for.',
};

/** Every order of the schools in scope; drafts are their author's alone. */
export default function Orders() {
  const isOneSchool = useTrust().scope.school !== null;
  const suppliers = useRead('procurement', '/suppliers', { query: { limit: 200 } });
  const definition = useMemo(() => {
    const options = (suppliers.data?.items ?? []).map(({ id, name }) => ({
      value: id,
      label: name,
    }));
    const [state, ...others] = orders.filters!;
    const supplier = { key: 'supplier', label: 'Supplier', kind: 'choice', options } as const;
    // Where one school is looked at, each row would say its name.
    const columns = orders.columns.map((column) =>
      column.key === 'school' ? { ...column, isOptional: isOneSchool } : column,
    );
    const phone = (row: OrderRow) => phoneRow(row, isOneSchool);
    return { ...orders, columns, phone, filters: [state!, supplier, ...others] };
  }, [suppliers.data, isOneSchool]);
  return (
    <Page title={orders.title} actions={orders.actions}>
      <List definition={definition as never} />
    </Page>
  );
}
