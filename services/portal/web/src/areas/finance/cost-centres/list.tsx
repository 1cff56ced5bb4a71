import type { Item } from '../../../api/types.ts';
import { useMay } from '../../../app/trust.tsx';
import type { Column, ListDefinition } from '../../../patterns/list/definition.ts';
import { listPage } from '../../../patterns/list/list-page.tsx';
import { date } from '../../../words/format.ts';
import { openState } from '../open-state.ts';
import { RowAction } from '../row-action.tsx';
import { ChangeCostCentre, OpenCostCentre } from './actions.tsx';

type CostCentre = Item<'finance', '/cost-centres'>;

const columns: readonly Column<CostCentre>[] = [
  { key: 'code', title: 'Code', width: 8, sort: 'code', cell: ({ code }) => code },
  { key: 'name', title: 'Name', sort: 'name', cell: ({ name }) => name },
  { key: 'from', title: 'Open from', width: 10, cell: ({ openFrom }) => date(openFrom) },
  { key: 'open', title: 'Open', width: 11, cell: (row) => openState(row) },
];

const definition: ListDefinition<'finance', '/cost-centres'> = {
  service: 'finance',
  path: '/cost-centres',
  title: 'Cost centres',
  one: 'cost centre',
  lead: 'Parts of a school’s work that costs are gathered for: departments, projects.',
  columns,
  defaultSort: 'code',
  scope: null,
  id: ({ code }) => code,
  phone: (row) => ({
    title: `${row.code} ${row.name}`,
    detail: openState(row),
    end: (
      <RowAction>
        <ChangeCostCentre of={row} />
      </RowAction>
    ),
  }),
  actions: <OpenCostCentre />,
  empty: 'Open one for each department or project whose costs you want to see by themselves.',
};

const ForReaders = listPage(definition);
const ForLeads = listPage({
  ...definition,
  columns: [
    ...columns,
    {
      key: 'change',
      title: 'Change',
      width: 13,
      cell: (row) => (
        <RowAction>
          <ChangeCostCentre of={row} />
        </RowAction>
      ),
    },
  ],
});

/** Parts of a school’s work that costs are gathered for. */
export default function CostCentresPage() {
  return useMay()(['finance-lead']) ? <ForLeads /> : <ForReaders />;
}
