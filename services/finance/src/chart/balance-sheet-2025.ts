import { section } from './section.ts';
import type { Row } from './section.ts';

const from = '2025-09-01';
const control = { control: true } as const;
const contra = { normalSide: 'credit' } as const;
const betweenSchools = { eliminates: 'inter-school-balances' } as const;

/** A class of fixed assets: its cost, and the depreciation that stands against it. */
function fixedAsset(group: string, name: string): Row[] {
  return [
    [`${group}10`, `${name}: cost`, null],
    [`${group}20`, `${name}: accumulated depreciation`, null, contra],
  ];
}

/** Categories 6 to 8: assets, liabilities, funds and reserves. None has an AAR line. */
export const balanceSheet2025 = [
  // 610 Fixed assets
  ...section(from, 'asset', 'none', [
    ...fixedAsset('6101', 'Land and buildings'),
    ...fixedAsset('6102', 'Furniture, equipment and vehicles'),
    ...fixedAsset('6103', 'Computer equipment and software'),
    ['610410', 'Assets under construction', null],
  ]),
  // 620 Stock, debtors; 630 cash
  ...section(from, 'asset', 'none', [
    ['620010', 'Stock', null],
    ['621010', 'Sales ledger control', null, control],
    ['621020', 'VAT control', null, control],
    ['621030', 'Prepayments', null],
    ['621040', 'Accrued income', null],
    ['621050', 'Other debtors', null],
    ['622010', 'Due from other schools of the trust', null, betweenSchools],
    ['630010', 'Bank: current account', null],
    ['630020', 'Bank: deposit account', null],
    ['630030', 'Petty cash', null],
  ]),
  // 710 to 713 Creditors due within one year
  ...section(from, 'liability', 'none', [
    ['710010', 'Purchase ledger control', null, control],
    ['710020', 'Goods received not invoiced (GRNI)', null, control],
    ['710030', 'Accruals', null],
    ['710040', 'Deferred income', null],
    ['710050', 'Other creditors', null],
    ['711010', 'Payroll control: net pay', null, control],
    ['711020', 'Payroll control: PAYE and National Insurance', null, control],
    ['711030', 'Payroll control: Teachers’ Pensions (TPS)', null, control],
    ['711040', 'Payroll control: local government pensions (LGPS)', null, control],
    ['711050', 'Payroll control: other deductions', null, control],
    ['712010', 'Due to other schools of the trust', null, betweenSchools],
    ['713010', 'Loans due within one year', null],
    // 720 Due after one year, 730 pensions
    ['720010', 'Loans due after one year', null],
    ['730010', 'LGPS pension deficit', null],
  ]),
  // 810 Funds brought forward, 820 movements on funds
  ...section(from, 'reserves', 'none', [
    ['810010', 'Unrestricted funds brought forward', null],
    ['810020', 'Restricted general funds brought forward: GAG', null],
    ['810030', 'Restricted general funds brought forward: other', null],
    ['810040', 'Restricted fixed asset funds brought forward', null],
    ['810050', 'Pension reserve brought forward', null],
    ['810060', 'Endowment funds brought forward', null],
    ['820010', 'Transfers between funds', null, { eliminates: 'fund-transfers' }],
    ['820020', 'Actuarial gains and losses on LGPS', null],
  ]),
];
