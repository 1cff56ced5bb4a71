import { administrators } from '@bursar/shared-types/roles';
import type { Item } from '../../../api/types.ts';
import { useSchoolName } from '../../../app/trust.tsx';
import { ListActions } from '../../../patterns/list/actions.tsx';
import { listPage } from '../../../patterns/list/list-page.tsx';
import { Status } from '../../../patterns/status.tsx';
import { counted, date } from '../../../words/format.ts';

type Cluster = Item<'directory', '/clusters'>;

const state = ({ dissolvedOn }: Cluster) => <Status of={dissolvedOn ? 'Dissolved' : 'Active'} />;

function Schools({ ids }: { readonly ids: readonly string[] }) {
  const name = useSchoolName();
  return ids.length === 0 ? '–' : ids.map(name).join(', ');
}

/** The clusters of the trust, each with those of its schools that the reader sees. */
export default listPage({
  service: 'directory',
  path: '/clusters',
  title: 'Clusters',
  lead: 'Schools that are led together. A role held at a cluster is held at its schools.',
  one: 'cluster',
  columns: [
    { key: 'name', title: 'Name', width: 14, sort: 'name', cell: ({ name }) => name },
    { key: 'schools', title: 'Schools', cell: ({ schoolIds }) => <Schools ids={schoolIds} /> },
    { key: 'state', title: 'State', width: 8, cell: state },
    {
      key: 'dissolvedOn',
      title: 'Dissolved',
      width: 8,
      sort: 'dissolvedOn',
      isOptional: true,
      cell: ({ dissolvedOn }) => (dissolvedOn ? date(dissolvedOn) : '–'),
    },
  ],
  filters: [
    {
      key: 'dissolved',
      label: 'State',
      kind: 'choice',
      options: [
        { value: 'false', label: 'Active' },
        { value: 'true', label: 'Dissolved' },
      ],
    },
  ],
  defaultSort: 'name',
  scope: null,
  id: ({ id }) => id,
  open: ({ id }) => `trust/clusters/${id}`,
  phone: (cluster) => ({
    title: cluster.name,
    detail: counted(cluster.schoolIds.length, 'school'),
    status: state(cluster),
  }),
  actions: (
    <ListActions
      actions={[{ title: 'Form a cluster', path: 'trust/clusters/new', roles: administrators }]}
    />
  ),
  empty: 'A cluster is formed of schools that are led together.',
});
