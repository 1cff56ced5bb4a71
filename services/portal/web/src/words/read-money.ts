import { money } from './format.ts';

/** What was read of a typed or pasted amount, or how to mend it. */
export type MoneyRead = { readonly pence: number } | { readonly fault: string };

/** The most that a person may enter, either way, as every service refuses it: £999,999,999.99. */
const MOST = 99_999_999_999;

const AMOUNT_FAULT = 'Enter the amount, like 1,240.50.';
const PENCE_FAULT = 'Enter whole pence, like 1,240.50.';
const SIDE_FAULT = 'Say once whether it is a credit: a minus, brackets or CR.';
const MOST_FAULT = 'Enter £999,999,999.99 or less.';

/** An amount as its field shows it, which has its £ beside it: 1,240.50. */
export const typedMoney = (pence: number): string => money(pence).replace('£', '');

/** Pounds, grouped by comma or not at all, with any number of decimals. */
const NUMBER = /^(?<pounds>\d{1,3}(?:,\d{3})+|\d*)(?:\.(?<decimals>\d*))?$/;

/**
 * Reads an amount as people and spreadsheets write it: £ or GBP, commas between thousands, spaces,
 * and a credit by a minus (hyphen, en dash or U+2212, before or after), by brackets or by CR behind
 * it. `DR` is a debit. Gives pence, negative for a credit; or the sentence to show beside the field.
 * More than two decimals are refused unless they are noughts, for an amount is never rounded here.
 */
export function readMoney(text: string): MoneyRead {
  const { digits, credits, debits } = withoutSign(text);
  const number = NUMBER.exec(digits)?.groups;
  if (!number || !/\d/.test(digits)) return { fault: AMOUNT_FAULT };
  if (credits + debits > 1) return { fault: SIDE_FAULT };
  const decimals = (number.decimals ?? '').padEnd(2, '0');
  if (/[1-9]/.test(decimals.slice(2))) return { fault: PENCE_FAULT };
  const size = Number(number.pounds!.replaceAll(',', '') + decimals.slice(0, 2));
  if (size > MOST) return { fault: MOST_FAULT };
  return { pence: credits && size ? -size : size };
}

interface Signed {
  readonly digits: string;
  readonly credits: number;
  readonly debits: number;
}

function withoutSign(text: string): Signed {
  let rest = text.replace(/[\s\u00a0\u202f\u2009]+/g, '').toUpperCase();
  let credits = 0;
  let debits = 0;
  const take = (pattern: RegExp): boolean => {
    const found = pattern.exec(rest);
    if (found) rest = found[1]!;
    return found !== null;
  };
  if (take(/^(.*)CR$/)) credits += 1;
  else if (take(/^(.*)DR$/)) debits += 1;
  // £ stands before, behind or within a sign; taking both in turn reads −£5, £−5 and (£5) alike.
  for (let again = true; again;) {
    again = take(/^(?:£|GBP)(.*)$/) && !/^(?:£|GBP)/.test(rest);
    if (take(/^\((.*)\)$/) || take(/^[-\u2212\u2013](.*)$/) || take(/^(.*\d\.?)[-\u2212\u2013]$/)) {
      credits += 1;
      again = true;
    }
  }
  return { digits: rest, credits, debits };
}
