import { Statement } from '../statement.tsx';
import { dateTime, money, month } from '../../words/format.ts';
import { useSchoolName } from '../../app/trust.tsx';
import styles from './explain.module.css';
import type { Part } from './use-explanation.ts';
import { withDates } from './words.ts';

/** The lines, months, moves and events of a part, which are many: unfolded where they are wanted. */
export function PartMore({ part }: { readonly part: Part }) {
  const { lines, months, moves, events, label } = part;
  const what = [
    lines.length > 0 && 'lines',
    months.length > 0 && 'months',
    moves.length > 0 && 'moves',
    events.length > 0 && 'events',
  ].filter(Boolean);
  if (what.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>
        Show its {what.join(' and ')}
        <span className="visually-hidden"> ({label})</span>
      </summary>
      {lines.length > 0 && <Lines part={part} />}
      {months.length > 0 && <Months part={part} />}
      {moves.length > 0 && (
        <Statement
          caption={`Moves of ${label}`}
          rows={moves}
          rowKey={(_, at) => at}
          columns={[
            { key: 'because', title: 'Because', cell: ({ because }) => because },
            { key: 'event', title: 'Position', cell: ({ event }) => position(event) },
            { key: 'amount', title: 'Amount', align: 'end', cell: ({ amount }) => money(amount) },
          ]}
        />
      )}
      {events.length > 0 && (
        <ul className={styles.events}>
          {events.map((event) => (
            <li key={event.id}>
              <strong>{position(event)}</strong>{' '}
              {event.type?.split('.').at(-1)?.replaceAll('-', ' ')}{' '}
              <span className="muted">{event.at && dateTime(event.at)}</span>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** A budget month by month; of what a profile still expects, how much of each month's profile. */
function Months({ part: { months, label } }: { readonly part: Part }) {
  type Row = Part['months'][number];
  const figure = (key: 'amount' | 'profile' | 'actual', title: string) => ({
    key,
    title,
    align: 'end' as const,
    cell: (row: Row) => money(row[key] ?? 0),
  });
  const isExpected = months.some(({ profile }) => profile !== undefined);
  const sum = money(months.reduce((so, { amount }) => so + amount, 0));
  return (
    <>
      <Statement
        caption={`Months of ${withDates(label)}`}
        rows={months}
        rowKey={(row) => row.month}
        columns={[
          { key: 'month', title: 'Month', cell: (row) => month(row.month), foot: 'Total' },
          ...(isExpected ? [figure('profile', 'Profile'), figure('actual', 'Actual so far')] : []),
          { ...figure('amount', isExpected ? 'Still expected' : 'Budget'), foot: sum },
        ]}
      />
      {isExpected && (
        <p className="muted">
          The first month is seen while it runs: its profile less what is posted, and nothing once
          the profile is reached. Of the months ahead the whole profile is expected.
        </p>
      )}
    </>
  );
}

/** finance#1204: how a person says where an event stands. */
const position = ({ source, seq, id }: Part['events'][number]): string =>
  seq === null ? `${source}, event ${id.slice(0, 8)}` : `${source}#${seq}`;

function Lines({ part: { lines, label } }: { readonly part: Part }) {
  const schoolName = useSchoolName();
  return (
    <Statement
      caption={`Lines of ${label}`}
      rows={lines}
      rowKey={({ line }) => line}
      columns={[
        { key: 'account', title: 'Account', cell: ({ account }) => account },
        { key: 'school', title: 'School', cell: ({ schoolId }) => schoolName(schoolId) },
        { key: 'fund', title: 'Fund', cell: ({ fund }) => fund },
        {
          key: 'debit',
          title: 'Debit',
          align: 'end',
          cell: ({ debit }) => (debit ? money(debit) : '–'),
        },
        {
          key: 'credit',
          title: 'Credit',
          align: 'end',
          cell: ({ credit }) => (credit ? money(credit) : '–'),
        },
      ]}
    />
  );
}
