import type { Feature } from '@bursar/service-kit';
import { adoptChart } from './adopt-chart.ts';
import { changeAccount } from './change-account.ts';
import { getAccount } from './get-account.ts';
import { listAccounts } from './list-accounts.ts';
import { openAccount } from './open-account.ts';

/** The trust's one chart of accounts: adopted, divided, renamed, closed, read. */
export const chart: Feature = {
  routes: [adoptChart, openAccount, changeAccount, listAccounts, getAccount],
};
