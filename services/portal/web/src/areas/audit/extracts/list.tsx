import { extractTakers } from '@bursar/shared-types/roles';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { ListActions } from '../../../patterns/list/actions.tsx';
import { listPage } from '../../../patterns/list/list-page.tsx';
import { Status } from '../../../patterns/status.tsx';
import { count, dateTime } from '../../../words/format.ts';
import { sizeWords, stateWord } from './words.ts';

/** Every extract that was asked for, with what came of it. */
export default listPage({
  service: 'reporting',
  path: '/extracts',
  title: 'Extracts',
  lead: 'The whole history up to a position, in one ZIP that proves itself offline',
  one: 'extract',
  isSearched: false,
  columns: [
    {
      key: 'requested',
      title: 'Asked',
      width: 13,
      sort: 'requested',
      cell: ({ requestedAt }) => dateTime(requestedAt),
    },
    { key: 'by', title: 'By', cell: ({ requestedBy }) => <Name id={requestedBy} /> },
    { key: 'state', title: 'State', width: 8, cell: (row) => <Status of={stateWord(row, null)} /> },
    {
      key: 'rows',
      title: 'Rows',
      width: 7,
      align: 'end',
      cell: ({ rows }) => (rows === null ? '–' : count(rows)),
    },
    { key: 'size', title: 'Size', width: 6, align: 'end', cell: ({ bytes }) => sizeWords(bytes) },
    {
      key: 'sha256',
      title: 'SHA-256 of the ZIP',
      width: 12,
      cell: (row) => row.zipSha256?.slice(0, 16) ?? '–',
    },
  ],
  filters: [
    {
      key: 'state',
      label: 'State',
      kind: 'choice',
      options: [
        { value: 'requested', label: 'Queued or building' },
        { value: 'built', label: 'Built' },
        { value: 'cancelled', label: 'Cancelled or failed' },
      ],
    },
    { key: 'sha256', label: 'SHA-256 of the ZIP', kind: 'text' },
  ],
  defaultSort: '-requested',
  scope: null,
  id: ({ id }) => id,
  open: ({ id }) => `audit/extracts/${id}`,
  phone: (row) => ({
    title: dateTime(row.requestedAt),
    detail: <Name id={row.requestedBy} />,
    end: sizeWords(row.bytes),
    status: <Status of={stateWord(row, null)} />,
  }),
  actions: (
    <ListActions
      actions={[{ title: 'Start an extract', path: 'audit/extracts/new', roles: extractTakers }]}
    />
  ),
  empty:
    'An extract holds every event and table up to a position, with the proof that nothing was changed.',
});
