import type { Locator } from 'playwright-core';

/** A row of a table: what it says, by the heading of the column. */
export type TableRow = Readonly<Record<string, string>>;

/** The rows of a table's body, as they are read. */
export const rowsOf = (table: Locator): Promise<TableRow[]> =>
  table.evaluate((shown) => {
    const text = (cell: Element) => (cell.textContent ?? '').trim();
    const heads = [...shown.querySelectorAll('thead th')].map(text);
    return [...shown.querySelectorAll('tbody tr')].map((row) =>
      Object.fromEntries([...row.children].map((cell, at) => [heads[at] ?? '', text(cell)])),
    );
  });

/** The pence of an amount as a page writes it: −£1,240.50, and "–" for none; NaN for anything else. */
export function penceOf(text: string | undefined): number {
  if (text === '–') return 0;
  const [, minus, figures = 'none'] = /^(\u2212?)£([\d,]+(?:\.\d\d)?)$/.exec(text ?? '') ?? [];
  const pence = Math.round(Number(figures.replaceAll(',', '')) * 100);
  return minus ? 0 - pence : pence;
}

/** What whole pounds are shown of pence, in pence: halves go away from nil. */
export const wholePounds = (pence: number): number =>
  pence < 0 ? 0 - Math.round(-pence / 100) * 100 : Math.round(pence / 100) * 100;

/** £1,240.50 of pence. */
export const money = (pence: number): string =>
  `${pence < 0 ? '\u2212' : ''}£${(Math.abs(pence) / 100).toLocaleString('en-GB', { minimumFractionDigits: 2 })}`;
