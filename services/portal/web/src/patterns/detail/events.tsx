import { dateTime } from '../../words/format.ts';
import { Statement } from '../statement.tsx';

/** An event of a service's history, by its position there. */
export interface EventOf {
  readonly position: string | null;
  readonly id: string;
  readonly type: string;
  readonly at: string;
}

/** The events that a record is made of, as the history has them. */
export function Events({ events }: { readonly events: readonly EventOf[] }) {
  return (
    <Statement
      caption="Events"
      rows={events}
      rowKey={({ id }) => id}
      columns={[
        { key: 'position', title: 'Position', cell: ({ position }) => position },
        { key: 'type', title: 'Event', cell: ({ type }) => type },
        { key: 'at', title: 'When', cell: ({ at }) => dateTime(at) },
      ]}
    />
  );
}
