import { isAgency, isStaffCost } from '../management-accounts/index.ts';
import type { Line } from '../management-accounts/index.ts';
import type { MeasureName } from './measures.ts';

/** Direct revenue financing: revenue that pays for capital, and no cost of the year. */
const CAPITAL = 'BAE290';

const isCost = ({ kind, account }: Line): boolean =>
  kind === 'expenditure' && account.aarCode !== null && account.aarCode !== CAPITAL;

/** A measure in money: which lines of the accounts it adds up, and what of them. */
export interface Money {
  readonly includes: (line: Line) => boolean;
  readonly of: 'forecast' | 'budget' | 'commitment';
}

type MoneyName = Extract<
  MeasureName,
  'income' | 'expenditure' | 'staff-cost' | 'agency-cost' | 'budgeted-expenditure' | 'commitment'
>;

/** The measures that add up lines of the accounts, by the AAR lines that their words name. */
export const money: Readonly<Record<MoneyName, Money>> = {
  income: {
    includes: ({ kind, account }) => kind === 'income' && account.aarCode !== null,
    of: 'forecast',
  },
  expenditure: { includes: isCost, of: 'forecast' },
  'staff-cost': { includes: isStaffCost, of: 'forecast' },
  'agency-cost': { includes: isAgency, of: 'forecast' },
  'budgeted-expenditure': { includes: isCost, of: 'budget' },
  commitment: { includes: () => true, of: 'commitment' },
};

/** Whether a measure is one that adds up lines of the accounts. */
export const isMoney = (name: string): name is MoneyName => Object.hasOwn(money, name);
