import { formatPence } from '@bursar/shared-types/money';
import type { LineKind, LineMeasures } from '../management-accounts/index.ts';

/** What a sentence is about: a figure of the accounts, seen in a month. */
export interface Told {
  readonly measure: keyof LineMeasures;
  /** Pence. */
  readonly value: bigint;
  readonly kind: LineKind | 'balance';
  /** An account as people name it; null for all income, all expenditure, or the balance. */
  readonly account: string | null;
  /** A school, `the trust`, or `the schools that you see`. */
  readonly where: string;
  readonly fund: string | null;
  /** `YYYY-MM`; what reads it writes it as people do. */
  readonly month: string;
  readonly year: string;
}

const wholes = { income: 'income', expenditure: 'expenditure', balance: 'the in-year balance' };

/** A variance in the words of its kind: plus is favourable. */
const against: Readonly<Record<Told['kind'], readonly [above: string, below: string]>> = {
  income: ['more than', 'less than'],
  expenditure: ['under', 'over'],
  balance: ['better than', 'worse than'],
};

const size = (pence: bigint): string => formatPence(pence < 0n ? -pence : pence);
const signed = (pence: bigint): string => `${pence > 0n ? '+' : ''}${formatPence(pence)}`;

/** What a figure says, in one sentence; of a variance with its sign. */
export function sentenceOf(told: Told): string {
  const { measure, value, kind, account, where, fund, month, year } = told;
  const what = `${account ?? wholes[kind]}${fund ? ` in fund ${fund}` : ''}`;
  const of = `${what} at ${where}`;
  const sum = formatPence(value);
  switch (measure) {
    case 'budget':
      return `The ${year} budget for ${of} is ${sum}.`;
    case 'budgetToDate':
      return `To the end of ${month}, the budget for ${of} is ${sum}.`;
    case 'actual':
      return `Journals posted in ${year} for ${of} come to ${sum}.`;
    case 'actualToDate':
      return `To the end of ${month}, journals posted for ${of} come to ${sum}.`;
    case 'commitment':
      return kind === 'expenditure'
        ? `Orders not yet invoiced hold ${sum} of the budget for ${of}.`
        : `Commitments take ${sum} off ${of}.`;
    case 'available':
      return available(told, of);
    case 'forecast':
      if (kind !== 'balance') return `At ${month}, the ${year} forecast for ${of} is ${sum}.`;
      return `At ${month}, ${where} is forecast to end ${year} with a ${value < 0n ? 'deficit' : 'surplus'} of ${size(value)}${fund ? ` in fund ${fund}` : ''}.`;
    case 'variance':
      return `At ${month}, the ${year} forecast for ${of} is ${compared(told, 'budget')}.`;
    case 'varianceToDate':
    default:
      return `To the end of ${month}, ${of} is ${compared(told, 'its profile')}.`;
  }
}

function compared({ value, kind }: Told, planned: string): string {
  if (value === 0n) return `as in ${planned}`;
  const [above, below] = against[kind];
  return `${size(value)} ${value > 0n ? above : below} ${planned} (${signed(value)})`;
}

function available({ value, kind, year }: Told, of: string): string {
  const isLess = value < 0n;
  if (kind === 'income') {
    return isLess
      ? `${size(value)} more than the ${year} budget for ${of} has come in (${signed(value)}).`
      : `${size(value)} of the ${year} budget for ${of} is still to be received.`;
  }
  if (kind === 'balance') {
    return `The ${year} budget for ${of}, less what is posted and committed, is ${formatPence(value)}.`;
  }
  return isLess
    ? `The ${year} budget for ${of} is overspent or overcommitted by ${size(value)} (${signed(value)}).`
    : `${size(value)} of the ${year} budget for ${of} is neither spent nor committed.`;
}
