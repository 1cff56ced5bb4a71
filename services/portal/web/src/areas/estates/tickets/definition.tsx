import type { Item } from '../../../api/types.ts';
import { Name } from '../../../patterns/detail/timeline.tsx';
import type { ListDefinition } from '../../../patterns/list/definition.ts';
import { Status } from '../../../patterns/status.tsx';
import { date, dateTime } from '../../../words/format.ts';
import { sentenceCase } from '../../../words/sentence-case.ts';
import { categories, priorities, slaChoices, ticketChoices, wordOf } from '../words.ts';
import { Sla, SlaDue } from './sla.tsx';

type Ticket = Item<'estates', '/tickets'>;

const placeOf = ({ place, site }: Ticket): string => place || site;

/** Faults of the schools in scope, each with its deadline. */
export const tickets: ListDefinition<'estates', '/tickets', Ticket> = {
  service: 'estates',
  path: '/tickets',
  title: 'Tickets',
  one: 'ticket',
  columns: [
    { key: 'title', title: 'Fault', cell: ({ title }) => title },
    { key: 'number', title: 'Number', width: 6, sort: 'number', cell: ({ number }) => number },
    { key: 'school', title: 'School', width: 11, sort: 'school', cell: ({ school }) => school },
    { key: 'place', title: 'Place', width: 9, cell: placeOf },
    { key: 'state', title: 'State', width: 7.5, cell: ({ state }) => <Status of={state} /> },
    {
      key: 'promise',
      title: 'Deadline',
      width: 12.5,
      sort: 'fixBy',
      cell: (row) => <Sla ticket={row} />,
    },
    { key: 'priority', title: 'Urgency', width: 5.5, cell: (row) => sentenceCase(row.priority) },
    { key: 'assignee', title: 'With', width: 7.5, cell: (row) => <Name id={row.assigneeId} /> },
    {
      key: 'raisedAt',
      title: 'Reported',
      width: 7.5,
      sort: 'raisedAt',
      isOptional: true,
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
    { key: 'state', label: 'State', kind: 'choices', options: ticketChoices },
    { key: 'fix', label: 'Deadline', kind: 'choice', options: slaChoices },
    {
      key: 'priority',
      label: 'Urgency',
      kind: 'choices',
      options: priorities.map(({ value }) => ({ value, label: sentenceCase(value) })),
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
    detail: `${row.number} · ${placeOf(row)}, ${row.school ?? 'a school'}`,
    end: <SlaDue ticket={row} />,
    status: <Status of={row.state} />,
  }),
  empty: 'Reported faults are listed here until they are fixed. Report the first.',
};
