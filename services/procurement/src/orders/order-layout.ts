import { formatPence } from '@bursar/shared-types/money';
import type { Column, Content, DynamicContent, StyleDictionary, TableCell } from 'pdfmake/interfaces.js';
import { vatRateAt } from '../vat/vat-rates.ts';
import { dateInWords, vatGroups } from './order-document.ts';
import type { OrderDocument, Party } from './order-document.ts';
import { formatQuantity, parseQuantity } from './quantity.ts';

/** The portal's colours: ink, muted ink, hairline, accent. */
const muted = '#4C5866';
const hairline = '#7C8794';
const accent = '#0B5A5E';

/** A4 less the margins, in points. */
const width = 595.28 - 2 * 48;

export const orderStyles: StyleDictionary = {
  title: { font: 'Serif', fontSize: 22, lineHeight: 1 },
  number: { bold: true, fontSize: 13, color: accent },
  trust: { font: 'Serif', fontSize: 14, lineHeight: 1.05 },
  label: { fontSize: 8.5, color: muted },
  name: { bold: true },
  head: { fontSize: 8.5, color: muted },
  total: { bold: true, fontSize: 12 },
  terms: { fontSize: 8.5, color: muted },
  running: { fontSize: 8.5, color: muted },
};

/** From the second page on, the order's number at the top. */
export function orderHeader({ number, trust }: OrderDocument): DynamicContent {
  return (page) =>
    page === 1 ? '' : running(`Purchase order ${number}, continued`, trust.name, [48, 28, 48, 0]);
}

/** On every page: what it is, and which page of how many. */
export function orderFooter({ number, trust }: OrderDocument): DynamicContent {
  return (page, pages) =>
    running(`${number} · ${trust.name}`, `Page ${page} of ${pages}`, [48, 20, 48, 0]);
}

/** The body: who, to whom, where, when, what, how much, on which terms. */
export function orderContent(order: OrderDocument): Content {
  return [
    {
      columns: [
        { width: '*', stack: [{ text: order.trust.name, style: 'trust' }, address(order.trust)] },
        {
          width: 190,
          alignment: 'right',
          stack: [
            { text: 'Purchase order', style: 'title' },
            { text: order.number, style: 'number', margin: [0, 4, 0, 0] },
          ],
        },
      ],
      columnGap: 24,
    },
    rule(accent, 1.2, [0, 14, 0, 14]),
    {
      columns: [
        party('To', order.supplier),
        party('Deliver to', order.deliverTo, order.deliveryNote),
        party('Invoice to', order.invoiceTo),
      ],
      columnGap: 24,
    },
    rule(hairline, 0.5, [0, 14, 0, 10]),
    {
      columns: [
        fact('Order date', dateInWords(order.orderedOn)),
        fact('Needed by', dateInWords(order.needBy)),
        fact('Ordered by', order.school),
      ],
      columnGap: 24,
      margin: [0, 0, 0, 14],
    },
    lineTable(order),
    { unbreakable: true, stack: [totals(order), terms(order)] },
  ];
}

function lineTable({ lines, orderedOn }: OrderDocument): Content {
  const right = (text: string): TableCell => ({ text, alignment: 'right', noWrap: true });
  const head: TableCell[] = [
    { text: '', style: 'head' },
    { text: 'Description', style: 'head' },
    { text: 'Quantity', style: 'head', alignment: 'right' },
    { text: 'Unit price', style: 'head', alignment: 'right' },
    { text: 'VAT', style: 'head', alignment: 'right' },
    { text: 'Net', style: 'head', alignment: 'right' },
  ];
  const rows = lines.map((line): TableCell[] => [
    { text: String(line.line), color: muted },
    { text: line.description },
    right(formatQuantity(parseQuantity(line.quantity) ?? 0n)),
    right(formatPence(line.unitPrice)),
    right(vatRateAt(line.vatCode, orderedOn)?.short ?? line.vatCode),
    right(formatPence(line.net)),
  ]);
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: [16, '*', 'auto', 'auto', 'auto', 'auto'],
      body: [head, ...rows],
    },
    layout: {
      hLineWidth: (row) => (row === 0 ? 0 : 0.5),
      vLineWidth: () => 0,
      hLineColor: () => hairline,
      paddingLeft: (column) => (column === 0 ? 0 : 8),
      paddingRight: (column, { table }) => (column + 1 === table.widths?.length ? 0 : 8),
      paddingTop: () => 5,
      paddingBottom: () => 5,
    },
  };
}

function totals({ lines, totals: sums, orderedOn }: OrderDocument): Content {
  const row = (label: string, amount: bigint, style?: string): TableCell[] => [
    { text: label, ...(style ? { style } : { color: muted }) },
    { text: formatPence(amount), alignment: 'right', noWrap: true, ...(style ? { style } : {}) },
  ];
  const vat = vatGroups(lines).map((group) => {
    const rate = vatRateAt(group.code, orderedOn);
    const named =
      rate && rate.rate > 0n ? `VAT at ${rate.short}` : `VAT, ${rate?.name.toLowerCase()}`;
    return row(`${named} on ${formatPence(group.net)}`, group.vat);
  });
  return {
    margin: [0, 12, 0, 0],
    columns: [
      { width: '*', text: '' },
      {
        width: 'auto',
        table: {
          widths: ['auto', 'auto'],
          body: [row('Net', sums.net), ...vat, row('Total to pay', sums.gross, 'total')],
        },
        layout: {
          hLineWidth: (i, { table }) => (i === table.body.length - 1 ? 1.2 : 0),
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

function terms(order: OrderDocument): Content {
  if (order.terms.length === 0) return '';
  return {
    margin: [0, 22, 0, 0],
    stack: [
      { text: 'Terms', style: 'label', margin: [0, 0, 0, 3] },
      ...order.terms.map((text): Content => ({ text, style: 'terms', margin: [0, 0, 0, 3] })),
    ],
  };
}

function party(label: string, of: Party, note: string | null = null): Column {
  return {
    width: '*',
    stack: [
      { text: label, style: 'label', margin: [0, 0, 0, 2] },
      { text: of.name, style: 'name' },
      address(of),
      ...(note === null ? [] : [{ text: note, color: muted, margin: [0, 3, 0, 0] } as Content]),
    ],
  };
}

function address(of: Party): Content {
  return { stack: of.address.map((text) => ({ text })) };
}

function fact(label: string, value: string): Column {
  return {
    width: '*',
    stack: [
      { text: label, style: 'label' },
      { text: value, style: 'name' },
    ],
  };
}

function rule(
  lineColor: string,
  lineWidth: number,
  margin: [number, number, number, number],
): Content {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth, lineColor }],
    margin,
  };
}

function running(left: string, right: string, margin: [number, number, number, number]): Content {
  return {
    margin,
    columns: [
      { text: left, style: 'running' },
      { text: right, style: 'running', alignment: 'right' },
    ],
  };
}
