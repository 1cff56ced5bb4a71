import type { Item } from '../../../api/types.ts';
import { Name } from '../../../patterns/detail/timeline.tsx';
import type { ListDefinition } from '../../../patterns/list/definition.ts';
import { Status } from '../../../patterns/status.tsx';
import { date, shortDate } from '../../../words/format.ts';
import { areas, checkChoices, lawOf, nextWords, wordOf } from '../words.ts';

type Check = Item<'estates', '/checks'>;

const placeOf = ({ school, site }: Check): string =>
  site === 'Main site' ? (school ?? '') : `${school}, ${site}`;

/** Statutory checks of the sites in scope, the longest overdue first. */
export const checks: ListDefinition<'estates', '/checks', Check> = {
  service: 'estates',
  path: '/checks',
  title: 'Checks',
  one: 'check',
  columns: [
    { key: 'name', title: 'Check', sort: 'name', cell: ({ name }) => name },
    { key: 'school', title: 'School', width: 14, sort: 'school', cell: placeOf },
    { key: 'state', title: 'State', width: 7.5, cell: ({ state }) => <Status of={state} /> },
    {
      key: 'dueOn',
      title: 'Next due',
      width: 7,
      sort: 'dueOn',
      cell: ({ dueOn }) => (dueOn ? date(dueOn) : '–'),
    },
    { key: 'often', title: 'How often', width: 8, cell: ({ frequency }) => frequency ?? '–' },
    {
      key: 'lastDoneOn',
      title: 'Last done',
      width: 7,
      sort: 'lastDoneOn',
      cell: (row) => (row.lastDoneOn ? date(row.lastDoneOn) : '–'),
    },
    { key: 'area', title: 'Area', width: 6.5, sort: 'area', cell: ({ area }) => wordOf(area) },
    {
      key: 'owner',
      title: 'Owner',
      width: 9,
      isOptional: true,
      cell: ({ ownerId }) => <Name id={ownerId} />,
    },
    {
      key: 'basis',
      title: 'Legal basis',
      width: 18,
      isOptional: true,
      cell: ({ basis }) => lawOf(basis),
    },
  ],
  filters: [
    { key: 'state', label: 'State', kind: 'choices', options: checkChoices },
    { key: 'area', label: 'Area', kind: 'choices', options: areas },
    { key: 'dueFrom', label: 'Due from', kind: 'date' },
    { key: 'dueTo', label: 'Due to', kind: 'date' },
  ],
  defaultSort: 'dueOn',
  id: ({ id }) => id,
  open: ({ id }) => `estates/checks/${id}`,
  phone: (row) => ({
    title: row.name,
    detail: placeOf(row),
    end: row.dueOn ? `${nextWords(row.state)} ${shortDate(row.dueOn)}` : '–',
    status: <Status of={row.state} />,
  }),
  empty: 'Every site has the checks of the catalogue from its first day. There are no sites yet.',
};
