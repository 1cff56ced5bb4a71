import type { Formula } from './formula.ts';
import type { MeasureName } from './measures.ts';

/** A headline KPI: everything that is said of it comes from here. */
export interface Kpi {
  /** Never reused for another meaning; a changed formula is a new dictionary version. */
  readonly code: string;
  readonly title: string;
  readonly definition: string;
  readonly formula: Formula;
  /** `percent` and `days` are shown with one decimal, `pounds` (a formula in pence) whole. */
  readonly unit: 'percent' | 'pounds' | 'days' | 'count';
  /** Which way is better; `neither` has no thresholds. */
  readonly better: 'higher' | 'lower' | 'neither';
  readonly thresholds: Thresholds | null;
  /** Of how many things at least it must be an average to be judged; the trust's own value. */
  readonly fewest?: { readonly of: MeasureName; readonly count: bigint };
}

/** Decimal texts in the KPI's unit: at or better than `good` is good, than `watch` is to watch. */
export interface Thresholds {
  readonly good: string;
  readonly watch: string;
  /** Where the two values come from; a trust replaces its own in its settings. */
  readonly source: string;
}

/** Stored with every figure that is kept, so that an old one is read by its own definitions. */
export const dictionaryVersion = '2026-11';

const OWN = 'a starting value, for the trust to confirm';
const of = (measure: MeasureName): Formula => ({ measure });
const percent = (left: MeasureName, right: MeasureName): Formula => ({
  percent: [of(left), of(right)],
});
const inYearBalance: Formula = { difference: [of('income'), of('expenditure')] };

/** The headline KPIs of this release, in the order in which they are shown. */
export const kpis: readonly Kpi[] = [
  {
    code: 'in-year-balance',
    title: 'In-year balance, % of income',
    definition:
      'What the year is forecast to leave over, or to draw from reserves, of each £100 of income.',
    formula: { percent: [inYearBalance, of('income')] },
    unit: 'percent',
    better: 'higher',
    thresholds: { good: '0', watch: '-5', source: 'DfE FBIT, financial plan deployment' },
  },
  {
    code: 'revenue-reserve',
    title: 'Revenue reserve at year end, % of income',
    definition:
      'The reserve brought forward and the forecast in-year balance, of each £100 of income.',
    formula: { percent: [{ sum: [of('opening-reserve'), inYearBalance] }, of('income')] },
    unit: 'percent',
    better: 'higher',
    thresholds: { good: '5', watch: '0', source: `5% is ${OWN}; below nil is red in DfE FBIT` },
  },
  {
    code: 'staff-cost-of-income',
    title: 'Staff cost, % of income',
    definition: 'What staff, agency supply included, are forecast to take of each £100 of income.',
    formula: percent('staff-cost', 'income'),
    unit: 'percent',
    better: 'lower',
    thresholds: {
      good: '75',
      watch: '80',
      source: `80% is that of DfE FBIT (trust forecast risk), 75% ${OWN}`,
    },
  },
  {
    code: 'staff-cost-of-expenditure',
    title: 'Staff cost, % of expenditure',
    definition: 'What staff, agency supply included, are forecast to take of each £100 spent.',
    formula: percent('staff-cost', 'expenditure'),
    unit: 'percent',
    better: 'lower',
    thresholds: { good: '78', watch: '82', source: OWN },
  },
  {
    code: 'cost-per-pupil',
    title: 'Cost per pupil',
    definition: 'Forecast expenditure of the year for each pupil on roll.',
    formula: { share: [of('expenditure'), of('pupils')] },
    unit: 'pounds',
    better: 'neither',
    thresholds: null,
  },
  {
    code: 'income-per-pupil',
    title: 'Income per pupil',
    definition: 'Forecast income of the year for each pupil on roll.',
    formula: { share: [of('income'), of('pupils')] },
    unit: 'pounds',
    better: 'neither',
    thresholds: null,
  },
  {
    code: 'agency-share',
    title: 'Agency supply, % of staff cost',
    definition: 'What agency supply teaching is forecast to take of each £100 spent on staff.',
    formula: percent('agency-cost', 'staff-cost'),
    unit: 'percent',
    better: 'lower',
    thresholds: { good: '2', watch: '4', source: OWN },
  },
  {
    code: 'budget-variance',
    title: 'Expenditure against budget, %',
    definition:
      'How far forecast expenditure stays below (plus) or goes over (minus) each £100 budgeted.',
    formula: {
      percent: [
        { difference: [of('budgeted-expenditure'), of('expenditure')] },
        of('budgeted-expenditure'),
      ],
    },
    unit: 'percent',
    better: 'higher',
    thresholds: { good: '0', watch: '-2', source: OWN },
  },
  {
    code: 'commitment-share',
    title: 'Committed, % of budget',
    definition: 'Money reserved for orders still open, of each £100 of budgeted expenditure.',
    formula: percent('commitment', 'budgeted-expenditure'),
    unit: 'percent',
    better: 'neither',
    thresholds: null,
  },
  {
    code: 'retrospective-orders',
    title: 'Orders approved after their invoice, %',
    definition: 'Orders approved on or after the date of an invoice against them, of 100 approved.',
    formula: percent('orders-after-invoice', 'orders-approved'),
    unit: 'percent',
    better: 'lower',
    thresholds: { good: '0', watch: '5', source: OWN },
  },
  {
    code: 'invoice-days',
    title: 'Days from invoice to ledger',
    definition: 'Average calendar days from the date of an invoice to its posting.',
    formula: { share: [of('invoice-days'), of('invoices-posted')] },
    unit: 'days',
    better: 'lower',
    thresholds: { good: '14', watch: '30', source: OWN },
    fewest: { of: 'invoices-posted', count: 30n },
  },
  {
    code: 'checks-overdue',
    title: 'Statutory checks overdue',
    definition: 'Statutory checks past their due date and not done.',
    formula: of('checks-overdue'),
    unit: 'count',
    better: 'lower',
    thresholds: { good: '0', watch: '0', source: 'the law: a statutory check has no tolerance' },
  },
  {
    code: 'checks-on-time',
    title: 'Statutory checks done on time, %',
    definition: 'Checks completed with evidence by their due date, of 100 that fell due.',
    formula: percent('checks-on-time', 'checks-due'),
    unit: 'percent',
    better: 'higher',
    thresholds: { good: '100', watch: '95', source: OWN },
  },
  {
    code: 'tickets-in-time',
    title: 'Tickets fixed in time, %',
    definition: 'Tickets fixed before their service level ran out, of 100 fixed.',
    formula: percent('tickets-fixed-in-time', 'tickets-fixed'),
    unit: 'percent',
    better: 'higher',
    thresholds: { good: '95', watch: '85', source: OWN },
  },
  {
    code: 'risks-above-appetite',
    title: 'Risks above appetite',
    definition: 'Open risks whose current score is above the appetite of their category.',
    formula: of('risks-above-appetite'),
    unit: 'count',
    better: 'lower',
    thresholds: { good: '0', watch: '0', source: OWN },
  },
];
