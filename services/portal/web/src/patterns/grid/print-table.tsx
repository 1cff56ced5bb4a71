import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { Statement } from '../statement.tsx';
import type { GridColumn, GridRow } from './columns.ts';
import type { CellReader } from './read-cell.ts';

/** All rows as a plain table, there only while the page is printed: the grid itself draws a window. */
export function PrintTable({
  label,
  columns,
  rows,
  readers,
}: {
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly readers: ReadonlyMap<string, CellReader>;
}) {
  if (!useIsPrinting()) return null;
  return (
    <div className="print-only">
      <Statement
        caption={label}
        isCaptionShown
        rows={rows}
        rowKey={(_, at) => at}
        columns={columns.map(({ key, title, kind }) => ({
          key,
          title,
          align: kind === 'money' ? ('end' as const) : undefined,
          cell: (row: GridRow) => readers.get(key)!(row[key] ?? '').shown,
        }))}
      />
    </div>
  );
}

function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const print = matchMedia('print');
    // The browser lays out the page at once: the rows must be there when this returns.
    const told = () => flushSync(() => setPrinting(print.matches));
    const before = () => flushSync(() => setPrinting(true));
    print.addEventListener('change', told);
    addEventListener('beforeprint', before);
    return () => {
      print.removeEventListener('change', told);
      removeEventListener('beforeprint', before);
    };
  }, []);
  return isPrinting;
}
