import type { Column, Content, DynamicContent } from 'pdfmake/interfaces.js';
import { dateInWords } from './order-document.ts';
import type { OrderDocument, Party } from './order-document.ts';
import { lineTable, totals } from './order-line-table.ts';
import { accent, hairline, margin, muted, width } from './order-style.ts';

type Margins = [left: number, top: number, right: number, bottom: number];

const gap = 24;
const titleWidth = 190;
// Fixed: a column that may grow pushes the next off the page when a name has no place to break.
const third = (width - 2 * gap) / 3;

/** From the second page on, the order's number at the top. */
export function orderHeader({ number, trust }: OrderDocument): DynamicContent {
  return (page) =>
    page === 1
      ? ''
      : running(`Purchase order ${number}, continued`, short(trust.name), [margin, 28, margin, 0]);
}

/** On every page: what it is, and which page of how many. */
export function orderFooter({ number, trust }: OrderDocument): DynamicContent {
  return (page, pages) =>
    running(`${number} · ${short(trust.name)}`, `Page ${page} of ${pages}`, [
      margin,
      20,
      margin,
      0,
    ]);
}

/** The body: who, to whom, where, when, what, how much, on which terms. */
export function orderContent(order: OrderDocument): Content {
  return [
    {
      columns: [
        {
          width: width - titleWidth - gap,
          stack: [{ text: order.trust.name, style: 'trust' }, address(order.trust)],
        },
        {
          width: titleWidth,
          alignment: 'right',
          stack: [
            { text: 'Purchase order', style: 'title' },
            { text: order.number, style: 'number', margin: [0, 4, 0, 0] },
          ],
        },
      ],
      columnGap: gap,
    },
    rule(accent, 1.2, [0, 14, 0, 14]),
    thirds(
      party('To', order.supplier),
      party('Deliver to', order.deliverTo, order.deliveryNote),
      party('Invoice to', order.invoiceTo),
    ),
    rule(hairline, 0.5, [0, 14, 0, 10]),
    thirds(
      fact('Order date', dateInWords(order.orderedOn)),
      fact('Needed by', dateInWords(order.needBy)),
      fact('Ordered by', order.school),
    ),
    { text: '', margin: [0, 0, 0, 2] },
    lineTable(order),
    totals(order),
    terms(order),
  ];
}

function thirds(...columns: Column[]): Content {
  return { columns, columnGap: gap };
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
  const below: Content[] =
    note === null ? [] : [{ text: note, color: muted, margin: [0, 3, 0, 0] }];
  return {
    width: third,
    stack: [
      { text: label, style: 'label', margin: [0, 0, 0, 2] },
      { text: of.name, style: 'name' },
      address(of),
      ...below,
    ],
  };
}

function address(of: Party): Content {
  return { stack: of.address.map((text) => ({ text })) };
}

function fact(label: string, value: string): Column {
  return {
    width: third,
    stack: [
      { text: label, style: 'label' },
      { text: value, style: 'name' },
    ],
  };
}

function rule(lineColor: string, lineWidth: number, margins: Margins): Content {
  return {
    margin: margins,
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth, lineColor }],
  };
}

/** A running line is one line: the whole name stands at the top of the first page. */
function short(name: string): string {
  return name.length <= 40 ? name : `${name.slice(0, 39).trimEnd()}…`;
}

function running(left: string, right: string, margins: Margins): Content {
  return {
    margin: margins,
    columns: [
      { width: width / 2, text: left, style: 'label' },
      { width: width / 2, text: right, style: 'label', alignment: 'right' },
    ],
  };
}
