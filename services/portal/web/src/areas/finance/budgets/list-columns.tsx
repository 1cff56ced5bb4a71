import { Link } from '@tanstack/react-router';
import type { Item } from '../../../api/types.ts';
import type { useAddress } from '../../../app/trust.tsx';
import { ExplainLink } from '../../../patterns/explain/index.ts';
import type { Column } from '../../../patterns/list/definition.ts';
import { money } from '../../../words/format.ts';

/** A budget line as at a month, with what was posted and what orders hold; pence. */
export type Line = Item<'reporting', '/account-lines'>;

/** A figure of a line, which leads to what it is made of. */
export function figure(row: Line, measure: 'budget' | 'actual' | 'commitment' | 'available') {
  return (
    <ExplainLink
      figure={{
        of: 'accounts',
        measure,
        line: row.account,
        month: row.month,
        schoolIds: [row.schoolId],
        fund: row.fund,
        position: null,
      }}
    >
      {money(row[measure])}
    </ExplainLink>
  );
}

/** What may be spent yet; of income nothing is, whatever is still to be received. */
function available(row: Line) {
  if (row.kind === 'income') return '–';
  if (row.available >= 0) return figure(row, 'available');
  return (
    <>
      ■ {figure(row, 'available')}
      <span className="visually-hidden"> over budget</span>
    </>
  );
}

/** The columns of the budget lines; the school's name only where there are several. */
export function budgetLineColumns(
  isOneSchool: boolean,
  address: ReturnType<typeof useAddress>,
): readonly Column<Line>[] {
  const enquiry = ({ account, schoolId, fund }: Line) => (
    <Link to={address(`finance/accounts/${account}`, schoolId)} search={{ fund }}>
      {account} <span className="visually-hidden">and its lines</span>
    </Link>
  );
  return [
    { key: 'account', title: 'Account', width: 5.5, sort: 'account', cell: enquiry },
    { key: 'name', title: 'Name', cell: ({ accountName }) => accountName },
    ...(isOneSchool
      ? []
      : [
          {
            key: 'school',
            title: 'School',
            width: 11,
            sort: 'school',
            cell: ({ school }: Line) => school,
          },
        ]),
    { key: 'fund', title: 'Fund', width: 4.5, cell: ({ fund }) => fund },
    ...(
      [
        ['budget', 'Budget'],
        ['actual', 'Actual'],
        ['commitment', 'Committed'],
        ['available', 'Available'],
      ] as const
    ).map(([key, title]) => ({
      key,
      title,
      width: 8.5,
      align: 'end' as const,
      cell: (row: Line) => (key === 'available' ? available(row) : figure(row, key)),
    })),
    {
      key: 'receive',
      title: 'Still to receive',
      width: 9.5,
      align: 'end',
      isOptional: true,
      cell: (row) => (row.kind === 'income' ? figure(row, 'available') : '–'),
    },
    {
      key: 'forecast',
      title: 'Forecast',
      width: 9.5,
      align: 'end',
      isOptional: true,
      cell: ({ forecast }) => money(forecast),
    },
  ];
}
