import type { PayCosted } from '@bursar/shared-types/events/hr-payroll/pay-costed.v1';
import type { Pence } from '@bursar/shared-types/money';
import { ledgerAccounts } from '../chart/index.ts';
import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';
import type { Journal, JournalLine } from '../journals/index.ts';

/**
 * The journal of a school's pay of a month: what it cost is a debit of each account, cost centre
 * and fund, and a credit of payroll control in the same fund, so that each fund of the school
 * balances by itself. Until gross to net is worked out, all of it stands in one payroll control
 * account: nothing here says what of it goes to people, HMRC and pension funds.
 */
export function payToJournal({
  month,
  date,
  lines,
}: Pick<PayCosted, 'month' | 'date' | 'lines'>): Journal {
  const costs = summed(lines.map(({ amount, ...place }) => ({ ...place, amount: BigInt(amount) })));
  const controls = summed(
    costs.map((cost) => ({ ...cost, account: ledgerAccounts.netPayControl, costCentre: null })),
  );
  return {
    date,
    kind: 'pay',
    reference: `PAY-${month}`,
    narrative: `Pay of ${month}`,
    lines: [
      ...costs.map(({ amount, ...place }) => ({ ...place, ...sides(amount, 0n) })),
      ...controls.map(({ amount, ...place }) => ({ ...place, ...sides(0n, amount) })),
    ],
  };
}

/** What keeps a costed month from being a journal at all; empty when it is whole. */
export function payFaults({ total, lines }: Pick<PayCosted, 'total' | 'lines'>): Fault[] {
  const sum = lines.reduce((all, { amount }) => all + amount, 0);
  if (sum === total) return [];
  const detail = `The pay’s lines add up to ${sum} pence, and its total is ${total} pence.`;
  return [fault('total-differs', '/total', detail, 'Prepare and release the month again.')];
}

const sides = (debit: Pence, credit: Pence) => ({ debit, credit, taxCode: null, narrative: null });

type Cost = Pick<JournalLine, 'schoolId' | 'account' | 'costCentre' | 'fund'> & {
  readonly amount: Pence;
};

/** Costs of one place made one, arrears of other months with them; nil is left out. */
function summed(costs: readonly Cost[]): Cost[] {
  const sums = new Map<string, Cost>();
  for (const { schoolId, account, costCentre, fund, amount } of costs) {
    const key = [schoolId, account, costCentre, fund].join('|');
    const before = sums.get(key)?.amount ?? 0n;
    sums.set(key, { schoolId, account, costCentre, fund, amount: before + amount });
  }
  return [...sums.values()].filter(({ amount }) => amount !== 0n);
}
