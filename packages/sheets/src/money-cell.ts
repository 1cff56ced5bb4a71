import { formatPence, maxPence } from '@bursar/shared-types/money';
import type { Pence } from '@bursar/shared-types/money';
import { empty, plain, quoted, valueOf, wrong } from './cell.ts';
import type { Cell } from './cell.ts';

const minus = '[-\u2012\u2013\u2014\u2212]';
const amount = /^(?<pounds>\d{1,3}(?:,\d{3})+|\d+)?(?:\.(?<decimals>\d*))?$/;

/** What a spreadsheet makes of 12.35 when it adds up in floating point: 12.350000000000001. */
const noise = /^(?<pence>\d\d)(?:0{5,}\d*|9{5,}\d*)$/;

/** More characters than these make no amount, however it is written. */
const longest = 60;

/** The column of a ledger that an amount stands in. */
export type Side = 'debit' | 'credit';

interface Signed {
  readonly negative: boolean;
  /** The side that DR or CR names. */
  readonly marked?: Side;
  readonly text: string;
}

/**
 * Money as people and spreadsheets write it, in signed pence: `£1,240.5`, `(1,240.50)`, `-12`,
 * `−12` (U+2212), `12.00 CR`. A dash alone is nothing, as accountants write it. What could mean two
 * things (`1.240,50`, `1,24`) is refused with what it may have meant, and so is what is beyond the
 * most that one amount may be. In a column of debits or of credits, `side`, DR or CR must say the
 * same as the column, and then changes nothing.
 */
export function moneyCell(cell: string | undefined, side?: Side): Cell<Pence> {
  const text = plain(cell);
  if (text === '' || new RegExp(`^£? ?${minus}$`).test(text)) return empty;
  if (text.length > longest) return notMoney(text);
  const { negative, marked, text: unsigned } = signOf(text);
  const digits = unsigned.replace(/^(£|GBP) ?/i, '').replace(/(\d) (?=\d{3}(\D|$))/g, '$1,');
  const found = amount.exec(digits);
  const { pounds = '0', decimals = '' } = found?.groups ?? {};
  if (!found || !/\d/.test(digits)) return notMoney(text);
  const pence = penceOf(pounds, decimals);
  if (pence === null) {
    const near = penceOf(pounds, decimals.slice(0, 2))!;
    const detail = `${quoted(text)} has parts of a penny.`;
    return wrong(
      'parts-of-a-penny',
      detail,
      `Round it, for example to ${formatPence(near).slice(1)}.`,
    );
  }
  if (pence > maxPence) {
    const detail = `${quoted(text)} is more than ${formatPence(maxPence)}, the most for one amount.`;
    return wrong('amount-too-large', detail, 'Check it.');
  }
  if (side !== undefined && marked !== undefined && pence > 0n) {
    return marked === side ? valueOf(pence) : wrongSide(text, marked, pence);
  }
  return valueOf(negative ? -pence : pence);
}

function notMoney(text: string): Cell<never> {
  const detail = `${quoted(text)} is not an amount of money in pounds.`;
  return wrong('not-money', detail, 'Write it like 1,240.50.');
}

/** An amount whose DR or CR says the other side than its column. */
function wrongSide(text: string, marked: Side, pence: Pence): Cell<never> {
  const other = marked === 'debit' ? 'credit' : 'debit';
  const detail = `${quoted(text)} is marked as a ${marked} and stands among the ${other}s.`;
  const mend = `Write ${formatPence(pence).slice(1)} in the column of ${marked}s, or take the mark off.`;
  return wrong('wrong-side', detail, mend);
}

/** Takes the sign off: a minus of any kind before or after, brackets, DR or CR. */
function signOf(cell: string): Signed {
  const dr = /^(?<text>.*\d\)?) ?DR$/i.exec(cell);
  if (dr) return { negative: false, marked: 'debit', text: dr.groups!['text']! };
  const cr = /^(?<text>.*\d) ?CR$/i.exec(cell);
  if (cr) return { negative: true, marked: 'credit', text: cr.groups!['text']! };
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
