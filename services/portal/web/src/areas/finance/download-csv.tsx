import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { csvOf } from '../../patterns/charts/chart-table.ts';
import type { ChartTable } from '../../patterns/charts/chart-table.ts';
import { fileName, save } from '../../patterns/charts/save.ts';

/** The table that is shown, as CSV: same rows and columns, plain numbers. */
export function DownloadCsv({
  name,
  table,
  label = 'CSV',
}: {
  readonly name: string;
  readonly table: ChartTable;
  readonly label?: string;
}) {
  return (
    <Button
      variant="default"
      className="no-print"
      leftSection={<IconDownload size={18} aria-hidden />}
      onClick={() =>
        save(new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' }), `${fileName(name)}.csv`)
      }
    >
      {label}
    </Button>
  );
}
