import { useMemo } from 'react';
import type { Item } from '../../../api/types.ts';
import { useToday } from '../../../app/today.ts';
import { useSchoolName } from '../../../app/trust.tsx';
import { ListActions } from '../../../patterns/list/actions.tsx';
import type { ListDefinition, LooseList } from '../../../patterns/list/definition.ts';
import { List } from '../../../patterns/list/list.tsx';
import { Page } from '../../../patterns/page.tsx';
import { Status } from '../../../patterns/status.tsx';
import { money, shortDate } from '../../../words/format.ts';
import { financeWriters } from '@bursar/shared-types/roles';
import { useSupplierChoices, useSupplierName } from '../choices.ts';
import { useSearchParam } from '../search-param.ts';
import { invoiceColumns } from './list-columns.tsx';
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
  exceptions: 'Every captured invoice agrees with its order and receipts.',
  waiting:
    'Nothing waits. Invoices that agree are listed here until the scheme’s approver has decided.',
  posted: 'An invoice is posted to the ledger as soon as its last approver approves it.',
  rejected: 'Invoices that should not be paid are listed here, each with its reason.',
  all: 'Capture the first invoice of a supplier: it is matched with its order at once.',
};

function Shown({ view }: { readonly view: View }) {
  const [supplierName, suppliers] = [useSupplierName(), useSupplierChoices()];
  const schoolName = useSchoolName();
  const today = useToday();
  const definition = useMemo((): ListDefinition<'finance', '/invoices', Invoice> => {
    const schools = ({ schoolIds }: Invoice) =>
      schoolIds.length === 1 ? schoolName(schoolIds[0]) : `${schoolIds.length} schools`;
    return {
      service: 'finance',
      path: '/invoices',
      title: `Invoices: ${view.label}`,
      one: 'invoice',
      columns: invoiceColumns(view, { schools, supplierName, today }),
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
