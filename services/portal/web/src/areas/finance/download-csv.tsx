import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { saveCsv } from '../../patterns/csv/save.ts';
import type { DataTable } from '../../patterns/csv/table.ts';

/** The table that is shown, as CSV: same rows and columns, plain numbers. */
export function DownloadCsv({
  name,
  table,
  label = 'CSV',
}: {
  readonly name: string;
  readonly table: DataTable;
  readonly label?: string;
}) {
  return (
    <Button
      variant="default"
      className="no-print"
      leftSection={<IconDownload size={18} aria-hidden />}
      onClick={() => saveCsv(table, name)}
    >
      {label}
    </Button>
  );
}
