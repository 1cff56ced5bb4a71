import { useEffect } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { DataSheetGridRef } from 'react-datasheet-grid';
import type { CellAt, Selected } from './paste-into.ts';

/** What the keys that the grid lacks do. */
export interface SheetActions {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly fillDown: (selected: Selected) => void;
  /** Takes the suggestion for the cell, if it has one. */
  readonly mend: (cell: CellAt) => void;
  /** Escape: the cursor leaves the cells, Tab goes on behind them. */
  readonly leave: () => void;
  readonly paste: (text: string, selected: Selected | null) => void;
}

const PAGE = 10;

const isEdited = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && !target.readOnly;

/** The keys of a spreadsheet beyond arrows, Enter, F2, Tab and Delete, for cells not being edited. */
export function sheetKeys(
  grid: RefObject<DataSheetGridRef | null>,
  size: { readonly rows: number; readonly filled: number; readonly columns: number },
  actions: SheetActions,
): (event: KeyboardEvent) => void {
  return (event) => {
    // Read now: the grid makes a new handle whenever its cursor moves.
    const sheet = grid.current;
    const at = sheet?.activeCell;
    if (!sheet || !at || isEdited(event.target)) return;
    const act = keyOf(event);
    if (act === 'undo') actions.undo();
    else if (act === 'redo') actions.redo();
    else if (act === 'fill') actions.fillDown(sheet.selection ?? { min: at, max: at });
    else if (act === 'mend') actions.mend(at);
    else if (act === 'leave') actions.leave();
    else {
      const to = moved(at, act, size);
      if (!to) return;
      sheet.setActiveCell(to);
    }
    event.preventDefault();
    // The grid hears keys at the document, where it would duplicate rows at Ctrl+D.
    event.nativeEvent.stopPropagation();
  };
}

function keyOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): string {
  const letter = ctrlKey || metaKey ? key.toLowerCase() : '';
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  if (letter === 'y') return 'redo';
  if (letter === 'd') return 'fill';
  if (key === 'Enter' && altKey) return 'mend';
  if (key === 'Escape') return 'leave';
  return `${letter || ctrlKey || metaKey ? 'Ctrl+' : ''}${key}`;
}

function moved(
  { row, col }: CellAt,
  key: string,
  { rows, filled, columns }: { rows: number; filled: number; columns: number },
): CellAt | undefined {
  const to: Readonly<Record<string, CellAt>> = {
    Home: { row, col: 0 },
    End: { row, col: columns - 1 },
    'Ctrl+Home': { row: 0, col: 0 },
    'Ctrl+End': { row: Math.max(0, filled - 1), col: columns - 1 },
    PageUp: { row: Math.max(0, row - PAGE), col },
    PageDown: { row: Math.min(rows - 1, row + PAGE), col },
  };
  return to[key];
}

/**
 * Hears a paste anywhere in the grid before the grid does, which knows nothing of headings. While a
 * cell is edited, text of one cell goes into it as usual.
 */
export function usePaste(
  within: RefObject<HTMLElement | null>,
  sheet: RefObject<DataSheetGridRef | null>,
  paste: SheetActions['paste'],
): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const isHere = event.target instanceof Node && within.current?.contains(event.target);
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text === '' || (!isHere && !sheet.current?.activeCell)) return;
      if (isEdited(event.target) && !/[\t\r\n]/.test(text.trim())) return;
      event.preventDefault();
      event.stopPropagation();
      paste(text, sheet.current?.selection ?? null);
    };
    document.addEventListener('paste', onPaste, true);
    return () => document.removeEventListener('paste', onPaste, true);
  });
}
