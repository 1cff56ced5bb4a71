import { FileInput } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';

/** Chooses a CSV or XLSX file. */
export function SheetPick({
  label,
  onPick,
}: {
  readonly label: string;
  readonly onPick: (file: File) => void;
}) {
  return (
    <FileInput
      size="md"
      label={`${label}, as CSV or XLSX`}
      placeholder="Choose a file"
      accept=".csv,.xlsx,text/csv"
      leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
      maw="28rem"
      onChange={(file) => file && onPick(file)}
    />
  );
}
