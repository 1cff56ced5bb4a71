import { Link } from '@tanstack/react-router';
import { useAddress } from '../../../app/trust.tsx';
import { useRecord } from '../../../patterns/explain/owners.ts';
import { Statement } from '../../../patterns/statement.tsx';
import { dateTime, longDate, money } from '../../../words/format.ts';
import { statusWord } from '../../../words/statuses.ts';
import type { Trail } from './page.tsx';
import { recordsOf } from './trail.ts';
import type { TrailRecord } from './trail.ts';

/** The records of a transaction, each with its state, its amount and where its event stands. */
export function Records({ trail }: { readonly trail: Trail }) {
  return (
    <Statement
      caption="Records of the transaction"
      rows={recordsOf(trail)}
      rowKey={({ kind, id }) => `${kind} ${id}`}
      columns={[
        { key: 'kind', title: 'Record', cell: ({ kind }) => statusWord(kind) },
        { key: 'name', title: 'Name', cell: (record) => <Named record={record} /> },
        { key: 'state', title: 'State', cell: ({ state }) => (state ? statusWord(state) : '–') },
        {
          key: 'date',
          title: 'Accounting date',
          cell: ({ date }) => (date ? longDate(date) : '–'),
        },
        { key: 'at', title: 'Recorded', cell: ({ at }) => (at ? dateTime(at) : '–') },
        { key: 'event', title: 'Position', cell: ({ event }) => event },
        {
          key: 'amount',
          title: 'Gross',
          align: 'end',
          cell: ({ amount }) => (amount === null ? '–' : money(amount)),
        },
      ]}
    />
  );
}

/** As its owner calls it, since reporting keeps no names. */
function Named({ record: { kind, id, number, orderId } }: { readonly record: TrailRecord }) {
  const address = useAddress();
  const { name, to } = useRecord(kind, id);
  if (kind === 'receipt' && orderId) {
    return <Link to={address(`procurement/orders/${orderId}`)}>Of order {number}</Link>;
  }
  const shown = name ?? number ?? id.slice(0, 8);
  return to ? <Link to={to}>{shown}</Link> : shown;
}
