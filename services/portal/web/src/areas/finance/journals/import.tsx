import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { readOptions, useCommand } from '../../../api/hooks.ts';
import type { Problem } from '../../../api/problem.ts';
import { addressOf, sendJson } from '../../../api/request.ts';
import type { Reply } from '../../../api/types.ts';
import { useTrustId } from '../../../app/trust-id.ts';
import { useAddress } from '../../../app/trust.tsx';
import { saveCsv } from '../../../patterns/csv/save.ts';
import { Page } from '../../../patterns/page.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { SheetFaults } from '../../../patterns/sheet-faults.tsx';
import { Statement } from '../../../patterns/statement.tsx';
import { SheetPick } from '../../../patterns/form/sheet-pick.tsx';
import { counted, date, money } from '../../../words/format.ts';

/** The headings of a file, to be filled in. */
const template = {
  columns: [
    'Reference',
    'Date',
    'Narrative',
    'Account',
    'School',
    'Fund',
    'Cost centre',
    'Debit',
    'Credit',
  ].map((title) => ({ key: title, title, of: 'text' as const })),
  rows: [],
};

type Done = Reply<'finance', '/journal-imports', 'post'>;

/** Journals of a CSV or XLSX file: first what would happen, row by row; then, when asked, it does. */
export default function ImportJournals() {
  const trustId = useTrustId();
  const [file, setFile] = useState<{ readonly sha256: string; readonly key: string } | null>(null);
  const [refusal, setRefusal] = useState<Problem | null>(null);
  const run = useCommand('finance', 'post', '/journal-imports');
  const stage = async (picked: File) => {
    setRefusal(null);
    run.reset();
    const form = new FormData();
    form.set('file', picked);
    const address = addressOf('finance', '/v1/trusts/{trustId}/files', { trustId });
    await sendJson<{ sha256: string }>(address, { method: 'POST', body: form }).then(
      ({ sha256 }) => setFile({ sha256, key: crypto.randomUUID() }),
      (error: Problem) => setRefusal(error),
    );
  };
  return (
    <Page
      title="Import journals"
      crumbs={[{ title: 'Journals', path: 'finance/journals' }]}
      lead="A CSV or XLSX file with one row for each line; rows with the same reference are one journal."
      actions={
        <Button variant="default" onClick={() => saveCsv(template, 'journals-template')}>
          Download a template
        </Button>
      }
    >
      <SheetPick label="Journals" onPick={(picked) => void stage(picked)} />
      {refusal && <Refused error={refusal} />}
      {run.data ? (
        <Outcome done={run.data} />
      ) : (
        file && (
          <Preview
            sha256={file.sha256}
            error={run.error}
            isPosting={run.isPending}
            onPost={() => run.mutate({ body: { file: file.sha256 }, key: file.key })}
          />
        )
      )}
    </Page>
  );
}

function Preview({
  sha256,
  error,
  isPosting,
  onPost,
}: {
  readonly sha256: string;
  readonly error: Problem | null;
  readonly isPosting: boolean;
  readonly onPost: () => void;
}) {
  const trustId = useTrustId();
  const preview = useQuery({
    ...readOptions(trustId, 'finance', '/journal-imports/preview', { query: { file: sha256 } }),
  });
  if (preview.error) return <Refused error={preview.error} retry={() => void preview.refetch()} />;
  if (!preview.data) return <Loading what="what the file would do" />;
  const { ready, standing, faults, ignoredHeadings } = preview.data;
  const total = ready.reduce((sum, journal) => sum + journal.total, 0);
  return (
    <>
      <p>
        {ready.length > 0
          ? `${counted(ready.length, 'journal')} of ${money(total)} can be posted. `
          : faults.length > 0
            ? 'Nothing in the file can be posted yet: mend it and choose it again. '
            : 'There is nothing in the file to post. '}
        {standing.length > 0 &&
          `${counted(standing.length, 'journal')} ${standing.length === 1 ? 'was' : 'were'} posted by an import before and will not be posted again. `}
        {ignoredHeadings.length > 0 && `Not read: ${ignoredHeadings.join(', ')}.`}
      </p>
      <SheetFaults faults={faults} />
      {ready.length > 0 && (
        <Statement
          caption="Journals that can be posted"
          isCaptionShown
          rows={ready}
          rowKey={({ reference }) => reference}
          columns={[
            { key: 'reference', title: 'Reference', cell: ({ reference }) => reference },
            { key: 'date', title: 'Date', cell: (row) => date(row.date) },
            { key: 'narrative', title: 'Narrative', cell: ({ narrative }) => narrative },
            { key: 'rows', title: 'Rows', align: 'end', cell: ({ rows }) => rows.length },
            {
              key: 'total',
              title: 'Total',
              align: 'end',
              cell: (row) => money(row.total),
              foot: money(total),
            },
          ]}
        />
      )}
      {error && <Refused error={error} />}
      {ready.length > 0 && (
        <Group>
          <Button onClick={onPost} loading={isPosting}>
            Post {counted(ready.length, 'journal')} of {money(total)}
          </Button>
        </Group>
      )}
    </>
  );
}

function Outcome({ done }: { readonly done: Done }) {
  const address = useAddress();
  return (
    <section role="status">
      <h2>{counted(done.posted.length, 'journal')} posted</h2>
      <ul>
        {done.posted.map(({ id, number, reference }) => (
          <li key={id}>
            <Link to={address(`finance/journals/${id}`)}>{number}</Link> {reference}
          </li>
        ))}
      </ul>
      <SheetFaults faults={done.faults} />
    </section>
  );
}
