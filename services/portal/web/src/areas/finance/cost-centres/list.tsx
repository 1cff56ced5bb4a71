import type { Item } from '../../../api/types.ts';
import type { Column, ListDefinition } from '../../../patterns/list/definition.ts';
import { date } from '../../../words/format.ts';
import { keptList } from '../kept-list.tsx';
import { openState } from '../open-state.ts';
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
  lead: 'Departments, projects and other parts of a school’s work whose costs are reported together.',
  columns,
  defaultSort: 'code',
  scope: null,
  id: ({ code }) => code,
  phone: (row) => ({
    title: `${row.code} ${row.name}`,
    detail: openState(row),
  }),
  actions: <OpenCostCentre />,
  empty: 'Open one for each department or project whose costs you want to see by themselves.',
};

/** Parts of a school’s work that costs are gathered for. */
export default keptList(definition, { width: 13, change: (row) => <ChangeCostCentre of={row} /> });
