import { count, counted, date, money, month } from '../../words/format.ts';
import { sentenceCase } from '../../words/sentence-case.ts';
import type { Explained } from './address.ts';

const measures: Readonly<Record<string, string>> = {
  budget: 'Budget for the year',
  budgetToDate: 'Budget to date',
  actual: 'Actual of the year',
  actualToDate: 'Actual to date',
  commitment: 'Commitment',
  available: 'Budget less actual and committed',
  forecast: 'Forecast for the year',
  variance: 'Variance of the year',
  varianceToDate: 'Variance to date',
  established: 'Established posts',
  filled: 'Filled posts',
  pay: 'Pay of the month',
};
const lines: Readonly<Record<string, string>> = {
  income: 'income',
  expenditure: 'expenditure',
  balance: 'in-year balance',
};

/** staff-cost as "Staff cost"; what is known by another word has it. */
export const measureWord = (measure: string): string => measures[measure] ?? sentenceCase(measure);

/**
 * What a drawer is headed: "Actual to date: expenditure", "Filled posts"; of an account with its
 * name, once that is known.
 */
export function headingOf(figure: Explained, lineName?: string | null): string {
  if (figure.of !== 'accounts') return measureWord(figure.measure);
  const line = lines[figure.line] ?? [figure.line, lineName].filter(Boolean).join(' ');
  return `${measureWord(figure.measure)}: ${line}`;
}

/** An amount in the figure's unit: pence as money, parts of full time as FTE, all else counted. */
export function inUnit(amount: number | null, unit: string): string {
  if (amount === null) return 'Not known';
  if (unit === 'pence') return money(amount);
  if (unit === 'ten-thousandths of full time') return `${fte(amount)} FTE`;
  return counted(amount, unit.replace(/s$/, ''), unit);
}

/** 0.85 of 8,500 ten-thousandths: as many places as it needs. */
const fte = (amount: number): string => String(amount / 10_000).replace('-', '\u2212');

/** A service's sentence with its dates and months as people write them. */
export const withDates = (sentence: string): string =>
  sentence.replace(/\b\d{4}-\d{2}(-\d{2})?\b/g, (found) =>
    found.length > 7 ? date(found) : month(found),
  );

/** Whether the parts add up to the figure, in words; the parts are whole numbers of its unit. */
export function sumWords(
  parts: readonly { readonly amount: number }[],
  value: number | null,
  unit: string,
): { readonly isEqual: boolean; readonly words: string } {
  const sum = parts.reduce((so, { amount }) => so + amount, 0);
  const isEqual = sum === value;
  const of = parts.length === 1 ? 'The one part is' : `The ${count(parts.length)} parts add up to`;
  const against = isEqual ? 'which is the figure' : `but the figure is ${inUnit(value, unit)}`;
  return { isEqual, words: `${of} ${inUnit(sum, unit)}, ${against}.` };
}
