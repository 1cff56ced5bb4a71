import { checkName } from '@bursar/shared-types/codes/checks';
import type { Item } from '../../api/types.ts';
import type { ListDefinition, LooseList } from '../../patterns/list/definition.ts';
import { Status } from '../../patterns/status.tsx';
import { date, shortDate } from '../../words/format.ts';
import { areaName, areaOptions } from './words.ts';
import { sentenceCase } from '../../words/sentence-case.ts';

type Row = Item<'risk', '/timetable'>;

const definition: ListDefinition<'risk', '/timetable', Row> = {
  service: 'risk',
  path: '/timetable',
  title: 'Compliance timetable',
  one: 'check',
  columns: [
    { key: 'check', title: 'Check', cell: ({ code }) => checkName(code) },
    { key: 'area', title: 'Area', width: 9, sort: 'area', cell: ({ area }) => areaName(area) },
    { key: 'school', title: 'School', width: 15, sort: 'school', cell: ({ school }) => school },
    {
      key: 'state',
      title: 'State',
      width: 8,
      cell: ({ state }) => <Status of={stateWord(state)} />,
    },
    {
      key: 'dueOn',
      title: 'Due',
      width: 8,
      sort: 'dueOn',
      cell: ({ dueOn }) => (dueOn ? date(dueOn) : '–'),
    },
    {
      key: 'lastDoneOn',
      title: 'Last done',
      width: 8,
      cell: ({ lastDoneOn }) => (lastDoneOn ? date(lastDoneOn) : '–'),
    },
  ],
  filters: [
    {
      key: 'state',
      label: 'State',
      kind: 'choices',
      options: ['overdue', 'failed', 'scheduled', 'ended'].map((value) => ({
        value,
        label: stateWord(value),
      })),
    },
    { key: 'area', label: 'Area', kind: 'choices', options: areaOptions },
    { key: 'dueFrom', label: 'Due from', kind: 'date' },
    { key: 'dueTo', label: 'Due to', kind: 'date' },
  ],
  defaultSort: 'dueOn',
  id: ({ id }) => id,
  phone: (row) => ({
    title: checkName(row.code),
    detail: row.school,
    end: row.dueOn ? shortDate(row.dueOn) : '–',
    status: <Status of={stateWord(row.state)} />,
  }),
  empty: 'Checks are listed here once estates has set them up.',
};

/** The statutory checks that risk has heard of. */
export const timetable = definition as unknown as LooseList;

function stateWord(state: string): string {
  return state === 'ended' ? 'Not applicable' : sentenceCase(state);
}
