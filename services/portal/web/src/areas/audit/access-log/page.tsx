import { Select } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Service } from '../../../api/types.ts';
import { Name } from '../../../patterns/detail/timeline.tsx';
import type { ListDefinition } from '../../../patterns/list/definition.ts';
import { List } from '../../../patterns/list/list.tsx';
import { Page } from '../../../patterns/page.tsx';
import { dateTime } from '../../../words/format.ts';
import { askedWords, lookWords } from './words.ts';

const services: readonly { readonly value: Service; readonly label: string }[] = [
  { value: 'finance', label: 'Finance' },
  { value: 'procurement', label: 'Procurement' },
  { value: 'hr-payroll', label: 'HR and payroll' },
  { value: 'estates', label: 'Estates' },
  { value: 'risk', label: 'Risk' },
  { value: 'reporting', label: 'Reporting' },
  { value: 'directory', label: 'Directory' },
];

/** What auditors have looked at: each service keeps the log of its own. */
export default function AccessLog() {
  const search = useSearch({ strict: false }) as { readonly service?: string };
  const navigate = useNavigate();
  const service = services.find(({ value }) => value === search.service)?.value ?? 'finance';
  const definition = useMemo(() => definitionOf(service), [service]);
  return (
    <Page
      title="Views of auditors"
      lead="Every look of an auditor is kept by the service that was asked: who, when, what, and whether it was shown."
    >
      <Select
        label="Service"
        maw="16rem"
        className="no-print"
        data={[...services]}
        value={service}
        allowDeselect={false}
        onChange={(value) => void navigate({ to: '.', search: { service: value }, replace: true })}
      />
      <List key={service} definition={definition as never} />
    </Page>
  );
}

const definitionOf = (service: Service): ListDefinition<'finance', '/access-log'> => ({
  service: service as 'finance',
  path: '/access-log',
  title: 'Views of auditors',
  one: 'view',
  columns: [
    { key: 'at', title: 'When', width: 13, sort: 'at', cell: ({ at }) => dateTime(at) },
    {
      key: 'user',
      title: 'Who',
      width: 12,
      sort: 'user',
      cell: ({ userId }) => <Name id={userId} />,
    },
    { key: 'what', title: 'What', sort: 'route', cell: ({ route }) => lookWords(route) },
    {
      key: 'asked',
      title: 'Asked for',
      cell: ({ target }) => askedWords(target),
    },
    {
      key: 'shown',
      title: 'Shown',
      width: 8,
      cell: ({ status }) => (status < 400 ? 'Shown' : `Refused (${status})`),
    },
  ],
  filters: [
    {
      key: 'status',
      label: 'Answer',
      kind: 'choice',
      options: [
        { value: '200', label: 'Shown' },
        { value: '403', label: 'Not allowed' },
        { value: '404', label: 'Not found' },
      ],
    },
  ],
  defaultSort: '-at',
  scope: null,
  id: ({ id }) => id,
  phone: (row) => ({
    title: lookWords(row.route),
    detail: (
      <>
        <Name id={row.userId} /> · {dateTime(row.at)}
      </>
    ),
    end: row.status < 400 ? 'Shown' : 'Refused',
  }),
  empty: 'No auditor has looked at anything of this service yet.',
});
