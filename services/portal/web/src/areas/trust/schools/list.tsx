import { administrators } from '@bursar/shared-types/roles';
import type { Item } from '../../../api/types.ts';
import { ListActions } from '../../../patterns/list/actions.tsx';
import { listPage } from '../../../patterns/list/list-page.tsx';
import { Status } from '../../../patterns/status.tsx';
import { businessDate, count, date } from '../../../words/format.ts';
import { ClusterName } from '../clusters/cluster-name.tsx';
import { phaseName, phases } from '../words.ts';

type School = Item<'directory', '/schools'>;

const standing = ({ leftOn }: School) => (
  <Status of={leftOn === null ? 'Active' : leftOn < businessDate() ? 'Left' : 'Leaving'} />
);

/** The schools of the trust and its central team, also those that have left. */
export default listPage({
  service: 'directory',
  path: '/schools',
  title: 'Schools',
  one: 'school',
  columns: [
    { key: 'name', title: 'Name', sort: 'name', cell: ({ name }) => name },
    { key: 'urn', title: 'URN', width: 6, sort: 'urn', cell: ({ urn }) => urn ?? '–' },
    {
      key: 'phase',
      title: 'Phase',
      width: 11,
      cell: ({ kind, phase }) => (kind === 'central' ? 'Central team' : phaseName(phase)),
    },
    {
      key: 'cluster',
      title: 'Cluster',
      width: 12,
      cell: ({ clusterId }) => <ClusterName id={clusterId} />,
    },
    {
      key: 'pupils',
      title: 'Pupils',
      width: 6,
      align: 'end',
      sort: 'pupils',
      cell: ({ pupils }) => (pupils === null ? '–' : count(pupils)),
    },
    {
      key: 'joinedOn',
      title: 'Joined',
      width: 8,
      sort: 'joinedOn',
      cell: ({ joinedOn }) => (joinedOn ? date(joinedOn) : 'Not known'),
    },
    { key: 'state', title: 'State', width: 7, cell: standing },
    {
      key: 'type',
      title: 'Type',
      width: 13,
      isOptional: true,
      cell: ({ establishmentType }) => establishmentType ?? '–',
    },
    {
      key: 'region',
      title: 'Region',
      width: 9,
      isOptional: true,
      cell: (row) => row.region ?? '–',
    },
    {
      key: 'leftOn',
      title: 'Last day',
      width: 8,
      isOptional: true,
      cell: ({ leftOn }) => (leftOn ? date(leftOn) : '–'),
    },
  ],
  filters: [
    { key: 'phase', label: 'Phase', kind: 'choices', options: phases },
    {
      key: 'kind',
      label: 'Kind',
      kind: 'choice',
      options: [
        { value: 'school', label: 'School' },
        { value: 'central', label: 'Central team' },
      ],
    },
    { key: 'on', label: 'In the trust on', kind: 'date' },
  ],
  defaultSort: 'name',
  scope: null,
  id: ({ id }) => id,
  open: ({ id }) => `trust/schools/${id}`,
  phone: (school) => ({
    title: school.name,
    detail: school.kind === 'central' ? 'Central team' : phaseName(school.phase),
    end: school.pupils === null ? null : `${count(school.pupils)} pupils`,
    status: standing(school),
  }),
  actions: (
    <ListActions
      actions={[
        { title: 'Add a school', path: 'trust/schools/new', roles: administrators },
        { title: 'Import schools', path: 'trust/schools/import', roles: administrators },
      ]}
    />
  ),
  empty: 'Add the schools one by one, or import them from the national register or a list.',
});
