import { memo, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import type { CellProps } from 'react-datasheet-grid';
import type { GridColumn, GridRow } from './columns.ts';
import classes from './grid.module.css';
import type { CellReader } from './read-cell.ts';

/** What every cell of a column knows. */
export interface CellData {
  readonly column: GridColumn;
  readonly read: CellReader;
  /** The faults to mark, by row. */
  readonly faults: ReadonlyMap<number, string>;
  /** The id of the list of choices, where there is one. */
  readonly listId?: string;
}

/**
 * A cell: an input that is named by its column and row, so that it can be heard. The active cell has
 * the focus, read only until it is edited; what is typed is read when editing ends.
 */
export const Cell = memo(function Cell({
  active,
  focus: isEditing,
  rowData,
  rowIndex,
  setRowData,
  columnData: { column, read, faults, listId },
}: CellProps<GridRow, CellData>) {
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const faultId = useId();
  const { shown } = read(rowData[column.key] ?? '');
  const fault = faults.get(rowIndex);

  const commit = (text: string) => {
    setTyped(null);
    const { text: kept } = read(text);
    if (kept !== rowData[column.key]) setRowData({ ...rowData, [column.key]: kept });
  };

  useEffect(() => {
    // After the grid's own effects: it blurs whatever has the focus when its cursor appears.
    if (active) queueMicrotask(() => input.current?.focus({ preventScroll: true }));
  }, [active]);
  useLayoutEffect(() => {
    if (isEditing) {
      input.current?.focus({ preventScroll: true });
      input.current?.select();
    } else if (typed !== null) commit(typed);
    // Only where the cursor goes ends an edit.
  }, [isEditing]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') flushSync(() => setTyped(null));
    if (event.key !== 'Enter') return;
    // Enter in a cell is the grid's: it never sends the form around it.
    event.preventDefault();
    if ((event.ctrlKey || event.metaKey) && typed !== null) {
      // Ctrl+Enter sends the form, which must have the cell first: it hears the key after that.
      event.stopPropagation();
      flushSync(() => commit(typed));
      const { ctrlKey, metaKey } = event;
      const again = { key: 'Enter', code: 'Enter', ctrlKey, metaKey, bubbles: true };
      input.current?.dispatchEvent(new KeyboardEvent('keydown', again));
    }
  };

  return (
    <>
      {fault && (
        <span className={classes.mark} aria-hidden>
          ▲
        </span>
      )}
      <input
        ref={input}
        className={classes.input}
        data-kind={column.kind}
        aria-label={`${column.title}, row ${rowIndex + 1}`}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? faultId : undefined}
        tabIndex={-1}
        readOnly={!isEditing}
        value={typed ?? shown}
        inputMode={column.kind === 'money' ? 'decimal' : undefined}
        list={isEditing ? listId : undefined}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {fault && (
        <span id={faultId} className="visually-hidden">
          {fault}
        </span>
      )}
    </>
  );
});
