import type { Item } from '../../../api/types.ts';
import { Name } from '../../../patterns/detail/timeline.tsx';
import type { ListDefinition } from '../../../patterns/list/definition.ts';
import { date } from '../../../words/format.ts';
import { CategoryName } from '../names.tsx';
import { distanceWords, levels } from '../words.ts';
import { Direction } from './direction.tsx';
import { Standing } from './standing.tsx';
import { sentenceCase } from '../../../words/sentence-case.ts';

type Risk = Item<'risk', '/risks'>;

const placeOf = ({ school, function: of }: Risk): string =>
  school ?? (of ? sentenceCase(of) : 'Whole trust');
const numberOf = ({ number }: Risk): string => (number === null ? 'Draft' : String(number));

/** The register: what stands furthest above the board's appetite comes first. */
export const register: ListDefinition<'risk', '/risks', Risk> = {
  service: 'risk',
  path: '/risks',
  title: 'Risk register',
  one: 'risk',
  columns: [
    { key: 'title', title: 'Risk', cell: ({ title }) => title },
    { key: 'number', title: 'Number', width: 5, sort: 'number', cell: numberOf },
    {
      key: 'current',
      title: 'Score',
      width: 4,
      align: 'end',
      sort: 'points',
      cell: ({ current }) => current ?? '–',
    },
    {
      key: 'distance',
      title: 'Appetite',
      width: 8.5,
      sort: 'distance',
      cell: (row) => (row.state === 'Live' ? distanceWords(row.distance) : '–'),
    },
    {
      key: 'standing',
      title: 'Standing',
      width: 9.75,
      cell: (row) => <Standing risk={row} />,
    },
    { key: 'direction', title: 'Direction', width: 6.25, cell: ({ id }) => <Direction id={id} /> },
    { key: 'owner', title: 'Owner', width: 7, cell: ({ ownerId }) => <Name id={ownerId} /> },
    {
      key: 'category',
      title: 'Category',
      width: 8,
      sort: 'category',
      cell: ({ category }) => <CategoryName code={category} />,
    },
    { key: 'place', title: 'Place', width: 8, cell: placeOf },
    {
      key: 'inherent',
      title: 'Inherent',
      width: 6,
      align: 'end',
      isOptional: true,
      cell: (row) => row.inherent ?? '–',
    },
    {
      key: 'target',
      title: 'Target',
      width: 6,
      align: 'end',
      isOptional: true,
      cell: (row) => row.target ?? '–',
    },
    { key: 'band', title: 'Band', width: 7, isOptional: true, cell: ({ band }) => band ?? '–' },
    {
      key: 'checks',
      title: 'Checks out of order',
      width: 7,
      align: 'end',
      isOptional: true,
      cell: (row) => row.outOfOrder,
    },
    {
      key: 'raisedOn',
      title: 'Raised',
      width: 8,
      sort: 'raisedOn',
      isOptional: true,
      cell: (row) => date(row.raisedOn),
    },
  ],
  filters: [
    {
      key: 'standing',
      label: 'Standing',
      kind: 'choices',
      options: ['Above tolerance', 'Above appetite', 'Within appetite'].map(asOption),
    },
    {
      key: 'state',
      label: 'State',
      kind: 'choice',
      options: ['Live', 'Draft', 'Closed'].map(asOption),
    },
    { key: 'level', label: 'Place', kind: 'choice', options: levels },
    {
      key: 'outOfOrder',
      label: 'Linked checks',
      kind: 'choice',
      options: [
        { value: 'true', label: 'Some out of order' },
        { value: 'false', label: 'None out of order' },
      ],
    },
  ],
  defaultSort: '-distance',
  id: ({ id }) => id,
  open: ({ id }) => `risk/risks/${id}`,
  phone: (row) => ({
    title: row.title,
    detail: (
      <>
        {placeOf(row)} · <Name id={row.ownerId} />
      </>
    ),
    end: row.current ?? '–',
    status: <Standing risk={row} />,
  }),
  empty: 'Risks of the trust and its schools are listed here with their owners. Raise the first.',
};

function asOption(word: string) {
  return { value: word, label: word };
}
