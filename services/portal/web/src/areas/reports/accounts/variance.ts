import { pounds } from '../../../words/format.ts';
import type { MeasureName } from './add.ts';

/**
 * Past what share of its budget a variance is coloured: the watch threshold of the KPI "Expenditure
 * against budget", which is the trust's own starting value (reporting, src/kpis/definitions.ts).
 */
export const COLOURED_PAST = 0.02;
/** Nor is less than this coloured, in pence: a small line is soon two hundredths out. */
export const COLOURED_FROM = 50_000;

export type VarianceTone = 'good' | 'bad' | null;

/** "−£2,300 over budget": sign, word, and a colour only past the threshold. Plus is favourable. */
export function varianceWords(
  pence: number,
  budget: number,
  kind: 'income' | 'expenditure' | 'balance',
): { readonly words: string; readonly tone: VarianceTone } {
  const shown = pounds(Math.abs(pence));
  if (shown === '£0') return { words: 'as budgeted', tone: null };
  const [above, below] = {
    income: ['above budget', 'below budget'],
    expenditure: ['under budget', 'over budget'],
    balance: ['better than budget', 'worse than budget'],
  }[kind] as [string, string];
  const isPast =
    Math.abs(pence) > Math.abs(budget) * COLOURED_PAST && Math.abs(pence) >= COLOURED_FROM;
  return {
    words: pence > 0 ? `+${shown} ${above}` : `\u2212${shown} ${below}`,
    tone: isPast ? (pence > 0 ? 'good' : 'bad') : null,
  };
}

/** What each column of the statement is, for its heading, its explanation and its export. */
export const columns: readonly { readonly key: MeasureName; readonly title: string }[] = [
  { key: 'budget', title: 'Budget, year' },
  { key: 'budgetToDate', title: 'Budget to date' },
  { key: 'actualToDate', title: 'Actual to date' },
  { key: 'commitment', title: 'Committed' },
  { key: 'forecast', title: 'Forecast, year' },
];

/** Whole pounds; a line without commitments has none, while any other figure may be nil. */
export const shown = (measure: MeasureName, pence: number): string =>
  measure === 'commitment' && pence === 0 ? '–' : pounds(pence);
