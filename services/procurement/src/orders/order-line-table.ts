import { formatPence } from '@bursar/shared-types/money';
import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { vatRateAt } from '../vat/index.ts';
import { vatGroups } from './order-document.ts';
import type { OrderDocument } from './order-document.ts';
import { accent, faint, hairline, muted, width } from './order-style.ts';
import { formatQuantity, parseQuantity } from '../quantity.ts';

/** Space to the left and right of a cell, and the widest figure of Source Sans 3 at 10 points. */
const padding = 6;
const figure = 5.2;

/** The lines, the heading repeated on every page, no line broken between two pages. */
export function lineTable({ lines, orderedOn }: OrderDocument): Content {
  const figures = lines.map((line) => [
    formatQuantity(parseQuantity(line.quantity) ?? 0n),
    formatPence(line.unitPrice),
    vatRateAt(line.vatCode, orderedOn)?.short ?? line.vatCode,
    formatPence(line.net),
  ]);
  const head = ['', 'Description', 'Quantity', 'Unit price', 'VAT', 'Net'];
  const rows = lines.map((line, i): TableCell[] => [
    { text: String(line.line), color: muted },
    { text: line.description },
    ...(figures[i] ?? []).map(toTheRight),
  ]);
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columnWidths(figures),
      body: [
        head.map((text, i) => ({ ...(i < 2 ? { text } : toTheRight(text)), style: 'label' })),
        ...rows,
      ],
    },
    layout: {
      hLineWidth: (row) => (row === 0 ? 0 : 0.5),
      vLineWidth: () => 0,
      hLineColor: (row) => (row === 1 ? hairline : faint),
      paddingLeft: (column) => (column === 0 ? 0 : padding),
      paddingRight: (column) => (column === head.length - 1 ? 0 : padding),
      paddingTop: () => 5,
      paddingBottom: () => 5,
    },
  };
}

/**
 * Every column has a width of its own, as a column that may grow would run off the page with a
 * word that has no place to break. The figures take what their longest needs, the description the
 * rest.
 */
function columnWidths(figures: readonly (readonly string[])[]): number[] {
  const number = 16;
  const others = [0, 1, 2, 3].map((column) =>
    Math.max(38, ...figures.map((row) => (row[column] ?? '').length * figure)),
  );
  const taken = others.reduce((sum, each) => sum + each, number) + 2 * padding * 5;
  return [number, width - taken, ...others];
}

/** Net, VAT by rate, and the total: what the supplier's invoice must come to. */
export function totals({ lines, totals: sums, orderedOn }: OrderDocument): Content {
  const row = (label: string, amount: bigint, look: { style?: string; color?: string }) => [
    { text: label, ...look },
    { ...toTheRight(formatPence(amount)), ...(look.style ? look : {}) },
  ];
  const vat = vatGroups(lines).map(({ code, net, vat: amount }) => {
    const rate = vatRateAt(code, orderedOn);
    const what =
      rate && rate.rate > 0n ? `at ${rate.short}` : `(${rate?.name.toLowerCase() ?? code})`;
    return row(`VAT ${what} on ${formatPence(net)}`, amount, { color: muted });
  });
  return {
    margin: [0, 12, 0, 0],
    unbreakable: true,
    columns: [
      { width: '*', text: '' },
      {
        width: 'auto',
        table: {
          widths: ['auto', 'auto'],
          body: [
            row('Net', sums.net, { color: muted }),
            ...vat,
            row('Total', sums.gross, { style: 'total' }),
          ],
        },
        layout: {
          hLineWidth: (line, { table }) => (line === table.body.length - 1 ? 1.2 : 0),
          vLineWidth: () => 0,
          hLineColor: () => accent,
          paddingLeft: (column) => (column === 0 ? 0 : 24),
          paddingRight: () => 0,
          paddingTop: () => 3,
          paddingBottom: () => 3,
        },
      },
    ],
  };
}

function toTheRight(text: string) {
  return { text, alignment: 'right' as const, noWrap: true };
}
