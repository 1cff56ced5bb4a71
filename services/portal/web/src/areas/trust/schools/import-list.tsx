import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCommand } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { useTrust } from '../../../app/trust.tsx';
import { SheetPick } from '../../../patterns/form/sheet-pick.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Section } from '../../../patterns/section.tsx';
import { counted } from '../../../words/format.ts';
import { ImportReport } from './import-report.tsx';
import { useStaging } from './staging.ts';
import type { StagedFile } from './staging.ts';

type Report = Reply<'directory', '/school-imports', 'post'>;

/** Schools of a list of the trust's own: those that are there already are left as they are. */
export function ImportList() {
  const { file, refusal, pick } = useStaging();
  return (
    <>
      <SheetPick label="The list of schools" onPick={pick} />
      {refusal && <Refused error={refusal} />}
      {file && <Run key={file.key} file={file} />}
    </>
  );
}

function Run({ file }: { readonly file: StagedFile }) {
  const { trust } = useTrust();
  const lookInto = useCommand('directory', 'post', '/school-imports');
  const run = useCommand('directory', 'post', '/school-imports');
  const look = useQuery({
    queryKey: ['directory-look', file.key],
    queryFn: () => lookInto.mutateAsync({ body: { file: file.sha256, dryRun: true } }),
    staleTime: Infinity,
    retry: false,
  });
  if (look.error) return <Refused error={look.error} />;
  if (!look.data) return <Loading what="what the list would do" />;
  const isDone = run.data !== undefined;
  const report = run.data ?? look.data;
  const { added, there, ignoredHeadings } = report;
  return (
    <Section
      id="outcome"
      title={
        isDone ? `${counted(added, 'school')} added` : `${counted(added, 'school')} would be added`
      }
    >
      <p>
        {there > 0 && `${counted(there, 'school')} already in the trust, left unchanged. `}
        {ignoredHeadings.length > 0 && `Not read: ${ignoredHeadings.join(', ')}.`}
      </p>
      {run.error && <Refused error={run.error} />}
      {!isDone && added > 0 && (
        <Group>
          <Button
            loading={run.isPending}
            onClick={() =>
              run.mutate({ body: { file: file.sha256, dryRun: false }, key: file.key })
            }
          >
            Add {counted(added, 'school')} to {trust.name}
          </Button>
        </Group>
      )}
      <Told report={report} />
    </Section>
  );
}

function Told({ report: { schools, faults } }: { readonly report: Report }) {
  return (
    <ImportReport
      faults={faults.map(({ row, column, heading, detail, mend }) => ({
        row,
        where: [column, heading].filter(Boolean).join(' '),
        detail,
        mend,
      }))}
      taken={schools.map(({ outcome, differs, ...one }) => ({
        ...one,
        outcome: outcome === 'added' ? 'Added' : 'There already',
        differences: differs,
      }))}
    />
  );
}
