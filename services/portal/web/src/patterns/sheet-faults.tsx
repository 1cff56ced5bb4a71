import { Statement } from './statement.tsx';
import { counted } from '../words/format.ts';

/** What must be mended in an imported sheet. */
export interface SheetFault {
  readonly row: number;
  readonly column: string | null;
  readonly heading: string | null;
  readonly detail: string;
  readonly mend: string;
}

/** What must be mended in the file: row, column, what is wrong, how to mend it. */
export function SheetFaults({
  faults,
  caption = `${counted(faults.length, 'fault')} to mend in the file`,
}: {
  readonly faults: readonly SheetFault[];
  readonly caption?: string;
}) {
  if (faults.length === 0) return null;
  return (
    <Statement
      caption={caption}
      isCaptionShown
      rows={faults}
      rowKey={(_, at) => at}
      columns={[
        { key: 'row', title: 'Row', align: 'end', cell: ({ row }) => row },
        {
          key: 'column',
          title: 'Column',
          cell: ({ column, heading }) => [column, heading].filter(Boolean).join(' ') || '–',
        },
        { key: 'detail', title: 'What is wrong', cell: ({ detail }) => detail },
        { key: 'mend', title: 'How to mend it', cell: ({ mend }) => mend },
      ]}
    />
  );
}
