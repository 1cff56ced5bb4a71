import { Name } from '../../../patterns/detail/timeline.tsx';
import { rightOf } from '../../../patterns/detail/right.ts';
import { Statement } from '../../../patterns/statement.tsx';
import { dateTime, money } from '../../../words/format.ts';
import { statusWord } from '../../../words/statuses.ts';
import type { Trail } from './page.tsx';

/** Who decided, on how much, by what right and which version of the scheme. */
export function ApprovalRows({
  approvals,
  hasJournal,
}: {
  readonly approvals: Trail['approvals'];
  readonly hasJournal: boolean;
}) {
  if (approvals.length === 0) {
    return (
      <p className="muted">
        No approval is recorded.{' '}
        {hasJournal && 'The rule under which it was posted is given with the journal below.'}
      </p>
    );
  }
  return (
    <Statement
      caption="Decisions on the transaction"
      rows={approvals}
      rowKey={(_, at) => at}
      columns={[
        {
          key: 'what',
          title: 'Decision',
          cell: (row) => `${statusWord(row.matter)} ${row.outcome}`,
        },
        {
          key: 'by',
          title: 'By',
          cell: ({ by, principalId }) => (
            <>
              <Name id={by} />
              {principalId && (
                <>
                  , for <Name id={principalId} />
                </>
              )}
            </>
          ),
        },
        {
          key: 'right',
          title: 'By what right',
          cell: ({ role, level, schemeVersion, limit }) =>
            rightOf({ role, at: level, schemeVersion, limit }),
        },
        { key: 'at', title: 'Decided', cell: ({ decidedAt }) => dateTime(decidedAt) },
        { key: 'event', title: 'Position', cell: ({ event }) => event },
        { key: 'amount', title: 'Amount', align: 'end', cell: ({ amount }) => money(amount) },
      ]}
    />
  );
}

/** The events of all services that the transaction is made of, the earliest first. */
export function EventRows({ events }: { readonly events: Trail['events'] }) {
  return (
    <Statement
      caption="Events of the transaction"
      rows={events}
      rowKey={({ id }) => id}
      columns={[
        { key: 'position', title: 'Position', cell: ({ source, seq }) => `${source}#${seq}` },
        {
          key: 'type',
          title: 'Event',
          cell: ({ type }) => statusWord(type.split('.').at(-1) ?? type),
        },
        { key: 'at', title: 'Recorded', cell: ({ at }) => dateTime(at) },
        { key: 'actor', title: 'By', cell: ({ actor }) => <Name id={actor} /> },
      ]}
    />
  );
}
