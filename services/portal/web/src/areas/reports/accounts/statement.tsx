import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useAddress } from '../../../app/trust.tsx';
import { ExplainLink } from '../../../patterns/explain/index.ts';
import { Statement } from '../../../patterns/statement.tsx';
import type { Accounts, MeasureName, Measures } from './add.ts';
import styles from './accounts.module.css';
import { columns, shown, varianceWords } from './variance.ts';

/** Which figures a statement shows, to explain each of them. */
export interface Place {
  readonly month: string;
  readonly schoolIds: readonly string[];
  readonly fund: string | null;
  readonly position: number | null;
}

interface Row {
  readonly key: string;
  readonly title: string;
  /** `income`, `expenditure`, `balance` or an account; none of a heading. */
  readonly line: string | null;
  readonly kind: 'income' | 'expenditure' | 'balance';
  readonly measures: Measures | null;
  readonly isSum: boolean;
}

/** The rows of a statement: each kind with its lines and its subtotal, then the balance. */
function rowsOf({ lines, totals }: Accounts): Row[] {
  const of = (kind: 'income' | 'expenditure', title: string): Row[] => [
    { key: `${kind}-head`, title, line: null, kind, measures: null, isSum: true },
    ...lines
      .filter((line) => line.kind === kind)
      .map((line) => ({
        key: line.account,
        title: line.name,
        line: line.account,
        kind,
        measures: line,
        isSum: false,
      })),
    { key: kind, title: `Total ${kind}`, line: kind, kind, measures: totals[kind], isSum: true },
  ];
  const { balance } = totals;
  return [
    ...of('income', 'Income'),
    ...of('expenditure', 'Expenditure'),
    {
      key: 'balance',
      title: 'In-year balance',
      line: 'balance',
      kind: 'balance',
      measures: balance,
      isSum: true,
    },
  ];
}

/** The accounts by line, in whole pounds; each figure leads to what it is made of. */
export function AccountsStatement({
  accounts,
  place,
}: {
  readonly accounts: Accounts;
  readonly place: Place;
}) {
  const figure = (row: Row, measure: MeasureName) => ({
    of: 'accounts' as const,
    ...place,
    measure,
    line: row.line!,
  });
  const isPhone = useMediaQuery('screen and (max-width: 48rem)', false, {
    getInitialValueInEffect: false,
  });
  const figures = columns.map(({ key, title }) => ({
    key: key as string,
    title,
    align: 'end' as const,
    cell: (row: Row) =>
      row.measures && (
        <ExplainLink figure={figure(row, key)}>{shown(key, row.measures[key])}</ExplainLink>
      ),
  }));
  const variance = {
    key: 'variance',
    title: 'Variance, forecast',
    align: 'end' as const,
    cell: (row: Row) => row.measures && <Variance row={row} place={place} />,
  };
  return (
    <div className={styles.statement}>
      <Statement
        caption={`Management accounts, ${accounts.year}`}
        rows={rowsOf(accounts)}
        rowKey={({ key }) => key}
        isStrong={({ isSum }) => isSum}
        columns={[
          { key: 'line', title: 'Line', cell: (row) => <LineName row={row} place={place} /> },
          // What matters most stands beside the line where only one more column is seen at once.
          ...(isPhone ? [variance, ...figures] : [...figures, variance]),
        ]}
      />
    </div>
  );
}

function LineName({ row, place }: { readonly row: Row; readonly place: Place }) {
  const address = useAddress();
  if (row.isSum || row.line === null) return row.title;
  const to = address(`reports/management-accounts/lines/${row.line}`);
  return (
    <>
      <span className={styles.code}>{row.line}</span>
      <Link to={to} search={{ month: place.month, fund: place.fund ?? undefined }}>
        {row.title}
      </Link>
    </>
  );
}

function Variance({ row, place }: { readonly row: Row; readonly place: Place }) {
  const { variance, budget } = row.measures!;
  const { words, tone } = varianceWords(variance, budget, row.kind);
  return (
    <span className={styles.variance} data-tone={tone ?? undefined}>
      <ExplainLink figure={{ of: 'accounts', ...place, measure: 'variance', line: row.line! }}>
        {words}
      </ExplainLink>
    </span>
  );
}
