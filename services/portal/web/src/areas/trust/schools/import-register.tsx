import { Button, Group, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand, useRead } from '../../../api/hooks.ts';
import type { Reply } from '../../../api/types.ts';
import { useTrust } from '../../../app/trust.tsx';
import { SheetPick } from '../../../patterns/form/sheet-pick.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Section } from '../../../patterns/section.tsx';
import { counted } from '../../../words/format.ts';
import { ImportReport } from './import-report.tsx';
import { useStaging } from './staging.ts';
import type { StagedFile } from './staging.ts';

type Report = Reply<'directory', '/schools/imports', 'post'>;

/** Schools of the national register: known by their URN; what the register does not say stays. */
export function ImportRegister() {
  const register = useStaging();
  const links = useStaging();
  const { data: own } = useRead('directory', '/trust');
  const [typed, setTyped] = useState<string | null>(null);
  const groupUid = (typed ?? own?.groupUid ?? '').trim();
  const isUid = /^\d{1,6}$/.test(groupUid);
  return (
    <>
      <TextInput
        label="The trust’s UID in the register"
        description="Up to six figures, like 2044"
        inputMode="numeric"
        maw="28rem"
        value={typed ?? own?.groupUid ?? ''}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        error={typed !== null && !isUid ? 'Enter the figures of the UID.' : undefined}
      />
      <SheetPick label="The register’s file" onPick={register.pick} />
      <SheetPick label="Its links of groups and schools (optional)" onPick={links.pick} />
      {register.refusal && <Refused error={register.refusal} />}
      {links.refusal && <Refused error={links.refusal} />}
      {register.file && isUid && (
        <Run
          key={`${register.file.key} ${links.file?.key} ${groupUid}`}
          file={register.file}
          links={links.file}
          groupUid={groupUid}
        />
      )}
    </>
  );
}

function Run({
  file,
  links,
  groupUid,
}: {
  readonly file: StagedFile;
  readonly links: StagedFile | null;
  readonly groupUid: string;
}) {
  const { trust } = useTrust();
  const lookInto = useCommand('directory', 'post', '/schools/imports');
  const run = useCommand('directory', 'post', '/schools/imports');
  const body = { register: file.sha256, links: links?.sha256 ?? null, groupUid };
  const look = useQuery({
    queryKey: ['directory-look', body],
    queryFn: () => lookInto.mutateAsync({ body: { ...body, dryRun: true } }),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
  if (look.error) return <Refused error={look.error} />;
  if (!look.data) return <Loading what="what the register says" />;
  const isDone = run.data !== undefined;
  const report = run.data ?? look.data;
  const { added, changed, unchanged, rows, layout } = report;
  const sum = `${counted(added, 'school')} to add, ${counted(changed, 'school')} to change`;
  return (
    <Section
      id="outcome"
      title={
        isDone ? `${counted(added, 'school')} added, ${counted(changed, 'school')} changed` : sum
      }
    >
      <p>
        Read as {layout}, {counted(rows, 'row')}; {counted(unchanged, 'school')} as the register has
        it.
      </p>
      {run.error && <Refused error={run.error} />}
      {!isDone && added + changed > 0 && (
        <Group>
          <Button
            loading={run.isPending}
            onClick={() => run.mutate({ body: { ...body, dryRun: false }, key: file.key })}
          >
            Import {counted(added + changed, 'school')} into {trust.name}
          </Button>
        </Group>
      )}
      <Told report={report} />
    </Section>
  );
}

const outcomes = { added: 'Added', changed: 'Changed', unchanged: 'As it is' } as const;

function Told({ report: { schools, rejected } }: { readonly report: Report }) {
  return (
    <ImportReport
      faults={rejected.map(({ row, file, heading, urn, detail, mend }) => ({
        row,
        where: [file === 'links' ? 'Links:' : '', heading, urn && `(URN ${urn})`]
          .filter(Boolean)
          .join(' '),
        detail,
        mend,
      }))}
      taken={schools.map(({ outcome, changes, ...one }) => ({
        ...one,
        outcome: outcomes[outcome],
        differences: changes,
      }))}
    />
  );
}
