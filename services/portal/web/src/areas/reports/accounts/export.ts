import type { DataTable } from '../../../patterns/csv/table.ts';
import type { Accounts } from './add.ts';

const of = 'money' as const;

/** The statement as it is exported: codes as text, pounds and pence as plain numbers. */
export function accountsTable({ lines, totals }: Accounts): DataTable {
  const sums = (['income', 'expenditure', 'balance'] as const).map((kind) => ({
    account: '',
    line: kind === 'balance' ? 'In-year balance' : `Total ${kind}`,
    kind,
    ...totals[kind],
  }));
  const rows = (kind: string) => [
    ...lines
      .filter((line) => line.kind === kind)
      .map(({ account, name, aarCode, ...line }) => ({
        account,
        line: name,
        aar: aarCode,
        ...line,
      })),
    ...sums.filter((sum) => sum.kind === kind),
  ];
  return {
    columns: [
      { key: 'account', title: 'Account', of: 'text' },
      { key: 'line', title: 'Line', of: 'text' },
      { key: 'aar', title: 'AAR line', of: 'text' },
      { key: 'budget', title: 'Budget, year', of },
      { key: 'budgetToDate', title: 'Budget to date', of },
      { key: 'actualToDate', title: 'Actual to date', of },
      { key: 'varianceToDate', title: 'Variance to date', of },
      { key: 'commitment', title: 'Committed', of },
      { key: 'available', title: 'Available', of },
      { key: 'forecast', title: 'Forecast, year', of },
      { key: 'variance', title: 'Variance, forecast', of },
    ],
    rows: ['income', 'expenditure', 'balance'].flatMap(rows),
  };
}
