import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { FocusEvent } from 'react';
import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { DynamicDataSheetGrid, createContextMenuComponent } from 'react-datasheet-grid';
import type {
  ContextMenuComponentProps,
  DataSheetGridProps,
  DataSheetGridRef,
} from 'react-datasheet-grid';
// oxlint-disable-next-line import/no-unassigned-import -- a style sheet is only loaded
import 'react-datasheet-grid/dist/style.css';
import { counted } from '../../words/format.ts';
import type { CellFault, GridRow } from './columns.ts';
import { blankRow } from './columns.ts';
import classes from './grid.module.css';
import { MendList } from './mend-list.tsx';
import { parseClipboard } from './parse-clipboard.ts';
import type { PasteGridProps } from './paste-grid.tsx';
import { fillDown, pasteInto, withoutBlankEnd } from './paste-into.ts';
import type { Selected } from './paste-into.ts';
import { PrintTable } from './print-table.tsx';
import { cellReaders, readRows } from './read-cell.ts';
import { sheetColumns } from './sheet-columns.ts';
import { useFaults } from './use-faults.ts';
import { useHistory } from './use-history.ts';
import { sheetKeys, usePaste } from './use-sheet-keys.ts';

/** Blank rows below the last line, into which one may type; typing makes room for more. */
const SPARE = 3;
const LEAST_ROWS = 8;

