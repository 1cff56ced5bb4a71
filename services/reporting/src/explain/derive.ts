import { penceToJson } from '@bursar/shared-types/money';
import { expectedMonths, factsOf, totalsOf } from '../management-accounts/index.ts';
import type { Line, LineKind, LineMeasures } from '../management-accounts/index.ts';
import { LISTED, partOf } from './part.ts';
import type { Address, Part } from './part.ts';

/** How a figure is made of others: the words, and the parts; null where documents make it up. */
export interface Derivation {
  readonly formula: string;
  readonly parts: Part[] | null;
}

type Measure = keyof LineMeasures;
type Term = readonly [sign: 1n | -1n, measure: Measure];

/** What each measure is the sum of, for lines of one kind; the rest are sums of documents. */
const terms: Readonly<Record<LineKind, Readonly<Partial<Record<Measure, readonly Term[]>>>>> = {
  expenditure: {
    available: [
      [1n, 'budget'],
      [-1n, 'actual'],
      [-1n, 'commitment'],
    ],
    variance: [
      [1n, 'budget'],
      [-1n, 'forecast'],
    ],
    varianceToDate: [
      [1n, 'budgetToDate'],
      [-1n, 'actualToDate'],
    ],
  },
  income: {
    available: [
      [1n, 'budget'],
      [-1n, 'actual'],
      [-1n, 'commitment'],
    ],
    variance: [
      [1n, 'forecast'],
      [-1n, 'budget'],
    ],
    varianceToDate: [
      [1n, 'actualToDate'],
      [-1n, 'budgetToDate'],
    ],
  },
};

const words: Readonly<Record<Measure, string>> = {
  budget: 'budget',
  budgetToDate: 'budget to date',
  actual: 'actual',
  actualToDate: 'actual to date',
  commitment: 'commitment',
  available: 'available',
  forecast: 'forecast',
  variance: 'variance',
  varianceToDate: 'variance to date',
};

const figure = (address: Address, measure: Measure, value: bigint, sign: 1n | -1n): Part =>
  partOf({
    kind: 'figure',
    label: words[measure],
    amount: penceToJson(sign * value),
    figure: { ...address, measure },
  });

/**
 * How a figure of these lines comes about. `line` of the address is `balance` (income less
 * expenditure), one of the two kinds, or an account; lines are those in its scope.
 */
export function derive(
  address: Address,
  lines: readonly Line[],
  kind: LineKind | null,
): Derivation {
  const measure = address.measure as Measure;
  const totals = totalsOf(lines);
  if (kind === null) return ofBoth(address, measure, totals);
  const sum = totals[kind];
  if (measure === 'forecast')
    return forecast(
      address,
      lines.filter((line) => line.kind === kind),
    );
  const summands = terms[kind][measure];
  if (!summands) return { formula: documents[measure]!, parts: null };
  return {
    formula: inWords(summands.map(([sign, name]) => [sign, words[name]])),
    parts: summands.map(([sign, name]) => figure(address, name, sum[name], sign)),
  };
}

const documents: Readonly<Partial<Record<Measure, string>>> = {
  budget: 'sum of the budget’s lines over all months of the year',
  budgetToDate: 'sum of the budget’s lines up to the month',
  actual: 'sum of the lines of posted journals of the year',
  actualToDate: 'sum of the lines of posted journals up to the month',
  commitment: 'sum of what was reserved less what came back',
};

const inWords = (summands: readonly (readonly [bigint, string])[]): string =>
  summands.map(([sign, name], at) => `${sign < 0n ? '− ' : at ? '+ ' : ''}${name}`).join(' ');

/** Income less expenditure; of variances the sum, since plus is favourable in both. */
function ofBoth(
  address: Address,
  measure: Measure,
  { income, expenditure }: ReturnType<typeof totalsOf>,
): Derivation {
  const sign = measure.startsWith('variance') ? 1n : -1n;
  const of = (line: LineKind, value: bigint, by: 1n | -1n) => ({
    ...figure({ ...address, line }, measure, value, by),
    label: `${words[measure]} of ${line}`,
  });
  return {
    formula: `${words[measure]} of income ${sign < 0n ? '−' : '+'} ${words[measure]} of expenditure`,
    parts: [of('income', income[measure], 1n), of('expenditure', expenditure[measure], sign)],
  };
}

/** The greater of two sums is not the sum of the greater ones: a forecast is told line by line. */
function forecast(address: Address, lines: readonly Line[]): Derivation {
  const [only] = lines;
  if (lines.length === 1 && only && address.line === only.cell.account)
    return ofOneLine(address, only);
  const shown = lines
    .filter(({ measures }) => measures.forecast !== 0n)
    .toSorted((a, b) => size(b) - size(a));
  const listed = shown.slice(0, LISTED).map(({ cell, account, measures }) => {
    const { schoolId: school, fund, account: line } = cell;
    const part = figure({ ...address, school, fund, line }, 'forecast', measures.forecast, 1n);
    return { ...part, label: `${account.name}, ${fund}`, schoolId: school };
  });
  const others = shown.slice(LISTED);
  const amount = others.reduce((sum, { measures }) => sum + measures.forecast, 0n);
  const label = `${others.length} further lines`;
  const rest = { kind: 'rest', label, amount: penceToJson(amount), count: others.length } as const;
  return {
    formula: 'sum of the forecasts of the lines (school, fund, account)',
    parts: others.length ? [...listed, partOf(rest)] : listed,
  };
}

const size = ({ measures }: Line): number => Math.abs(Number(measures.forecast));

function ofOneLine(address: Address, { cell, kind, measures }: Line): Derivation {
  const months = expectedMonths(factsOf(cell, kind, address.month), address.month);
  const remaining = months.reduce((sum, { expected }) => sum + expected, 0n);
  const isCommitted = measures.commitment > remaining;
  const profile = partOf({
    kind: 'profile',
    label: `profile still expected from ${address.month} on`,
    amount: penceToJson(remaining),
    months: months.map(({ month, expected, profile: planned, actual }) => ({
      month,
      amount: penceToJson(expected),
      profile: penceToJson(planned),
      actual: penceToJson(actual),
    })),
  });
  return {
    formula: 'actual to date + the greater of commitment and the profile still expected',
    parts: [
      figure(address, 'actualToDate', measures.actualToDate, 1n),
      isCommitted ? figure(address, 'commitment', measures.commitment, 1n) : profile,
    ],
  };
}
