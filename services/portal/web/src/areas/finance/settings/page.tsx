import { Stack } from '@mantine/core';
import { useRead } from '../../../api/hooks.ts';
import { Page } from '../../../patterns/page.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { useToday } from '../../../app/today.ts';
import { date, longDate, money } from '../../../words/format.ts';
import { SetTolerance } from './set-tolerance.tsx';
import { percent } from './percent.ts';

/** What holds for the finance of the whole trust: by how much an invoice may exceed its order. */
export default function SettingsPage() {
  const today = useToday();
  const asked = useRead('finance', '/invoice-tolerances');
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the settings" />;
  const { inForce, items } = asked.data;
  const since = (from: string) => (from <= '2000-01-01' ? 'From the start' : `From ${date(from)}`);
  const stateOf = ({ from }: { readonly from: string }) =>
    from === inForce.from ? 'In force' : from > today ? 'Ahead' : 'Past';
  return (
    <Page title="Finance settings">
      <Stack component="section" gap="sm">
        <h2>Tolerance of matching invoices</h2>
        <p>
          A line of an invoice may cost up to {money(inForce.pence)} more than its order said, or{' '}
          {percent(inForce.basisPoints)} of the ordered price, whichever is less. What is above is
          an exception. In force today, {longDate(today)}.
        </p>
      </Stack>
      <Statement
        caption="Tolerances, the latest first"
        rows={items}
        rowKey={({ from }) => from}
        columns={[
          { key: 'from', title: 'From', cell: ({ from }) => since(from) },
          { key: 'state', title: 'State', cell: stateOf },
          { key: 'pence', title: 'Of a line', align: 'end', cell: ({ pence }) => money(pence) },
          {
            key: 'part',
            title: 'Of its ordered price',
            align: 'end',
            cell: ({ basisPoints }) => percent(basisPoints),
          },
        ]}
      />
      <div>
        <SetTolerance inForce={inForce} />
      </div>
    </Page>
  );
}
