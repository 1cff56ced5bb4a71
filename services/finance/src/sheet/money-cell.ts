import { formatPence } from '@bursar/shared-types/money';
import type { Pence } from '@bursar/shared-types/money';
import { empty, plain, valueOf, wrong } from './cell.ts';
import type { Cell } from './cell.ts';

const minus = '[-\u2012\u2013\u2014\u2212]';
const amount = /^(?<pounds>\d{1,3}(?:,\d{3})+|\d+)?(?:\.(?<decimals>\d*))?$/;

/** What a spreadsheet makes of 12.35 when it adds up in floating point: 12.350000000000001. */
const noise = /^(?<pence>\d\d)(?:0{5,}\d*|9{5,}\d*)$/;

interface Signed {
  readonly negative: boolean;
  readonly text: string;
}

/**
 * Money as people and spreadsheets write it, in signed pence: `£1,240.5`, `(1,240.50)`, `-12`,
 * `−12` (U+2212), `12.00 CR`. A dash alone is nothing, as accountants write it. What could mean two
 * things (`1.240,50`, `1,24`) is refused with what it may have meant.
 */
export function moneyCell(cell: string | undefined): Cell<Pence> {
  const text = plain(cell);
  if (text === '' || new RegExp(`^£? ?${minus}$`).test(text)) return empty;
  const { negative, text: unsigned } = signOf(text);
  const digits = unsigned.replace(/^(£|GBP) ?/i, '').replace(/(\d) (?=\d{3}(\D|$))/g, '$1,');
  const found = amount.exec(digits);
  const { pounds = '0', decimals = '' } = found?.groups ?? {};
  if (!found || !/\d/.test(digits)) {
    const detail = `“${text}” is not an amount of money in pounds.`;
    return wrong('not-money', detail, 'Write it like 1,240.50.');
  }
  const pence = penceOf(pounds, decimals);
  if (pence === null) {
    const near = penceOf(pounds, decimals.slice(0, 2))!;
    const detail = `“${text}” has parts of a penny.`;
    return wrong(
      'parts-of-a-penny',
      detail,
      `Round it, for example to ${formatPence(near).slice(1)}.`,
    );
  }
  return valueOf(negative ? -pence : pence);
}

/** Takes the sign off: a minus of any kind before or after, brackets, DR or CR. */
function signOf(cell: string): Signed {
  const dr = /^(?<text>.*\d\)?) ?DR$/i.exec(cell);
  if (dr) return { negative: false, text: dr.groups!['text']! };
  const cr = /^(?<text>.*\d) ?CR$/i.exec(cell);
  if (cr) return { negative: true, text: cr.groups!['text']! };
  const brackets = /^\((?<text>[^()]*)\)$/.exec(cell.replace(/^£ ?\(/, '('));
  if (brackets) return { negative: true, text: brackets.groups!['text']! };
  const signed = new RegExp(`^(?:£ ?)?${minus} ?(?<before>.*)$|^(?<after>.*?) ?${minus}$`).exec(
    cell,
  );
  if (signed) return { negative: true, text: signed.groups!['before'] ?? signed.groups!['after']! };
  return { negative: false, text: cell };
}

function penceOf(pounds: string, decimals: string): Pence | null {
  const whole = BigInt(pounds.replaceAll(',', '')) * 100n;
  if (decimals.length <= 2) return whole + BigInt(decimals.padEnd(2, '0'));
  const found = noise.exec(decimals);
  if (!found) return null;
  const up = decimals[2] === '9' ? 1n : 0n;
  return whole + BigInt(found.groups!['pence']!) + up;
}
