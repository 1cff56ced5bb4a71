import { Link } from '@tanstack/react-router';
import { useSchoolAddress, useTrust } from '../../../app/trust.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import type { StatementColumn } from '../../../patterns/statement.tsx';
import { money } from '../../../words/format.ts';
import { byCode, bySchool } from './sums.ts';
import type { Compared } from './sums.ts';
import type { Run } from './run.tsx';
import { change } from './words.ts';

/** The columns of amounts, with the month before and what changed where there is one. */
function amounts(rows: readonly Compared[], hasBefore: boolean): StatementColumn<Compared>[] {
  const now = rows.reduce((sum, row) => sum + row.now, 0);
  const before = rows.reduce((sum, row) => sum + (row.before ?? 0), 0);
  return [
    { key: 'now', title: 'Cost', align: 'end', cell: (row) => money(row.now), foot: money(now) },
    ...(hasBefore
      ? ([
          {
            key: 'before',
            title: 'Month before',
            align: 'end',
            cell: (row) => money(row.before),
            foot: money(before),
          },
          {
            key: 'change',
            title: 'Change',
            align: 'end',
            cell: (row) => change(row.now - (row.before ?? 0)),
            foot: change(now - before),
          },
        ] satisfies StatementColumn<Compared>[])
      : []),
  ];
}

/** What the month costs each school of the scope; a school leads to the run in its own scope. */
export function Schools({ run, before }: { readonly run: Run; readonly before: Run | null }) {
  const { scope } = useTrust();
  const address = useSchoolAddress();
  const rows = bySchool(run, before, scope.schoolIds);
  return (
    <Statement
      caption="Cost by school"
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'school',
          title: 'School',
          foot: 'Together',
          cell: ({ key, label }) => (
            <Link to={address(`people/pay-runs/${run.id}`, key)}>{label}</Link>
          ),
        },
        ...amounts(rows, before !== null),
      ]}
    />
  );
}

/** Where the scope's pay is charged in the ledger. */
export function Codes({ run, before }: { readonly run: Run; readonly before: Run | null }) {
  const { scope } = useTrust();
  const rows = byCode(run, before, scope.schoolIds);
  const part = (at: number) => (row: Compared) => row.key.split(' ')[at];
  return (
    <Statement
      caption="Cost by account"
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          key: 'account',
          title: 'Account',
          foot: 'Together',
          cell: (row) => `${part(0)(row)} ${row.label}`,
        },
        { key: 'costCentre', title: 'Cost centre', cell: part(1) },
        { key: 'fund', title: 'Fund', cell: part(2) },
        ...amounts(rows, before !== null),
      ]}
    />
  );
}
