import type { ExportColumn } from '@bursar/service-kit/http/export';
import { penceJson, penceToJson } from '@bursar/shared-types/money';
import { z } from 'zod';
import { measureNames } from './measures.ts';
import type { LineMeasures } from './measures.ts';
import type { Totals } from './lines.ts';

type Measured<T> = { readonly [K in keyof LineMeasures]: T };
const each = <T>(of: (name: keyof LineMeasures) => T): Measured<T> =>
  Object.fromEntries(measureNames.map((name) => [name, of(name)])) as Measured<T>;

/** The measures as people call them, at the head of a column. */
export const measureTitles: Readonly<Record<keyof LineMeasures, string>> = {
  budget: 'Budget',
  budgetToDate: 'Budget to date',
  actual: 'Actual',
  actualToDate: 'Actual to date',
  commitment: 'Commitment',
  available: 'Available',
  forecast: 'Forecast',
  variance: 'Variance',
  varianceToDate: 'Variance to date',
};

/** The kinds of a total as people call them. */
export const kindTitles = {
  income: 'Income',
  expenditure: 'Expenditure',
  balance: 'Balance',
} as const;

/** The columns of a file with a line’s measures. */
export const measureColumns: readonly ExportColumn<Measured<number>>[] = measureNames.map(
  (name) => ({ title: measureTitles[name], kind: 'money', value: (item) => item[name] }),
);

/** The measures as they stand in a reply, in pence. */
export const measureFields = each(() => penceJson);

/** What lines come to, in a reply. */
export const TotalsReply = z.object({
  income: z.object(measureFields),
  expenditure: z.object(measureFields),
  balance: z.object(measureFields),
});

/** Measures as JSON. Throws a RangeError beyond the safe integers. */
export const inJson = (measures: LineMeasures): Measured<number> =>
  each((name) => penceToJson(measures[name]));

/** Totals as JSON. */
export const totalsInJson = ({ income, expenditure, balance }: Totals) => ({
  income: inJson(income),
  expenditure: inJson(expenditure),
  balance: inJson(balance),
});
