import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../../api/hooks.ts';
import { useTrust } from '../../../app/trust.tsx';
import type { AttachedFile } from '../../../patterns/files/attached.ts';
import { FilesInput } from '../../../patterns/files/index.ts';
import { Page } from '../../../patterns/page.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { counted } from '../../../words/format.ts';
import { ImportReport } from './import-report.tsx';

/** Suppliers of a CSV file: first what would happen, row by row; then, when asked, it does. */
export default function ImportSuppliers() {
  const { trust } = useTrust();
  const [files, setFiles] = useState<readonly AttachedFile[]>([]);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const look = useCommand('procurement', 'post', '/supplier-imports');
  const run = useCommand('procurement', 'post', '/supplier-imports');
  const [file] = files;
  const onChange = (chosen: readonly AttachedFile[]) => {
    setFiles(chosen);
    setKey(crypto.randomUUID());
    look.reset();
    run.reset();
    if (chosen[0]) look.mutate({ body: { file: chosen[0].sha256, dryRun: true } });
  };
  return (
    <Page
      title="Import suppliers"
      crumbs={[{ title: 'Suppliers', path: 'procurement/suppliers' }]}
      lead="A CSV file with a row for each supplier. Only the name is needed; VAT number, company number, e-mail, address and terms are read where they are."
    >
      {!run.data && (
        <FilesInput
          id="suppliers-file"
          label="List of suppliers, as CSV"
          service="procurement"
          types={['text/csv']}
          most={1}
          value={files}
          onChange={onChange}
        />
      )}
      {look.isPending && <Loading what="what the file would do" />}
      {(look.error ?? run.error) && <Refused error={look.error ?? run.error} />}
      {run.data ? (
        <ImportReport report={run.data} />
      ) : (
        file &&
        look.data && (
          <>
            <ImportReport report={look.data} />
            <Group>
              <Button
                loading={run.isPending}
                disabled={look.data.added === 0}
                onClick={() => run.mutate({ body: { file: file.sha256 }, key })}
              >
                Add {counted(look.data.added, 'supplier')} to {trust.name}
              </Button>
            </Group>
          </>
        )
      )}
    </Page>
  );
}
