import { counted, pounds } from '../../../words/format.ts';
import type { Totals } from './add.ts';

/** What the accounts come to, as the first sentence of the page. */
export function finding({ balance }: Totals): string {
  const { forecast, variance } = balance;
  const end =
    forecast < 0 ? `a deficit of ${pounds(-forecast)}` : `a surplus of ${pounds(forecast)}`;
  const against =
    pounds(Math.abs(variance)) === '£0'
      ? 'as budgeted'
      : `${pounds(Math.abs(variance))} ${variance > 0 ? 'better' : 'worse'} than budgeted`;
  return `The year is forecast to end with ${end}, ${against}.`;
}

interface School {
  readonly name: string;
  readonly totals: Totals;
}

/** Whether a school has accounts at all: a central team may have none of its own. */
export const hasAccounts = ({ totals: { income, expenditure } }: School): boolean =>
  [income.budget, income.forecast, expenditure.budget, expenditure.forecast].some(
    (sum) => sum !== 0,
  );

/** How many schools are to end the year short, and which the most. */
export function schoolsFinding(schools: readonly School[]): string {
  const kept = schools.filter(hasAccounts);
  if (kept.length === 0) return 'No school has accounts in this year';
  const short = kept
    .filter(({ totals }) => totals.balance.forecast < 0)
    .toSorted((a, b) => a.totals.balance.forecast - b.totals.balance.forecast);
  const [most] = short;
  if (!most) return `None of ${counted(kept.length, 'school')} is forecast to end with a deficit`;
  const verb = short.length === 1 ? 'is' : 'are';
  return `${short.length} of ${counted(kept.length, 'school')} ${verb} forecast to end with a deficit, ${most.name} the most: ${pounds(-most.totals.balance.forecast)}`;
}
