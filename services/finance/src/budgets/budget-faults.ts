import { isOpenOn } from '../chart/index.ts';
import type { Account } from '../chart/index.ts';
import { yearEnd, yearStart } from '@bursar/shared-types/dates';
import type { FinancialYear } from '@bursar/shared-types/dates';
import { formatPence } from '@bursar/shared-types/money';
import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';
import type { Fund } from '../funds/index.ts';
import type { Profile } from './profile.ts';

/** A line of a school's budget as it is set. */
export interface BudgetToSet {
  readonly fund: string;
  readonly account: string;
  /** Twelve amounts in pence, September first. */
  readonly months: Profile;
}

/** What a budget is judged by. */
export interface BudgetFacts {
  readonly accounts: ReadonlyMap<string, Account>;
  readonly funds: ReadonlyMap<string, Fund>;
}

/**
 * Orders draw on a line and its account says whether it is income or cost: a month below nil would
 * stop them for what another line saves.
 */
const negativeMend =
  'Enter income and cost both as nil or more, and take a saving off the line that it is made on.';

/**
 * Everything that is wrong with a school's budget of a year: accounts and funds that are not there,
 * a line that stands twice, a line without its twelve months, a month below nil.
 */
export function budgetFaults(
  lines: readonly BudgetToSet[],
  year: FinancialYear,
  facts: BudgetFacts,
): Fault[] {
  const seen = new Map<string, number>();
  return lines.flatMap((line, index) => {
    const at = `/lines/${index}`;
    const faults: (Fault | null)[] = [accountFault(line, `${at}/account`, year, facts)];
    if (!facts.funds.has(line.fund)) {
      const mend = 'Choose a fund of the trust.';
      faults.push(fault('unknown-fund', `${at}/fund`, `There is no fund ${line.fund}.`, mend));
    }
    if (line.months.length !== 12) {
      const detail = `The line has ${line.months.length} months.`;
      faults.push(
        fault('not-twelve-months', `${at}/months`, detail, 'Give it twelve, September first.'),
      );
    }
    line.months.forEach((month, place) => {
      if (month >= 0n) return;
      const detail = `${line.fund} ${line.account} has a month of ${formatPence(month)}.`;
      faults.push(fault('negative-month', `${at}/months/${place}`, detail, negativeMend));
    });
    const key = `${line.fund}|${line.account}`;
    const before = seen.get(key);
    if (before !== undefined) {
      const detail = `${line.fund} ${line.account} stands on line ${before + 1} already.`;
      faults.push(fault('line-repeated', at, detail, 'Make the two lines one.'));
    }
    seen.set(key, before ?? index);
    return faults.filter((found) => found !== null);
  });
}

/** Income, cost, and the cost of fixed assets are budgeted for; what a ledger keeps itself is not. */
function isBudgeted({ kind, control, eliminates, normalSide }: Account): boolean {
  if (control || eliminates === 'inter-school-balances') return false;
  return (
    kind === 'income' || kind === 'expenditure' || (kind === 'asset' && normalSide === 'debit')
  );
}

function accountFault(
  { account: code }: BudgetToSet,
  pointer: string,
  year: FinancialYear,
  { accounts }: BudgetFacts,
): Fault | null {
  const account = accounts.get(code);
  if (!account) {
    const detail = `${code} is not in the trust’s chart of accounts.`;
    return fault('unknown-account', pointer, detail, 'Choose an account of the chart.');
  }
  const named = `${account.code} ${account.name}`;
  if (!isBudgeted(account)) {
    const mend = 'Choose an account of income, of cost or of fixed assets.';
    return fault('account-not-budgeted', pointer, `Nobody budgets for ${named}.`, mend);
  }
  if (isOpenOn(account, yearStart(year)) || isOpenOn(account, yearEnd(year))) return null;
  return fault(
    'account-not-open',
    pointer,
    `${named} is not open in ${year}.`,
    'Choose an account that is open in the year.',
  );
}
