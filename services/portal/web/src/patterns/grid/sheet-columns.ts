import type { Column } from 'react-datasheet-grid';
import { Cell } from './cell.tsx';
import type { CellData } from './cell.tsx';
import type { CellFault, GridColumn, GridRow } from './columns.ts';
import classes from './grid.module.css';
import type { CellReader } from './read-cell.ts';

/** The grid's own columns for ours: how a cell is drawn, copied, filled and emptied. */
export function sheetColumns(
  columns: readonly GridColumn[],
  readers: ReadonlyMap<string, CellReader>,
  faults: readonly CellFault[],
  id: string,
): Partial<Column<GridRow, CellData, string>>[] {
  return columns.map((column) => {
    const { key, title, kind, choices } = column;
    const read = readers.get(key)!;
    const own = new Map(
      faults.filter((each) => each.key === key).map((each) => [each.row, each.fault]),
    );
    const least = column.width ?? 120;
    return {
      id: key,
      title,
      basis: least,
      minWidth: least,
      grow: kind === 'text' || kind === 'choice' ? 2 : 1,
      component: Cell,
      columnData: {
        column,
        read,
        faults: own,
        ...(choices && kind === 'choice' && { listId: `${id}-${key}` }),
      },
      headerClassName: kind === 'money' ? classes.moneyHead : undefined,
      cellClassName: ({ rowIndex }) => (own.has(rowIndex) ? classes.faulty : undefined),
      deleteValue: ({ rowData }) => ({ ...rowData, [key]: '' }),
      copyValue: ({ rowData }) => read(rowData[key] ?? '').copied,
      pasteValue: ({ rowData, value }) => ({ ...rowData, [key]: read(value).text }),
      isCellEmpty: ({ rowData }) => (rowData[key] ?? '') === '',
    };
  });
}
