import { cellShown } from '../csv/table.ts';
import type { DataTable } from '../csv/table.ts';

/** What a picture of a figure says. */
export interface Picture {
  readonly title: string;
  readonly subtitle: string;
  /** As at when, and from which history; every picture that leaves the page carries it. */
  readonly stamp: string;
  /** The drawing; a figure that has none is drawn as its table. */
  readonly svg: SVGSVGElement | null;
  readonly table: DataTable;
}

const [PAD, SCALE, TABLE_WIDTH, ROW] = [24, 2, 800, 28];

/** A PNG of the figure at twice its size. Rejects when the browser cannot draw it. */
export async function pictureOf({ title, subtitle, stamp, svg, table }: Picture): Promise<Blob> {
  const style = getComputedStyle(document.documentElement);
  const colour = (token: string) => style.getPropertyValue(token).trim();
  const width = svg ? svg.clientWidth : TABLE_WIDTH;
  const height = svg ? svg.clientHeight : (table.rows.length + 1) * ROW;
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d')!;
  const sans = style.getPropertyValue('--sans');
  const serif = style.getPropertyValue('--serif');
  pen.font = `600 20px ${serif}`;
  const titles = linesOf(pen, title, width);
  pen.font = `13px ${sans}`;
  const stamps = linesOf(pen, stamp, width);
  const top = PAD + titles.length * 26 + 30;
  canvas.width = (width + 2 * PAD) * SCALE;
  canvas.height = (top + height + stamps.length * 18 + 2 * PAD) * SCALE;
  pen.scale(SCALE, SCALE);
  pen.fillStyle = colour('--paper');
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.textBaseline = 'top';
  const write = (text: string, y: number, font: string, token: string) => {
    pen.font = font;
    pen.fillStyle = colour(token);
    pen.fillText(text, PAD, y);
  };
  titles.forEach((line, at) => write(line, PAD + at * 26, `600 20px ${serif}`, '--ink'));
  write(subtitle, PAD + titles.length * 26, `14px ${sans}`, '--muted');
  if (svg) pen.drawImage(await loaded(svg), PAD, top, width, height);
  else drawTable(pen, table, top, width, `14px ${sans}`, colour);
  stamps.forEach((line, at) =>
    write(line, top + height + PAD / 2 + at * 18, `13px ${sans}`, '--muted'),
  );
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

function linesOf(pen: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (pen.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function drawTable(
  pen: CanvasRenderingContext2D,
  { columns, rows }: DataTable,
  top: number,
  width: number,
  font: string,
  colour: (token: string) => string,
): void {
  const column = width / columns.length;
  const line = (cells: readonly string[], at: number, weight: string) => {
    pen.font = `${weight} ${font}`;
    pen.fillStyle = colour('--ink');
    cells.forEach((cell, col) =>
      pen.fillText(cell, PAD + col * column, top + at * ROW + 6, column - 8),
    );
    pen.fillStyle = colour('--hairline');
    pen.fillRect(PAD, top + (at + 1) * ROW - 1, width, 1);
  };
  line(
    columns.map(({ title }) => title),
    0,
    '600',
  );
  rows.forEach((row, at) =>
    line(
      columns.map(({ key, of, none }) => cellShown(row[key], of, none)),
      at + 1,
      '400',
    ),
  );
}

/** Properties that the page's styles give and a picture alone would not have. */
const COPIED = [
  'fill',
  'stroke',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'opacity',
];

/** The drawing as an image of its own, its tokens resolved. */
async function loaded(svg: SVGSVGElement): Promise<HTMLImageElement> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((each, at) => {
    const style = getComputedStyle(originals[at]!);
    for (const name of COPIED) {
      // A style attribute would be refused in the page; a presentation attribute does the same.
      each.setAttribute(name, style.getPropertyValue(name).replaceAll('"', "'"));
    }
    each.removeAttribute('style');
  });
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(svg.clientWidth));
  copy.setAttribute('height', String(svg.clientHeight));
  const text = new XMLSerializer().serializeToString(copy);
  const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  await image.decode().finally(() => URL.revokeObjectURL(address));
  return image;
}

/** Puts a picture on the clipboard; false where the browser or its reader does not allow it. */
export async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}
