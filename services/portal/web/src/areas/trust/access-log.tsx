import { Select } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Name } from '../../patterns/detail/timeline.tsx';
import { List } from '../../patterns/list/list.tsx';
import type { ListDefinition, LooseList } from '../../patterns/list/definition.ts';
import { Page } from '../../patterns/page.tsx';
import { dateTime } from '../../words/format.ts';

const services = [
  { value: 'directory', label: 'Directory' },
  { value: 'finance', label: 'Finance' },
  { value: 'procurement', label: 'Procurement' },
  { value: 'hr-payroll', label: 'HR and payroll' },
  { value: 'estates', label: 'Estates' },
  { value: 'risk', label: 'Risk' },
  { value: 'reporting', label: 'Reporting' },
] as const;

/** What was looked at, without what every address of a trust begins with. */
const seen = (target: string): string =>
  target
    .replace(/^\/v1\/trusts\/[^/]+\//, '')
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => `…${id.slice(-6)}`);
const outcome = (status: number): string => (status < 400 ? 'Shown' : `Refused (${status})`);

const looks: ListDefinition<'directory', '/access-log'> = {
  service: 'directory',
  path: '/access-log',
  title: 'Access log',
  one: 'look',
  columns: [
    { key: 'at', title: 'When', width: 14, sort: 'at', cell: ({ at }) => dateTime(at) },
    { key: 'user', title: 'Who', width: 12, sort: 'user', cell: (row) => <Name id={row.userId} /> },
    { key: 'target', title: 'What', cell: ({ target }) => seen(target) },
    { key: 'status', title: 'Outcome', width: 9, cell: ({ status }) => outcome(status) },
  ],
  defaultSort: '-at',
  scope: null,
  id: ({ id }) => id,
  phone: (row) => ({
    title: seen(row.target),
    detail: (
      <>
        <Name id={row.userId} />, {dateTime(row.at)}
      </>
    ),
    end: outcome(row.status),
  }),
  empty: 'No auditor has looked at anything here.',
};

/** Every look of auditors, service by service, as each keeps its own. */
export default function AccessLogPage() {
  const { service = 'directory' } = useSearch({ strict: false }) as { service?: string };
  const navigate = useNavigate();
  const definition = useMemo(() => ({ ...looks, service }) as unknown as LooseList, [service]);
  return (
    <Page
      title="Access log"
      lead="What auditors have looked at: who, when, what. Each service keeps its own."
    >
      <Select
        label="Service"
        maw="20rem"
        data={[...services]}
        value={service}
        allowDeselect={false}
        onChange={(chosen) =>
          void navigate({
            to: '.',
            search: { service: chosen ?? 'directory' } as never,
            replace: true,
          })
        }
      />
      <List key={service} definition={definition} />
    </Page>
  );
}
