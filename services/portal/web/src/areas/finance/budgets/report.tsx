import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Reply } from '../../../api/types.ts';
import { useAddress } from '../../../app/trust.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { Status } from '../../../patterns/status.tsx';
import { counted } from '../../../words/format.ts';
import { SheetFaults } from '../../../patterns/sheet-faults.tsx';

type Told = Reply<'finance', '/budget-imports', 'post'>;

const words = {
  set: ['Will be set', 'doing'],
  unchanged: ['Already so', 'done'],
  'not-set': ['Left as it is: a row is wrong', 'stopped'],
} as const;

/** What an import of budgets did or would do: each school, then every fault with its mend. */
export function Report({ report }: { readonly report: Told }) {
  const address = useAddress();
  const { dryRun, year, set, unchanged, schools, faults, ignoredHeadings } = report;
  return (
    <Stack component="section" role="status">
      <h2>
        {dryRun
          ? `${counted(set, 'school')} would get a budget for ${year}`
          : `Budgets of ${counted(set, 'school')} set for ${year}`}
      </h2>
      <p>
        {unchanged > 0 &&
          `${counted(unchanged, 'school has', 'schools have')} exactly this already. `}
        {faults.length > 0 && `${counted(faults.length, 'fault')} to mend. `}
        {ignoredHeadings.length > 0 && `Not read: ${ignoredHeadings.join(', ')}.`}
      </p>
      <SheetFaults faults={faults} />
      {schools.length > 0 && (
        <Statement
          caption="Schools of the file"
          isCaptionShown
          rows={schools}
          rowKey={({ schoolId }) => schoolId}
          columns={[
            {
              key: 'school',
              title: 'School',
              cell: ({ schoolId, name }) => (
                <Link to={address('finance/budgets', schoolId)}>{name}</Link>
              ),
            },
            { key: 'rows', title: 'Rows', align: 'end', cell: ({ rows }) => rows.length },
            {
              key: 'outcome',
              title: 'What happens',
              cell: ({ outcome }) => {
                const [word, tone] = words[outcome];
                const isDone = outcome === 'set' && !dryRun;
                return <Status of={isDone ? 'Set' : word} tone={isDone ? 'done' : tone} />;
              },
            },
            {
              key: 'revision',
              title: 'Revision',
              align: 'end',
              cell: ({ revision }) => revision ?? '–',
            },
          ]}
        />
      )}
    </Stack>
  );
}
