import { columnLetter } from './cell.ts';
import { lastColumn, lastRow, maxColumns } from './limits.ts';
import { SheetError } from './sheet-error.ts';

// Neither may look further than its own tag, or the next cell's: a file that closes nothing would
// be searched to its end for each of its cells.
const attributes = String.raw`(?<attributes>\s(?:[^"'<>]|"[^"<]*"|'[^'<]*')*?)?`;
const body = String.raw`(?<body>[^<]*(?:<(?!\/?(?:\w+:)?c[\s>\/])[^<]*)*)`;
const cellTag = new RegExp(
  String.raw`<(?<prefix>(?:\w+:)?)c${attributes}(?:\/>|>${body}<\/\k<prefix>c\s*>)`,
  'g',
);
const rowTag = new RegExp(String.raw`<(?<prefix>(?:\w+:)?)row${attributes}(?<end>\/?>)`, 'g');
const reference = /^(?<letters>[A-Z]{1,3})(?<row>[1-9]\d{0,6})$/;

/** What stands in a cell whose formula was never worked out: nothing could be read there. */
const notCalculated = '#NOT CALCULATED!';

/**
 * A worksheet's XML made fit for a parser that builds a grid as large as its furthest cell: empty
 * cells and rows beyond those that are read are left out, so that formatting to the end of the
 * sheet costs nothing. Errors (`#N/A`) become their text and formulas without a value
 * `#NOT CALCULATED!`, which otherwise would be read as empty. Throws a SheetError where something
 * stands beyond what is read (`rows` below the headings), or where no spreadsheet has a cell.
 */
export function boundedWorksheet(xml: string, rows: number): string {
  const cells = dataOf(xml).replace(cellTag, (...match) => {
    const whole = match[0] as string;
    const { prefix = '', attributes = '', body = '' } = match.at(-1) as Record<string, string>;
    const name = attributeOf(attributes, 'r');
    if (name === null) return whole;
    const holds = /<(?:\w+:)?(?:v|is|f)\b/.test(body);
    const beyond = beyondOf(name, rows);
    if (beyond !== null) {
      if (holds || (beyond.kind === 'unreadable' && !reference.test(name))) throw beyond;
      return '';
    }
    const type = attributeOf(attributes, 't');
    const formulaAlone = /<(?:\w+:)?f\b/.test(body) && !/<(?:\w+:)?(?:v|is)\b/.test(body);
    if (formulaAlone && type !== 'str') {
      return `<${prefix}c r="${name}" t="str"><${prefix}v>${notCalculated}</${prefix}v></${prefix}c>`;
    }
    if (type !== 'e') return whole;
    return `<${prefix}c r="${name}" t="str">${body}</${prefix}c>`;
  });
  return cells.replace(rowTag, (...match) => {
    const { prefix = '', attributes = '', end = '' } = match.at(-1) as Record<string, string>;
    const row = attributeOf(attributes, 'r');
    const far = row !== null && !(Number(row) <= rows + 1);
    return far ? `<${prefix}row${end}` : (match[0] as string);
  });
}

/** A worksheet with its cells alone; as it is where they have no end. */
function dataOf(xml: string): string {
  const start = xml.search(/<(?:\w+:)?sheetData[\s>/]/);
  const end = xml.indexOf('>', xml.lastIndexOf('sheetData')) + 1;
  const data = xml.slice(start, end);
  const whole = /(?:<\/(?:\w+:)?sheetData\s*|\/)>$/.test(data.slice(-100));
  return start >= 0 && whole ? `<worksheet>${data}</worksheet>` : xml;
}

/** Why a cell of this name is not read; null where it is. */
function beyondOf(name: string, rows: number): SheetError | null {
  const { letters = '', row = '' } = reference.exec(name)?.groups ?? {};
  const column = Array.from(letters).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  if (column < 1 || column > lastColumn || Number(row) > lastRow) {
    const detail = `It has a cell “${name.slice(0, 20)}”, and no sheet goes beyond XFD1048576.`;
    return new SheetError('unreadable', `${detail} Save it again from the spreadsheet.`);
  }
  if (column > maxColumns) {
    const last = columnLetter(maxColumns - 1);
    const detail = `There is something in cell ${name}, and columns are read up to ${last}.`;
    return new SheetError('unreadable', `${detail} Delete it, or move it to the left.`);
  }
  if (Number(row) <= rows + 1) return null;
  const detail = `The sheet has more than ${rows} rows, which are the most for one go: there is something in cell ${name}.`;
  return new SheetError('too-large', `${detail} Split it, or delete what is not meant.`);
}

/** The value of an attribute, whatever its prefix. */
function attributeOf(text: string, name: string): string | null {
  const found = new RegExp(String.raw`[\s:]${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`).exec(text);
  return found ? (found[1] ?? found[2] ?? '') : null;
}
