import { Link } from '@tanstack/react-router';
import type { Item } from '../../../api/types.ts';
import type { Column, ListDefinition } from '../../../patterns/list/definition.ts';
import { useAddress } from '../../../app/trust.tsx';
import { keptList } from '../kept-list.tsx';
import { openState } from '../open-state.ts';
import { ChangeFund } from './change-fund.tsx';
import { OpenFund } from './open-fund.tsx';
import { fundKinds, fundKindWord } from './words.ts';

type Fund = Item<'finance', '/funds'>;

const columns: readonly Column<Fund>[] = [
  { key: 'code', title: 'Code', width: 8, sort: 'code', cell: ({ code }) => code },
  { key: 'name', title: 'Name', sort: 'name', cell: ({ name }) => name },
  { key: 'kind', title: 'Kind', width: 12, cell: ({ kind }) => fundKindWord(kind) },
  {
    key: 'overdraw',
    title: 'May be overdrawn',
    width: 9,
    cell: ({ mayOverdraw }) => (mayOverdraw ? 'Yes' : 'No'),
  },
  { key: 'open', title: 'Open', width: 9, cell: (row) => openState(row) },
  { key: 'figures', title: 'Figures', width: 8, cell: ({ code }) => <Balance code={code} /> },
];

const definition: ListDefinition<'finance', '/funds'> = {
  service: 'finance',
  path: '/funds',
  title: 'Funds',
  one: 'fund',
  lead: 'Money that is accounted for separately: each fund of each school balances.',
  columns,
  filters: [{ key: 'kind', label: 'Kind', kind: 'choices', options: fundKinds }],
  defaultSort: 'code',
  scope: null,
  id: ({ code }) => code,
  phone: (fund) => ({
    title: `${fund.code} ${fund.name}`,
    detail: `${fundKindWord(fund.kind)} · ${openState(fund)}`,
  }),
  actions: <OpenFund />,
  empty: 'Open a fund for each grant that is accounted for separately.',
};

/** Money that is accounted for separately in each school. */
export default keptList(definition, { width: 10, change: (fund) => <ChangeFund fund={fund} /> });

function Balance({ code }: { readonly code: string }) {
  const address = useAddress();
  return (
    <Link to={address('finance/trial-balance')} search={{ fund: code }}>
      Trial balance <span className="visually-hidden">of {code}</span>
    </Link>
  );
}
