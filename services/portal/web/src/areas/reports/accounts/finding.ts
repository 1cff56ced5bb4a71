import { counted, month, pounds } from '../../../words/format.ts';
import type { Totals } from './add.ts';
import type { Telling } from './finished.ts';

/** "ended with a deficit of £1,200", or as it is or was forecast to. */
export function endWords(pence: number, telling: Telling): string {
  const verb = { ended: 'ended', is: 'is forecast to end', was: 'was forecast to end' }[telling];
  return `${verb} with a ${pence < 0 ? 'deficit' : 'surplus'} of ${pounds(Math.abs(pence))}`;
}

/** What the accounts come to, as the first sentence of the page. */
export function finding({ balance }: Totals, telling: Telling = 'is'): string {
  const isOver = telling === 'ended';
  const variance = isOver ? balance.varianceToDate : balance.variance;
  const against =
    pounds(Math.abs(variance)) === '£0'
      ? 'as budgeted'
      : `${pounds(Math.abs(variance))} ${variance > 0 ? 'better' : 'worse'} than budgeted`;
  const end = endWords(isOver ? balance.actualToDate : balance.forecast, telling);
  return `The year ${end}, ${against}.`;
}

/** How expenditure stands to its profile at the end of the last month that is over. */
export function spendingFinding(
  last: {
    readonly month: string;
    readonly expenditure: { readonly actualToDate: number | null; readonly budgetToDate: number };
  } | null,
): string {
  if (!last) return 'No month of the year is over yet';
  const more = last.expenditure.actualToDate! - last.expenditure.budgetToDate;
  const against =
    pounds(Math.abs(more)) === '£0'
      ? 'as profiled'
      : `${pounds(Math.abs(more))} ${more > 0 ? 'above' : 'below'} its profile`;
  return `To the end of ${month(last.month)}, spending is ${against}`;
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

/** How many schools end the year short, and which the most. */
export function schoolsFinding(schools: readonly School[], telling: Telling = 'is'): string {
  const kept = schools.filter(hasAccounts);
  if (kept.length === 0) return 'No school has accounts in this year';
  const end = ({ totals: { balance } }: School) =>
    telling === 'ended' ? balance.actualToDate : balance.forecast;
  const short = kept.filter((school) => end(school) < 0).toSorted((a, b) => end(a) - end(b));
  const verb = (isOne: boolean) =>
    ({
      ended: 'ended',
      is: `${isOne ? 'is' : 'are'} forecast to end`,
      was: `${isOne ? 'was' : 'were'} forecast to end`,
    })[telling];
  const of = counted(kept.length, 'school');
  const [most] = short;
  if (!most) return `None of ${of} ${verb(true)} with a deficit`;
  return `${short.length} of ${of} ${verb(short.length === 1)} with a deficit, ${most.name} the most: ${pounds(-end(most))}`;
}
