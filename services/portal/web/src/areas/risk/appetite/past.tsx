import type { Item } from '../../../api/types.ts';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { Status } from '../../../patterns/status.tsx';
import { date } from '../../../words/format.ts';
import { useCategoryName } from '../names.tsx';

type Version = Item<'risk', '/appetites'>;
type Proposal = Item<'risk', '/appetite-proposals'>;

/** Every version that the board set, the newest first. */
export function Versions({ versions }: { readonly versions: readonly Version[] }) {
  const categoryName = useCategoryName();
  return (
    <Statement
      caption="Every version of the board’s appetite"
      rows={versions.toSorted((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom))}
      rowKey={({ id }) => id}
      columns={[
        { key: 'category', title: 'Category', cell: ({ category }) => categoryName(category) },
        { key: 'version', title: 'Version', align: 'end', cell: ({ version }) => version },
        { key: 'from', title: 'From', cell: ({ effectiveFrom }) => date(effectiveFrom) },
        { key: 'appetite', title: 'Appetite', align: 'end', cell: ({ appetite }) => appetite },
        { key: 'tolerance', title: 'Tolerance', align: 'end', cell: ({ tolerance }) => tolerance },
        { key: 'approved', title: 'Approved', cell: ({ approvedOn }) => date(approvedOn) },
        { key: 'minute', title: 'Minute', cell: ({ minute }) => minute },
        { key: 'by', title: 'Recorded by', cell: ({ approvedBy }) => <Name id={approvedBy} /> },
      ]}
    />
  );
}

/** What was proposed and how the board decided. */
export function Decided({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const categoryName = useCategoryName();
  if (proposals.length === 0) return <p className="muted">None yet.</p>;
  return (
    <Statement
      caption="Proposals decided"
      rows={proposals}
      rowKey={({ id }) => id}
      columns={[
        { key: 'category', title: 'Category', cell: ({ category }) => categoryName(category) },
        {
          key: 'lines',
          title: 'Proposed',
          cell: (row) => `${row.appetite}, tolerance ${row.tolerance}`,
        },
        { key: 'reason', title: 'Why', cell: ({ reason }) => reason },
        { key: 'by', title: 'By', cell: ({ proposedBy }) => <Name id={proposedBy} /> },
        {
          key: 'state',
          title: 'Decision',
          cell: ({ state }) => (
            <Status of={state} tone={state === 'Approved' ? 'done' : undefined} />
          ),
        },
        {
          key: 'decidedBy',
          title: 'Recorded by',
          cell: ({ decidedBy }) => <Name id={decidedBy} />,
        },
        {
          key: 'decidedAt',
          title: 'On',
          cell: ({ decidedAt }) => (decidedAt ? date(decidedAt) : '–'),
        },
      ]}
    />
  );
}
