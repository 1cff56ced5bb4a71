import type { Item } from '../../../api/types.ts';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { ListActions } from '../../../patterns/list/actions.tsx';
import { listPage } from '../../../patterns/list/list-page.tsx';
import { Status } from '../../../patterns/status.tsx';
import { date, dateTime, shortDate } from '../../../words/format.ts';
import { Kept } from '../kept.tsx';
import { reporters } from '../roles.ts';
import { categories, priorities, priorityWord, slaStates, ticketStates, wordOf } from '../words.ts';
import { Sla } from './sla.tsx';

type Ticket = Item<'estates', '/tickets'>;

const placeOf = ({ school, place, site }: Ticket): string =>
  [school, place || site].filter(Boolean).join(', ');

/** Faults of the schools in scope, with what was promised of each. */
export default listPage({
  service: 'estates',
  path: '/tickets',
  title: 'Tickets',
  one: 'ticket',
  lead: <Kept />,
  columns: [
    { key: 'title', title: 'Fault', cell: ({ title }) => title },
    { key: 'number', title: 'Number', width: 4.5, sort: 'number', cell: ({ number }) => number },
    {
      key: 'place',
      title: 'School and place',
      width: 15,
      sort: 'school',
      cell: placeOf,
    },
    { key: 'state', title: 'State', width: 7.5, cell: ({ state }) => <Status of={state} /> },
    {
      key: 'promise',
      title: 'Promise',
      width: 12,
      sort: 'fixBy',
      cell: (row) => <Sla ticket={row} />,
    },
    { key: 'priority', title: 'Urgency', width: 5.5, cell: (row) => priorityWord(row.priority) },
    { key: 'assignee', title: 'With', width: 7.5, cell: (row) => <Name id={row.assigneeId} /> },
    {
      key: 'raisedAt',
      title: 'Reported',
      width: 7.5,
      sort: 'raisedAt',
      cell: ({ raisedOn }) => date(raisedOn),
    },
    {
      key: 'category',
      title: 'About',
      width: 11,
      isOptional: true,
      cell: ({ category }) => wordOf(category),
    },
    {
      key: 'requester',
      title: 'Reported by',
      width: 9,
      isOptional: true,
      cell: ({ requesterId }) => <Name id={requesterId} />,
    },
    {
      key: 'respondBy',
      title: 'Response by',
      width: 13,
      sort: 'respondBy',
      isOptional: true,
      cell: ({ response }) => (response.dueAt ? dateTime(response.dueAt) : '–'),
    },
  ],
  filters: [
    { key: 'state', label: 'State', kind: 'choices', options: ticketStates },
    { key: 'fix', label: 'Promise', kind: 'choice', options: slaStates },
    {
      key: 'priority',
      label: 'Urgency',
      kind: 'choices',
      options: priorities.map(({ value }) => ({ value, label: priorityWord(value) })),
    },
    { key: 'category', label: 'About', kind: 'choices', options: categories },
    { key: 'raisedFrom', label: 'Reported from', kind: 'date' },
    { key: 'raisedTo', label: 'Reported to', kind: 'date' },
  ],
  defaultSort: '-number',
  id: ({ id }) => id,
  open: ({ id }) => `estates/tickets/${id}`,
  phone: (row) => ({
    title: row.title,
    detail: `${row.number} · ${placeOf(row)} · ${shortDate(row.raisedOn)}`,
    end: <Sla ticket={row} />,
    status: <Status of={row.state} />,
  }),
  actions: (
    <ListActions
      actions={[{ title: 'Report a fault', path: 'estates/tickets/new', roles: reporters }]}
    />
  ),
  empty: 'Faults that somebody reports stand here until they are mended. Report the first.',
});
