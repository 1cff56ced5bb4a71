import type { Chart } from './accounts.ts';
import { balanceSheet2025 } from './balance-sheet-2025.ts';
import { expenditure2025 } from './expenditure-2025.ts';
import { income2025 } from './income-2025.ts';

/**
 * The chart a trust starts with in 2025/26. The Department’s own list of codes is not published in
 * a form that could be used here, so the codes are the project’s, in the Department’s structure:
 * digit 1 the major category, 2 and 3 the group, 4 and 5 the account, digit 6 the trust’s own
 * (codes here end in 0, which leaves nine sub-accounts each). Category 9 stays free: the Department
 * keeps it for what is reported but not in a trial balance.
 */
export const chart2025: Chart = {
  title: 'Chart of accounts 2025/26',
  from: '2025-09-01',
  source:
    'Structure: gov.uk, Guide to adopting the academies chart of accounts (13 June 2025). ' +
    'AAR lines: DfE Financial Benchmarking and Insights Tool, input schema of the academies ' +
    'accounts return 2024.',
  status: 'unconfirmed',
  accounts: [...income2025, ...expenditure2025, ...balanceSheet2025],
};

/** Accounts that the ledger itself posts to; each stands in the chart under this code. */
export const ledgerAccounts = {
  vatControl: '621020',
  dueFromSchools: '622010',
  bank: '630010',
  purchaseLedgerControl: '710010',
  goodsReceivedNotInvoiced: '710020',
  accruals: '710030',
  netPayControl: '711010',
  payeControl: '711020',
  teachersPensionControl: '711030',
  localGovernmentPensionControl: '711040',
  otherDeductionsControl: '711050',
  dueToSchools: '712010',
  fundTransfers: '820010',
} as const;
