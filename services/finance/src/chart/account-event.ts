import type { AccountOpened } from '@bursar/shared-types/events/finance/account-opened.v1';
import type { Account } from './accounts.ts';

/** An account as its events tell of it: the whole of what others need. */
export function accountEvent(account: Account): AccountOpened {
  const { code, name, kind, aarCode, vat, control, openFrom, openTo } = account;
  return { account: code, name, kind, aarCode, vat, control, openFrom, openTo };
}
