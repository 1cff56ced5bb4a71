import { useRead } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { dateCell, money } from '../../../words/format.ts';
import { statusWord } from '../../../words/statuses.ts';
import { percent } from '../words.ts';

type Rates = Reply<'hr-payroll', '/employer-rates'>;

/** What an employer pays on top of pay, each rate with its days and source. */
export function EmployerRates() {
  const asked = useRead('hr-payroll', '/employer-rates');
  if (asked.error) return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  if (!asked.data) return <Loading what="the employer’s rates" />;
  const { nationalInsurance, teachersPensions, pensionFunds, levyAllowances } = asked.data;
  return (
    <>
      <h3>National Insurance</h3>
      <Rated caption="Employer’s National Insurance" rates={nationalInsurance} />
      <h3>Teachers’ Pensions</h3>
      <Rated caption="Employer’s rate in Teachers’ Pensions" rates={teachersPensions} />
      <h3>Local government pension funds</h3>
      <Funds funds={pensionFunds} />
      <h3>Apprenticeship levy</h3>
      <Levy allowances={levyAllowances} />
    </>
  );
}

const days = [
  { key: 'from', title: 'From', cell: ({ from }: { readonly from: string }) => dateCell(from) },
  {
    key: 'until',
    title: 'Last day',
    cell: ({ until }: { readonly until: string | null }) => (until ? dateCell(until) : '–'),
  },
];

function Rated({
  caption,
  rates,
}: {
  readonly caption: string;
  readonly rates: Rates['nationalInsurance'];
}) {
  return (
    <Statement
      caption={caption}
      rows={rates}
      rowKey={({ from }) => from}
      columns={[
        ...days,
        { key: 'rate', title: 'Rate', align: 'end', cell: (row) => percent(row.basisPoints) },
        { key: 'status', title: 'Reliance', cell: ({ status }) => statusWord(status) },
        { key: 'source', title: 'Source', cell: ({ source }) => source },
      ]}
    />
  );
}

function Funds({ funds }: { readonly funds: Rates['pensionFunds'] }) {
  if (funds.length === 0) {
    return <p className="muted">None is set: nobody in a local government fund can be paid yet.</p>;
  }
  return (
    <Statement
      caption="Employer’s rates in local government pension funds"
      rows={funds}
      rowKey={({ fund, from }) => `${fund} ${from}`}
      columns={[
        { key: 'fund', title: 'Fund', cell: ({ fund }) => fund },
        ...days,
        { key: 'rate', title: 'Rate', align: 'end', cell: (row) => percent(row.basisPoints) },
        { key: 'source', title: 'Source', cell: ({ source }) => source },
      ]}
    />
  );
}

function Levy({ allowances }: { readonly allowances: Rates['levyAllowances'] }) {
  if (allowances.length === 0) {
    return <p className="muted">No allowance is set, so the levy is not counted as a cost.</p>;
  }
  return (
    <Statement
      caption="Allowance against the apprenticeship levy"
      rows={allowances}
      rowKey={({ from }) => from}
      columns={[
        { key: 'from', title: 'From', cell: ({ from }) => dateCell(from) },
        { key: 'monthly', title: 'A month', align: 'end', cell: ({ monthly }) => money(monthly) },
      ]}
    />
  );
}
