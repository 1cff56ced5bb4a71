import { approvals } from './approvals.ts';
import { chart, funds } from './chart.ts';
import { invoiceLines, invoices } from './invoices.ts';
import { journalLines, journals, trialBalance } from './ledger.ts';
import { orderLines, orders, receiptCorrections, receipts } from './orders.ts';
import { schools } from './schools.ts';
import { suppliers } from './suppliers.ts';
import { accessHistory, roles, users } from './users.ts';
import type { Table } from './table.ts';

/** The tables of an extract, in the order in which its manifest lists them. */
export const tables: readonly Table[] = [
  journals,
  journalLines,
  trialBalance,
  orders,
  orderLines,
  receipts,
  receiptCorrections,
  invoices,
  invoiceLines,
  approvals,
  users,
  roles,
  accessHistory,
  chart,
  funds,
  schools,
  suppliers,
];

/** The sources without which the tables cannot be computed. */
export const neededSources = ['directory', 'finance', 'procurement'] as const;
