import { supplierKeepers, supplierProposers } from '@bursar/shared-types/roles';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { ListActions } from '../../../patterns/list/actions.tsx';
import { listPage } from '../../../patterns/list/list-page.tsx';
import { shortDate } from '../../../words/format.ts';
import { day } from '../orders/cells.ts';
import { supplierChoices } from '../words.ts';
import { SupplierStatus } from './standing.tsx';

/** The trust's one list of suppliers, and where each stands today. */
export default listPage({
  service: 'procurement',
  path: '/suppliers',
  title: 'Suppliers',
  one: 'supplier',
  columns: [
    { key: 'name', title: 'Name', sort: 'name', cell: ({ name }) => name },
    {
      key: 'state',
      title: 'State',
      width: 9,
      cell: ({ state }) => <SupplierStatus state={state} />,
    },
    {
      key: 'approvedUntil',
      title: 'Approved until',
      width: 9,
      sort: 'approvedUntil',
      cell: ({ approvedUntil }) => day(approvedUntil),
    },
    { key: 'vatNumber', title: 'VAT number', width: 11, cell: ({ vatNumber }) => vatNumber ?? '–' },
    {
      key: 'termsDays',
      title: 'Terms',
      width: 6,
      align: 'end',
      cell: ({ termsDays }) => `${termsDays} days`,
    },
    {
      key: 'companyNumber',
      title: 'Company number',
      width: 10,
      isOptional: true,
      cell: ({ companyNumber }) => companyNumber ?? '–',
    },
    {
      key: 'addedBy',
      title: 'Added by',
      width: 10,
      isOptional: true,
      cell: ({ addedBy }) => <Name id={addedBy} />,
    },
    {
      key: 'suspensionReason',
      title: 'Suspended for',
      width: 14,
      isOptional: true,
      cell: ({ suspensionReason }) => suspensionReason ?? '–',
    },
  ],
  filters: [
    { key: 'state', label: 'State', kind: 'choice', options: supplierChoices },
    { key: 'approvedUntilFrom', label: 'Approved until, from', kind: 'date' },
    { key: 'approvedUntilTo', label: 'Approved until, to', kind: 'date' },
  ],
  defaultSort: 'name',
  scope: null,
  id: ({ id }) => id,
  open: ({ id }) => `procurement/suppliers/${id}`,
  phone: ({ name, state, approvedUntil, vatNumber }) => ({
    title: name,
    detail: vatNumber ?? 'No VAT number',
    end: <SupplierStatus state={state} />,
    status: approvedUntil && `until ${shortDate(approvedUntil)} ${approvedUntil.slice(0, 4)}`,
  }),
  actions: (
    <ListActions
      actions={[
        { title: 'Add supplier', path: 'procurement/suppliers/new', roles: supplierProposers },
        { title: 'Import suppliers', path: 'procurement/suppliers/import', roles: supplierKeepers },
      ]}
    />
  ),
  empty:
    'A supplier is added or proposed here, and approved by somebody else before anything is ordered.',
});