/** The grid itself, in a chunk of its own: see `PasteGrid`. */
export default function Sheet({
  label,
  columns,
  rows,
  onChange,
  today,
  errors = NO_FAULTS,
  footer,
  height = 440,
}: PasteGridProps) {
  const [within, sheet, after] = [
    useRef<HTMLElement>(null),
    useRef<DataSheetGridRef>(null),
    useRef<HTMLDivElement>(null),
  ];
  const id = useId();
  const [activeRow, setActiveRow] = useState<number | null>(null);
  const [said, say] = useState('');
  const isTouch = useMediaQuery('(pointer: coarse)');
  const readers = useMemo(() => cellReaders(columns, today), [columns, today]);
  const blank = useMemo(() => blankRow(columns), [columns]);
  const shownRows = useMemo(() => {
    const spare = Math.max(SPARE, LEAST_ROWS - rows.length);
    return [...rows, ...Array.from({ length: spare }, () => blank)];
  }, [rows, blank]);
  const read = useMemo(() => readRows(columns, rows, readers), [columns, rows, readers]);
  const faults = useFaults(rows, read.faults, errors, activeRow);
  const { change, undo, redo, last } = useHistory(rows, onChange);
  const undoLast = () => {
    say('');
    undo();
  };

  const use = ({ row, key, suggestion }: CellFault) => {
    if (!suggestion) return;
    const mended = rows.map((each, at) =>
      at === row ? { ...each, [key]: suggestion.text } : each,
    );
    change(mended, 'mend');
    say(`${suggestion.label} in row ${row + 1}.`);
  };
  const paste = (text: string, selected: Selected | null) => {
    const at = selected?.min ?? { row: rows.length, col: 0 };
    const pasted = parseClipboard(text, columns, { today, column: at.col, readers });
    if (pasted.rows.length === 0) return;
    const next = pasteInto(columns, rows, pasted.rows, at.row, selected ?? undefined);
    change(next, `paste of ${counted(pasted.rows.length, 'row')}`);
    const parts = [
      `${counted(pasted.rows.length, 'row')} pasted.`,
      pasted.faults.length ? `${counted(pasted.faults.length, 'cell')} to mend.` : '',
      pasted.left.length ? `No column here for: ${pasted.left.join(', ')}.` : '',
    ];
    say(parts.filter(Boolean).join(' '));
  };
  usePaste(within, sheet, paste);

  const onKeyDown = sheetKeys(
    sheet,
    { rows: shownRows.length, filled: rows.length, columns: columns.length },
    {
      undo: undoLast,
      redo,
      paste,
      fillDown: (selected) =>
        change(withoutBlankEnd(fillDown(columns, shownRows, selected)), 'fill'),
      mend: ({ row, col }) => {
        const fault = faults.find((each) => each.row === row && each.key === columns[col]?.key);
        if (fault) use(fault);
      },
      leave: () => {
        sheet.current?.setActiveCell(null);
        after.current?.focus();
      },
    },
  );
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    // Keys typed elsewhere are not for the cell that was left; null is a cell that scrolled away.
    const cells = within.current?.querySelector('.dsg-container');
    if (relatedTarget && !cells?.contains(relatedTarget)) sheet.current?.setActiveCell(null);
  };
  useEffect(() => {
    const cells = within.current?.querySelector('.dsg-container');
    cells?.setAttribute('tabindex', '0');
    cells?.setAttribute('role', 'region');
    cells?.setAttribute('aria-label', `${label}, cells`);
  }, [label]);
  // The grid draws every cell anew for another function: these stay the same.
  const latest = useRef(change);
  latest.current = change;
  const onRows = useCallback((next: GridRow[], operations: Operations) => {
    latest.current(withoutBlankEnd(next), wordFor(operations));
    // What was said of the change before would stand as if it were of this one.
    say('');
  }, []);
  const createRow = useCallback(() => blank, [blank]);
  const onActive = useCallback(
    ({ cell }: { cell: { row: number } | null }) => setActiveRow(cell?.row ?? null),
    [],
  );
  const own = useMemo(
    () => sheetColumns(columns, readers, faults, id),
    [columns, readers, faults, id],
  );
  const lists = useMemo(
    () =>
      columns.map(({ key, choices }) =>
        choices ? (
          <datalist key={key} id={`${id}-${key}`}>
            {choices.map((each) => (
              <option key={each.value} value={each.label} />
            ))}
          </datalist>
        ) : null,
      ),
    [columns, id],
  );

  return (
    <section
      ref={within}
      className={classes.grid}
      aria-label={label}
      aria-describedby={`${id}-keys`}
    >
      <p id={`${id}-keys`} className="visually-hidden">
        Arrows move, Enter or typing edits, Ctrl+V pastes from a spreadsheet, Ctrl+Z undoes, Escape
        leaves the cells.
      </p>
      <div className="no-print" onKeyDown={onKeyDown} onBlur={onBlur}>
        <DynamicDataSheetGrid<GridRow>
          ref={sheet}
          value={shownRows}
          columns={own}
          onChange={onRows}
          createRow={createRow}
          addRowsComponent={false}
          contextMenuComponent={OwnMenu}
          onActiveCellChange={onActive}
          rowHeight={isTouch ? 44 : 32}
          headerRowHeight={36}
          height={height}
        />
        {lists}
      </div>
      <div ref={after} tabIndex={-1} className={`${classes.below} no-print`}>
        <p role="status" className={classes.said}>
          {said}
        </p>
        {last && (
          <Button variant="default" size="compact-sm" onClick={undoLast}>
            Undo {last}
          </Button>
        )}
      </div>
      <MendList
        faults={faults}
        columns={columns}
        onGo={({ row, key }) => sheet.current?.setActiveCell({ row, col: key })}
        onUse={use}
      />
      {footer?.(read.values)}
      <PrintTable label={label} columns={columns} rows={rows} readers={readers} />
    </section>
  );
}

const NO_FAULTS: readonly CellFault[] = [];

/** The menu without its own paste, which reads no headings and asks the browser for leave. */
const Menu = createContextMenuComponent();
const OwnMenu = (props: ContextMenuComponentProps) => (
  <Menu {...props} items={props.items.filter(({ type }) => type !== 'PASTE')} />
);

type Operations = Parameters<NonNullable<DataSheetGridProps<GridRow>['onChange']>>[1];

function wordFor([first]: Operations): string {
  if (first?.type === 'DELETE') {
    return `deletion of ${counted(first.toRowIndex - first.fromRowIndex, 'row')}`;
  }
  return first?.type === 'CREATE' ? 'new row' : 'edit';
}
