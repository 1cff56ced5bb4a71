import { useMemo } from 'react';
import type { Item } from '../../../api/types.ts';
import { useToday } from '../../../app/today.ts';
import { useSchoolName } from '../../../app/trust.tsx';
import { ListActions } from '../../../patterns/list/actions.tsx';
import type { ListDefinition, LooseList } from '../../../patterns/list/definition.ts';
import { List } from '../../../patterns/list/list.tsx';
import { Page } from '../../../patterns/page.tsx';
import { Status } from '../../../patterns/status.tsx';
import { date, money, shortDate } from '../../../words/format.ts';
import { financeWriters } from '@bursar/shared-types/roles';
import { useSupplierChoices, useSupplierName } from '../choices.ts';
import { useSearchParam } from '../search-param.ts';
import { Due } from './due.tsx';
import { Views } from './views.tsx';
import { exceptionChoices, views } from './words.ts';
import type { View } from './words.ts';

type Invoice = Item<'finance', '/invoices'>;

/** Suppliers' invoices; what does not agree with its order and receipts comes first. */
export default function InvoicesPage() {
  const [show] = useSearchParam('show');
  const view = views.find(({ value }) => value === show) ?? views[0];
  return (
    <Page
      title="Invoices"
      actions={
        <ListActions
          actions={[
            { title: 'Capture invoice', path: 'finance/invoices/new', roles: financeWriters },
          ]}
        />
      }
    >
      <Views view={view} />
      <Shown key={view.value} view={view} />
    </Page>
  );
}

const nothing: Readonly<Record<View['value'], string>> = {
  exceptions: 'Every invoice that was captured agrees with its order and its receipts.',
  waiting: 'Nothing waits: what agrees comes here for whom the scheme of delegation names.',
  posted: 'An invoice is posted to the ledger as soon as its last approver approves it.',
  rejected: 'An invoice that should not be paid is rejected here, with its reason.',
  all: 'Capture the first invoice of a supplier: it is matched with its order at once.',
};

function Shown({ view }: { readonly view: View }) {
  const [supplierName, suppliers] = [useSupplierName(), useSupplierChoices()];
  const schoolName = useSchoolName();
  const today = useToday();
  const definition = useMemo((): ListDefinition<'finance', '/invoices', Invoice> => {
    const schools = ({ schoolIds }: Invoice) =>
      schoolIds.length === 1 ? schoolName(schoolIds[0]) : `${schoolIds.length} schools`;
    // Each part of the list shows what its reader is after; the rest can be chosen.
    const only = (...shown: readonly View['value'][]) =>
      shown.includes(view.value) ? {} : { isOptional: true };
    return {
      service: 'finance',
      path: '/invoices',
      title: `Invoices: ${view.label}`,
      one: 'invoice',
      columns: [
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
      ],
      filters: [
        { key: 'supplier', label: 'Supplier', kind: 'choices', options: suppliers },
        ...(view.value === 'exceptions' || view.value === 'all'
          ? [
              {
                key: 'exception',
                label: 'Exception',
                kind: 'choice' as const,
                options: exceptionChoices,
              },
            ]
          : []),
        { key: 'from', label: 'Dated from', kind: 'date' },
        { key: 'to', label: 'Dated to', kind: 'date' },
        { key: 'dueTo', label: 'Due by', kind: 'date' },
        { key: 'grossFrom', label: 'At least', kind: 'money' },
      ],
      defaultSort:
        view.value === 'exceptions' || view.value === 'waiting' ? 'dueOn' : '-capturedAt',
      scope: { param: 'school', takesSeveral: false },
      fixed: view.states.length > 0 ? { state: view.states[0]! } : {},
      id: ({ id }) => id,
      open: ({ id }) => `finance/invoices/${id}`,
      school: ({ schoolIds }) => (schoolIds.length === 1 ? schoolIds[0]! : null),
      phone: (row) => ({
        title: supplierName(row.supplierId),
        detail:
          row.exceptions.length > 0
            ? row.exceptions.join(', ')
            : `${row.reference} · ${shortDate(row.date)} · ${schools(row)}`,
        end: money(row.gross),
        status: <Status of={row.state} />,
      }),
      empty: nothing[view.value],
    };
  }, [view, supplierName, suppliers, schoolName, today]);
  return <List definition={definition as unknown as LooseList} />;
}
