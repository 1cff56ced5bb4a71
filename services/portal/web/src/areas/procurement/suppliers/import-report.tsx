import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Reply } from '../../../api/types.ts';
import { useAddress } from '../../../app/trust.tsx';
import { SheetFaults } from '../../../patterns/sheet-faults.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { counted } from '../../../words/format.ts';

type Report = Reply<'procurement', '/supplier-imports', 'post'>;

/** What an import did or would do, and what is wrong with the rows that were not taken. */
export function ImportReport({ report }: { readonly report: Report }) {
  const { dryRun, added, duplicates, faults, ignoredHeadings, suppliers } = report;
  return (
    <Stack component="section" aria-label={dryRun ? 'What would be added' : 'What was added'}>
      <p role="status">
        {dryRun
          ? `${counted(added, 'supplier')} can be added.`
          : `✓ ${counted(added, 'supplier')} added; somebody else approves them.`}{' '}
        {duplicates > 0 &&
          `${counted(duplicates, 'row')} may be there already and ${dryRun ? 'would not be' : 'were not'} added. `}
        {faults.length > 0 && `${counted(faults.length, 'fault')}: those rows are not taken. `}
        {ignoredHeadings.length > 0 && `Not read: ${ignoredHeadings.join(', ')}.`}
      </p>
      <SheetFaults faults={faults} />
      {suppliers.length > 0 && <Rows suppliers={suppliers} dryRun={dryRun} />}
    </Stack>
  );
}

function Rows({
  suppliers,
  dryRun,
}: {
  readonly suppliers: Report['suppliers'];
  readonly dryRun: boolean;
}) {
  const address = useAddress();
  return (
    <Statement
      caption={dryRun ? 'Rows that were read' : 'Rows and their suppliers'}
      isCaptionShown
      rows={suppliers}
      rowKey={({ row }) => row}
      columns={[
        { key: 'row', title: 'Row', align: 'end', cell: ({ row }) => row },
        {
          key: 'outcome',
          title: 'Outcome',
          cell: ({ outcome, by, sameAsRow }) =>
            outcome === 'added'
              ? dryRun
                ? 'Would be added'
                : '✓ Added'
              : `May be there already by ${by.join(' and ')}${sameAsRow ? `, as row ${sameAsRow}` : ''}`,
        },
        {
          key: 'supplier',
          title: 'Supplier',
          cell: ({ supplierId, row }) =>
            supplierId ? (
              <Link to={address(`procurement/suppliers/${supplierId}`)}>Supplier of row {row}</Link>
            ) : (
              '–'
            ),
        },
      ]}
    />
  );
}
