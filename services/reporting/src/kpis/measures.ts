/** A named quantity that reporting keeps for each school; KPIs are formulae over these. */
export interface Measure {
  /** `pence`, `pupils` and so on; a measure is always a whole number of it. */
  readonly unit:
    | 'pence'
    | 'pupils'
    | 'orders'
    | 'invoices'
    | 'days'
    | 'checks'
    | 'tickets'
    | 'risks';
  /** What is counted, in words that a governor can check. */
  readonly words: string;
  /** The services whose events it is computed from; they make up the figure's stamp. */
  readonly sources: readonly string[];
}

const money = (words: string): Measure => ({
  unit: 'pence',
  words,
  sources: ['finance', 'procurement'],
});
const count = (unit: Measure['unit'], source: string, words: string): Measure => ({
  unit,
  words,
  sources: [source],
});

/**
 * The measures of this release, each for a school, a financial year (1 September to 31 August) and
 * a date. All add up over schools. Money is in its natural sign: income and cost are both positive.
 */
export const measures = {
  income: money(
    'Income forecast for the year on the AAR income lines: actual to date and what remains of the profile',
  ),
  expenditure: money(
    'Expenditure forecast for the year on the AAR cost lines, without direct revenue financing (BAE290)',
  ),
  'staff-cost': money(
    'Expenditure forecast on staff: BAE010 to BAE070 (teaching, supply, support, administrative, premises, catering, other) and agency supply teaching, BAE240',
  ),
  'agency-cost': money('Expenditure forecast on agency supply teaching staff, BAE240'),
  'budgeted-expenditure': money('Expenditure budgeted for the year, without BAE290'),
  commitment: money('Money reserved for orders and not yet invoiced or released'),
  'opening-reserve': money(
    'Revenue reserve brought forward at 1 September (restricted general and unrestricted funds, BAB030)',
  ),
  pupils: count('pupils', 'directory', 'Pupils on roll, as the directory holds them'),
  'orders-approved': count('orders', 'procurement', 'Orders approved in the year'),
  'orders-after-invoice': {
    unit: 'orders',
    words: 'Orders approved in the year on or after the date of an invoice against them',
    sources: ['procurement', 'finance'],
  },
  'invoices-posted': count('invoices', 'finance', 'Invoices posted to the ledger in the year'),
  'invoice-days': count(
    'days',
    'finance',
    'Calendar days from the date of the invoice to its posting, added up over the invoices posted in the year',
  ),
  'checks-due': count('checks', 'estates', 'Statutory checks that fell due in the year'),
  'checks-on-time': count(
    'checks',
    'estates',
    'Of the checks that fell due in the year, those completed with evidence by their due date',
  ),
  'checks-overdue': count(
    'checks',
    'estates',
    'Statutory checks past their due date and not done, and failed ones until their re-test is done',
  ),
  'tickets-fixed': count('tickets', 'estates', 'Tickets fixed in the year'),
  'tickets-fixed-in-time': count(
    'tickets',
    'estates',
    'Of the tickets fixed in the year, those fixed before their service level ran out',
  ),
  'risks-open': count('risks', 'risk', 'Risks open on the register'),
  'risks-above-appetite': count(
    'risks',
    'risk',
    'Open risks whose current score is above the appetite of their category',
  ),
} as const satisfies Readonly<Record<string, Measure>>;

export type MeasureName = keyof typeof measures;

/** The values of some measures at one place and date; absent or null is not known. */
export type Measured = Readonly<Partial<Record<MeasureName, bigint | null>>>;
