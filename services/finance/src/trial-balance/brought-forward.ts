import type { AccountKind, FundKind } from '@bursar/shared-types/codes/finance';
import type { Account } from '../chart/index.ts';
import type { Fund } from '../funds/index.ts';
import type { Balance } from './trial-balance.ts';

/** A balance of this year, or of the years before it. */
export interface DatedBalance extends Balance {
  readonly earlier: boolean;
}

const ofOneYear: readonly AccountKind[] = ['income', 'expenditure'];

const accountsByKind: Readonly<Record<FundKind, string>> = {
  unrestricted: '810010',
  'restricted-general': '810030',
  'restricted-fixed-asset': '810040',
};
const generalAnnualGrant = { fund: 'GAG', account: '810020' } as const;

/** The account in which a fund stands that was brought forward from earlier years. */
export function broughtForwardAccount({ code, kind }: Pick<Fund, 'code' | 'kind'>): string {
  return code === generalAnnualGrant.fund ? generalAnnualGrant.account : accountsByKind[kind];
}

/**
 * Balances as a year shows them: its own income and expenditure, and what earlier years' came to in
 * the funds brought forward. Nothing is posted for it; every fund of every school balances as before.
 */
export function broughtForward(
  balances: readonly DatedBalance[],
  accounts: ReadonlyMap<string, Pick<Account, 'kind'>>,
  funds: ReadonlyMap<string, Pick<Fund, 'code' | 'kind'>>,
): Balance[] {
  return balances.map(({ earlier, ...balance }) => {
    const kind = accounts.get(balance.account)?.kind;
    const fund = funds.get(balance.fund);
    if (!earlier || kind === undefined || !ofOneYear.includes(kind) || !fund) return balance;
    return { ...balance, account: broughtForwardAccount(fund) };
  });
}
