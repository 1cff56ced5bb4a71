import { Link, useParams } from '@tanstack/react-router';
import { useAddress, useTrust } from '../../../app/trust.tsx';
import type { Item } from '../../../api/types.ts';
import { ExplainLink } from '../../../patterns/explain/index.ts';
import { Page } from '../../../patterns/page.tsx';
import { Stamp } from '../../../patterns/stamp.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { Empty, Loading, Refused } from '../../../patterns/states.tsx';
import { academicYear, month as monthWord, pounds } from '../../../words/format.ts';
import { useFigures } from '../use-figures.ts';
import { useAccountsAsked } from './asked.ts';
import type { AccountsAsked } from './asked.ts';
import styles from './accounts.module.css';
import { ChooseAccounts } from './choose.tsx';
import { leastOf } from './add.ts';
import type { Accounts, MeasureName } from './add.ts';
import { columns, shown, varianceWords } from './variance.ts';

type Cell = Item<'reporting', '/account-lines'>;

/** One line of the accounts by school and fund, and the way to its journals and commitments. */
export default function AccountLine() {
  const { account = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useAccountsAsked();
  const { month, fund } = asked;
  const { scope } = useTrust();
  const lines = useFigures('/account-lines', [
    { month, account, fund, school: scope.schoolIds, limit: 200 },
  ]);
  const cells = (lines.data?.[0] as { items: Cell[] } | undefined)?.items;
  return (
    <Page
      title={`${account} ${cells?.[0]?.accountName ?? ''}`.trim()}
      crumbs={[{ title: 'Management accounts', path: 'reports/management-accounts' }]}
      lead={`${scope.title} · ${monthWord(month)} · by school and fund`}
    >
      <ChooseAccounts asked={asked} />
      {lines.error && !cells ? (
        <Refused error={lines.error} retry={lines.retry} />
      ) : cells ? (
        <Shown cells={cells} account={account} asked={asked} />
      ) : (
        <Loading what="the line" />
      )}
    </Page>
  );
}

function Shown({
  cells,
  account,
  asked,
}: {
  readonly cells: readonly Cell[];
  readonly account: string;
  readonly asked: AccountsAsked;
}) {
  const address = useAddress();
  const accounts = useFigures('/management-accounts', asked.queries);
  const stamps = (accounts.data as Accounts[] | null)?.map(({ stamp }) => stamp);
  const query = { account, year: academicYear(`${asked.month}-15`), fund: asked.fund ?? undefined };
  if (cells.length === 0) {
    return (
      <Empty title="Nothing here in this month">
        This line has no budget, actual or commitment at these schools in this month.
      </Empty>
    );
  }
  return (
    <>
      {stamps && <Stamp stamp={leastOf(stamps) as never} />}
      <Cells cells={cells} asked={asked} account={account} />
      <nav className={`${styles.links} no-print`} aria-label="What it is made of">
        <Link to={address('reports/journal-lines')} search={query}>
          Journal lines of {account}
        </Link>
        <Link to={address('reports/commitments')} search={query}>
          Commitments of {account}
        </Link>
      </nav>
    </>
  );
}

function Cells({
  cells,
  asked,
  account,
}: {
  readonly cells: readonly Cell[];
  readonly asked: AccountsAsked;
  readonly account: string;
}) {
  const address = useAddress();
  const figure = (cell: Cell, measure: MeasureName) => ({
    of: 'accounts' as const,
    measure,
    line: account,
    month: cell.month,
    schoolIds: [cell.schoolId],
    fund: cell.fund,
    position: asked.position,
  });
  const kind = cells[0]!.kind === 'income' ? 'income' : 'expenditure';
  const sum = (measure: MeasureName) => cells.reduce((so, cell) => so + cell[measure], 0);
  const variance = (of: Cell) => {
    const { words, tone } = varianceWords(of.variance, of.budget, kind);
    return (
      <span className={styles.variance} data-tone={tone ?? undefined}>
        <ExplainLink figure={figure(of, 'variance')}>{words}</ExplainLink>
      </span>
    );
  };
  return (
    <div className={styles.statement}>
      <Statement
        caption={`Line ${account} by school and fund`}
        rows={cells}
        rowKey={({ schoolId, fund }) => `${schoolId} ${fund}`}
        columns={[
          {
            key: 'school',
            title: 'School',
            cell: ({ schoolId, school }) => (
              <Link to={address(`reports/management-accounts/lines/${account}`, schoolId)}>
                {school}
              </Link>
            ),
            foot: 'Total',
          },
          { key: 'fund', title: 'Fund', cell: ({ fund }) => fund },
          ...columns.map(({ key, title }) => ({
            key,
            title,
            align: 'end' as const,
            cell: (cell: Cell) => (
              <ExplainLink figure={figure(cell, key)}>{shown(key, cell[key])}</ExplainLink>
            ),
            foot: pounds(sum(key)),
          })),
          {
            key: 'variance',
            title: 'Variance, forecast',
            align: 'end',
            cell: variance,
            foot: varianceWords(sum('variance'), sum('budget'), kind).words,
          },
        ]}
      />
    </div>
  );
}
