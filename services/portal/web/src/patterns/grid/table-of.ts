/**
 * The rows and cells of a spreadsheet's text: tabs between cells, line ends between rows, cells in
 * double quotes where they hold either or a quote. A quote that never closes is an ordinary sign.
 * Blank rows at the end are left out.
 */
export function tableOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const { cell, end } = quotedCell(text, at) ?? plainCell(text, at);
    row.push(cell);
    const isRowEnd = text[end] !== '\t';
    if (isRowEnd) {
      rows.push(row);
      row = [];
    }
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  while (rows.at(-1)?.every((cell) => cell.trim() === '')) rows.pop();
  return rows;
}

interface Cell {
  readonly cell: string;
  /** Where the tab, the line end or the end of the text stands. */
  readonly end: number;
}

function plainCell(text: string, from: number): Cell {
  let end = from;
  while (end < text.length && !'\t\r\n'.includes(text[end]!)) end += 1;
  return { cell: text.slice(from, end), end };
}

/** A cell in quotes that close just before the next tab or line end. */
function quotedCell(text: string, from: number): Cell | undefined {
  if (text[from] !== '"') return undefined;
  let cell = '';
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else {
      const ends = at + 1 === text.length || '\t\r\n'.includes(text[at + 1]!);
      return ends ? { cell, end: at + 1 } : undefined;
    }
  }
  return undefined;
}
