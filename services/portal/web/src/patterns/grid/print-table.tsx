import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
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
  const cell = (row: GridRow, { key, kind }: GridColumn) => (
    <td key={key} className={kind === 'money' ? 'number' : undefined}>
      {readers.get(key)!(row[key] ?? '').shown}
    </td>
  );
  return (
    <div className="print-only">
      <table>
        <caption>{label}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title }) => (
              <th key={key} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>{columns.map((column) => cell(row, column))}</tr>
          ))}
        </tbody>
      </table>
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
