import type { Month, Pence } from '@bursar/shared-types';

/**
 * The measures of a line of the management accounts. Income and expenditure are both written in
 * their natural sign (what comes in and what is spent are positive), so that rows read as people
 * say them; only a variance has a meaning in its sign: **plus is favourable**, always.
 */

/** What a ledger account is to the management accounts. Balance-sheet accounts are no line. */
export type LineKind = 'income' | 'expenditure';

/** Pence by month; a month that is not there is nil. */
export type ByMonth = ReadonlyMap<Month, Pence>;

/** What is known of one line (school × fund × account, or any sum of them of one kind). */
export interface LineFacts {
  readonly kind: LineKind;
  /** The budget in force for each month of the year, natural sign. */
  readonly profile: ByMonth;
  /** Debit less credit of the posted journals, by month of the journal's date. */
  readonly posted: ByMonth;
  /** Money reserved for orders and neither invoiced nor released; nil for income. */
  readonly committed: Pence;
}

/** The measures of a line, in pence. `available` = budget − actual − commitment (X2). */
export interface LineMeasures {
  readonly budget: Pence;
  readonly budgetToDate: Pence;
  readonly actual: Pence;
  readonly actualToDate: Pence;
  readonly commitment: Pence;
  readonly available: Pence;
  readonly forecast: Pence;
  /** Budget against forecast for the year; plus is favourable. */
  readonly variance: Pence;
  /** Profile to date against actual to date; plus is favourable. */
  readonly varianceToDate: Pence;
}

const sum = (amounts: Iterable<Pence>): Pence => [...amounts].reduce((a, b) => a + b, 0n);

/** Debit less credit in the line's natural sign: income is the credit side. */
export const natural = (kind: LineKind, debitLessCredit: Pence): Pence =>
  kind === 'income' ? -debitLessCredit : debitLessCredit;

/** Plus when more income comes, or less is spent, than was planned. */
export const favourable = (kind: LineKind, planned: Pence, seen: Pence): Pence =>
  kind === 'income' ? seen - planned : planned - seen;

/**
 * What the profile still expects of the month in which it is seen: what it lacks of its profile. The
 * month thus ends at its profile or at what is posted, whichever is more; a credit posted in it is
 * made up for as a debit is used up, so that a correction between two lines which both stay within
 * their profiles leaves what is forecast of the two together as it was. A month with no profile
 * expects nothing: what is posted stands. (The trust's own rule; no law says how to forecast.)
 */
export function restOfMonth(facts: LineFacts, month: Month): Pence {
  const planned = facts.profile.get(month) ?? 0n;
  if (planned === 0n) return 0n;
  const rest = planned - natural(facts.kind, facts.posted.get(month) ?? 0n);
  return planned > 0n ? max(rest, 0n) : min(rest, 0n);
}

/** A month of the remaining profile: what it still expects, of which profile, after which actual. */
export interface ExpectedMonth {
  readonly month: Month;
  readonly expected: Pence;
  readonly profile: Pence;
  /** Nil of months ahead: what is posted to them is part of their profile. */
  readonly actual: Pence;
}

/**
 * What the profile still expects from `month` on, month by month: the rest of the month itself and
 * all of the later ones. Of months gone by nothing: what was not spent by then is an underspend.
 */
export function expectedMonths(facts: LineFacts, month: Month): ExpectedMonth[] {
  const own: ExpectedMonth = {
    month,
    expected: restOfMonth(facts, month),
    profile: facts.profile.get(month) ?? 0n,
    actual: natural(facts.kind, facts.posted.get(month) ?? 0n),
  };
  const later = [...facts.profile]
    .filter(([of]) => of > month)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([of, profile]) => ({ month: of, expected: profile, profile, actual: 0n }));
  return [own, ...later];
}

/** What the profile still expects from `month` on, in one sum. */
export const remainingProfile = (facts: LineFacts, month: Month): Pence =>
  sum(expectedMonths(facts, month).map(({ expected }) => expected));

/**
 * The measures of a line seen in `month` (`YYYY-MM`). `actual` and `available` are of the whole
 * year, with what is posted to later months. Forecast = actual to date + the greater of commitment
 * and remaining profile, since an order usually spends what the profile foresaw; what is posted to
 * a later month is part of that month's profile, and would otherwise count twice.
 */
export function measuresOf(facts: LineFacts, month: Month): LineMeasures {
  const { kind, profile, posted, committed } = facts;
  const budget = sum(profile.values());
  const budgetToDate = sum([...profile].filter(([of]) => of <= month).map(([, pence]) => pence));
  const actual = natural(kind, sum(posted.values()));
  const toDate = natural(
    kind,
    sum([...posted].filter(([of]) => of <= month).map(([, pence]) => pence)),
  );
  const forecast = toDate + max(committed, remainingProfile(facts, month));
  return {
    budget,
    budgetToDate,
    actual,
    actualToDate: toDate,
    commitment: committed,
    available: budget - actual - committed,
    forecast,
    variance: favourable(kind, budget, forecast),
    varianceToDate: favourable(kind, budgetToDate, toDate),
  };
}

/** The measures by name, in the order in which they are shown. */
export const measureNames = [
  'budget',
  'budgetToDate',
  'actual',
  'actualToDate',
  'commitment',
  'available',
  'forecast',
  'variance',
  'varianceToDate',
] as const satisfies readonly (keyof LineMeasures)[];

const NOTHING: LineMeasures = {
  budget: 0n,
  budgetToDate: 0n,
  actual: 0n,
  actualToDate: 0n,
  commitment: 0n,
  available: 0n,
  forecast: 0n,
  variance: 0n,
  varianceToDate: 0n,
};

/**
 * Adds lines of one kind. A total is the sum of its lines' measures, never computed anew from
 * summed facts: the greater of two sums is not the sum of the greater ones, and the rows of a page
 * must add up to its total.
 */
export function total(lines: readonly LineMeasures[]): LineMeasures {
  return lines.reduce((a, b) => combine(a, b, (x, y) => x + y), NOTHING);
}

/** Income less expenditure, measure by measure; variances add, since plus is favourable in both. */
export function balance(income: LineMeasures, expenditure: LineMeasures): LineMeasures {
  return {
    ...combine(income, expenditure, (x, y) => x - y),
    variance: income.variance + expenditure.variance,
    varianceToDate: income.varianceToDate + expenditure.varianceToDate,
  };
}

function combine(a: LineMeasures, b: LineMeasures, join: (x: Pence, y: Pence) => Pence) {
  return Object.fromEntries(
    measureNames.map((name) => [name, join(a[name], b[name])]),
  ) as unknown as LineMeasures;
}

const max = (a: Pence, b: Pence): Pence => (a > b ? a : b);
const min = (a: Pence, b: Pence): Pence => (a < b ? a : b);
