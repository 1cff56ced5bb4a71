import { orgSchool } from '@bursar/organisation';
import { filter, list } from '@bursar/service-kit';
import { AskedYear } from '@bursar/shared-types/dates';
import { ledgerReaders } from '@bursar/shared-types/roles';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { account } from '../chart/index.ts';
import { budgetLine, commitment } from './tables.ts';

/** The lines of the budgets in force with what is committed on them; a school sees its own. */
export const listBudgetLines = list({
  route: 'GET /budget-lines',
  summary: 'Budget lines with their commitment',
  access: { roles: ledgerReaders, at: 'anywhere' },
  select: {
    year: budgetLine.year,
    schoolId: budgetLine.schoolId,
    school: orgSchool.name,
    fund: budgetLine.fund,
    account: budgetLine.account,
    accountName: account.name,
    budget: sql<string>`${budgetLine.amount}::text`.as('budget'),
    reserved: sql<string>`coalesce(${commitment.reserved}, 0)::text`.as('reserved'),
  },
  from: (select) =>
    select
      .from(budgetLine)
      .innerJoin(
        orgSchool,
        and(eq(orgSchool.trustId, budgetLine.trustId), eq(orgSchool.id, budgetLine.schoolId)),
      )
      .innerJoin(
        account,
        and(eq(account.trustId, budgetLine.trustId), eq(account.code, budgetLine.account)),
      )
      .leftJoin(
        commitment,
        and(
          eq(commitment.trustId, budgetLine.trustId),
          eq(commitment.year, budgetLine.year),
          eq(commitment.schoolId, budgetLine.schoolId),
          eq(commitment.fund, budgetLine.fund),
          eq(commitment.account, budgetLine.account),
        ),
      ),
  id: budgetLine.id,
  scope: budgetLine.schoolId,
  filters: {
    year: filter.by(AskedYear, (year) => eq(budgetLine.year, year)),
    school: filter.oneOf(budgetLine.schoolId),
    fund: filter.oneOf(budgetLine.fund),
    account: filter.oneOf(budgetLine.account),
  },
  sorts: { account: budgetLine.account, school: orgSchool.name, amount: budgetLine.amount },
  defaultSort: 'account',
  search: [account.name, account.code, orgSchool.name],
  item: z.object({
    year: z.string(),
    schoolId: z.string(),
    school: z.string(),
    fund: z.string(),
    account: z.string(),
    accountName: z.string(),
    budget: z.int(),
    reserved: z.int(),
  }),
  toItem: (row) => ({ ...row, budget: Number(row.budget), reserved: Number(row.reserved) }),
  columns: [
    { title: 'Year', value: (row) => row.year, kind: 'text' },
    { title: 'School', value: (row) => row.school, kind: 'text' },
    { title: 'Fund', value: (row) => row.fund, kind: 'text' },
    { title: 'Account', value: (row) => row.account, kind: 'text' },
    { title: 'Name', value: (row) => row.accountName, kind: 'text' },
    { title: 'Budget', value: (row) => row.budget, kind: 'money' },
    { title: 'Committed', value: (row) => row.reserved, kind: 'money' },
  ],
});
