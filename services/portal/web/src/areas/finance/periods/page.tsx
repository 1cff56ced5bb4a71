import { useMediaQuery } from '@mantine/hooks';
import { financeLeads } from '@bursar/shared-types/roles';
import { useRead } from '../../../api/hooks.ts';
import { useMay } from '../../../app/trust.tsx';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Page } from '../../../patterns/page.tsx';
import { Empty, Loading, Refused } from '../../../patterns/states.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import type { StatementColumn } from '../../../patterns/statement.tsx';
import { Status } from '../../../patterns/status.tsx';
import { counted, date, month } from '../../../words/format.ts';
import { statusWord } from '../../../words/statuses.ts';
import { LockMonth } from './lock.tsx';
import { OpenMonths } from './open-months.tsx';
import { ReopenMonth } from './reopen.tsx';
import { latestFirst, nextToLock, nextToReopen } from './order.ts';
import type { Period } from './order.ts';

/** The months of the ledger, the latest first: what was done to each, and what may be done next. */
export default function PeriodsPage() {
  const asked = useRead('finance', '/periods', { query: { limit: 200 } });
  const may = useMay();
  const isPhone = useMediaQuery('screen and (max-width: 40rem)', false, {
    getInitialValueInEffect: false,
  });
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the months" />;
  const { items } = asked.data;
  const [locks, reopens] = [nextToLock(items), nextToReopen(items)];
  const isLead = may(financeLeads);
  const open = items.filter(({ state }) => state === 'open').length;
  return (
    <Page
      title="Periods"
      lead={
        <>
          {counted(open, 'month')} open, {items.length - open} locked. Months lock one after
          another, the earliest first.
        </>
      }
      actions={
        isLead && (
          <>
            {locks && <LockMonth period={locks} />}
            {reopens && <ReopenMonth period={reopens} />}
            <OpenMonths periods={items} />
          </>
        )
      }
    >
      {items.length === 0 ? (
        <Empty title="No month is open yet">Open the first month to post to the ledger.</Empty>
      ) : (
        <Statement
          caption="Months of the ledger, the latest first"
          rows={latestFirst(items)}
          rowKey={({ month: key }) => key}
          columns={isPhone ? narrow : wide}
        />
      )}
    </Page>
  );
}

const stateOf = ({ state }: Period) => (
  <Status of={state} tone={state === 'open' ? 'doing' : 'done'} />
);
const history = {
  key: 'history',
  title: 'What was done',
  cell: (period: Period) => <History period={period} />,
};
const wide: StatementColumn<Period>[] = [
  { key: 'month', title: 'Month', cell: (period) => month(period.month) },
  { key: 'year', title: 'Year', cell: ({ year }) => year },
  { key: 'state', title: 'State', cell: stateOf },
  history,
];
/** On a phone month, year and state stand in one column, so that words fit the other. */
const narrow: StatementColumn<Period>[] = [
  {
    key: 'month',
    title: 'Month',
    cell: (period) => (
      <>
        {month(period.month)}
        <br />
        {stateOf(period)}
      </>
    ),
  },
  history,
];

function History({ period }: { readonly period: Period }) {
  return (
    <>
      {period.history.map(({ what, at, by, reason }) => (
        <div key={at}>
          {statusWord(what)} {date(at)} by <Name id={by} />
          {reason && (
            <>
              : <q>{reason}</q>
            </>
          )}
        </div>
      ))}
    </>
  );
}
