import { Link } from '@tanstack/react-router';
import { useAddress } from '../../../app/trust.tsx';
import { SheetFaults } from '../../../patterns/sheet-faults.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { counted } from '../../../words/format.ts';

/** A row that was not taken: where, what is wrong, how to mend it. */
export interface Fault {
  readonly row: number;
  readonly where: string;
  readonly detail: string;
  readonly mend: string;
}
/** A row that was taken, and what came of it. */
export interface Taken {
  readonly row: number;
  readonly urn: string | null;
  readonly name: string;
  readonly outcome: string;
  readonly differences: readonly string[];
  readonly schoolId: string | null;
}

/** What an import does, or did: the schools of good rows, and the rows that must be mended. */
export function ImportReport({
  taken,
  faults,
}: {
  readonly taken: readonly Taken[];
  readonly faults: readonly Fault[];
}) {
  const address = useAddress();
  return (
    <>
      <SheetFaults
        caption={`${counted(faults.length, 'row')} not taken`}
        faults={faults.map(({ where, ...fault }) => ({ ...fault, column: null, heading: where }))}
      />
      {taken.length > 0 && (
        <Statement
          caption={`${counted(taken.length, 'school')} of the file`}
          isCaptionShown
          rows={taken}
          rowKey={({ row }) => row}
          columns={[
            { key: 'row', title: 'Row', align: 'end', cell: ({ row }) => row },
            { key: 'urn', title: 'URN', cell: ({ urn }) => urn ?? '–' },
            {
              key: 'name',
              title: 'School',
              cell: ({ name, schoolId }) =>
                schoolId ? <Link to={address(`trust/schools/${schoolId}`)}>{name}</Link> : name,
            },
            { key: 'outcome', title: 'Outcome', cell: ({ outcome }) => outcome },
            {
              key: 'differences',
              title: 'What differs',
              cell: ({ differences }) => differences.join(', ') || '–',
            },
          ]}
        />
      )}
    </>
  );
}
