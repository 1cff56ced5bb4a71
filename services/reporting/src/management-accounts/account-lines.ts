import { orgSchool } from '@bursar/organisation';
import { filter } from '@bursar/service-kit/http/filter';
import { list } from '@bursar/service-kit/http/list';
import { AskedYear } from '@bursar/shared-types/dates';
import { accountReaders } from '@bursar/shared-types/roles';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import { accountMonth, accountYear, chartAccount } from '../ledger/index.ts';
import { byMonth } from './lines.ts';
import { measuresOf } from './measures.ts';
import type { LineKind } from './measures.ts';
import { inJson, measureColumns, measureFields } from './reply.ts';

/** A column of all twelve months of the row's line, September first, as text. */
const year = (column: 'budget' | 'debit - credit') => sql<string>`(
  select string_agg((${sql.raw(column)})::text, ',' order by all_months.month) from account_month all_months
  where (all_months.trust_id, all_months.year, all_months.school_id, all_months.fund, all_months.account)
    = (${accountMonth.trustId}, ${accountMonth.year}, ${accountMonth.schoolId}, ${accountMonth.fund}, ${accountMonth.account}))`;

const amounts = (text: string): bigint[] => text.split(',').map(BigInt);

/**
 * The accounts at their finest: school × fund × account, as seen in each month. With a month, a
 * school and so on as filters, and as CSV and XLSX (F4).
 */
export const accountLines = list({
  route: 'GET /account-lines',
  summary: 'Management accounts by school, fund and account, as at each month',
  access: { roles: accountReaders, at: 'anywhere' },
  select: {
    month: accountMonth.month,
    schoolId: accountMonth.schoolId,
    school: orgSchool.name,
    fund: accountMonth.fund,
    account: accountMonth.account,
    accountName: chartAccount.name,
    kind: chartAccount.kind,
    aarCode: chartAccount.aarCode,
    committed: accountYear.committed,
    budgets: year('budget').as('budgets'),
    posted: year('debit - credit').as('posted'),
  },
  from: (select) =>
    select
      .from(accountMonth)
      .innerJoin(
        accountYear,
        and(
          eq(accountYear.trustId, accountMonth.trustId),
          eq(accountYear.year, accountMonth.year),
          eq(accountYear.schoolId, accountMonth.schoolId),
          eq(accountYear.fund, accountMonth.fund),
          eq(accountYear.account, accountMonth.account),
        ),
      )
      .innerJoin(
        chartAccount,
        and(
          eq(chartAccount.trustId, accountMonth.trustId),
          eq(chartAccount.code, accountMonth.account),
        ),
      )
      .leftJoin(
        orgSchool,
        and(eq(orgSchool.trustId, accountMonth.trustId), eq(orgSchool.id, accountMonth.schoolId)),
      ),
  where: () => inArray(chartAccount.kind, ['income', 'expenditure']),
  id: accountMonth.id,
  scope: accountMonth.schoolId,
  filters: {
    month: filter.equals(accountMonth.month),
    year: filter.by(AskedYear, (year) => eq(accountMonth.year, year)),
    school: filter.oneOf(accountMonth.schoolId),
    fund: filter.oneOf(accountMonth.fund),
    account: filter.oneOf(accountMonth.account),
    kind: filter.oneOf(chartAccount.kind),
    aar: filter.oneOf(chartAccount.aarCode),
  },
  sorts: { account: accountMonth.account, month: accountMonth.month, school: orgSchool.name },
  defaultSort: 'account',
  search: [accountMonth.account, chartAccount.name, orgSchool.name],
  item: z.object({
    month: z.string(),
    schoolId: z.string(),
    school: z.string().nullable(),
    fund: z.string(),
    account: z.string(),
    accountName: z.string(),
    kind: z.string(),
    aarCode: z.string().nullable(),
    ...measureFields,
  }),
  toItem: ({ budgets, posted, committed, ...row }) => {
    const facts = {
      kind: row.kind as LineKind,
      profile: byMonth(row.month, amounts(budgets)),
      posted: byMonth(row.month, amounts(posted)),
      committed,
    };
    return { ...row, ...inJson(measuresOf(facts, row.month)) };
  },
  columns: [
    { title: 'Month', kind: 'text', value: (item) => item.month },
    { title: 'School', kind: 'text', value: (item) => item.school ?? item.schoolId },
    { title: 'Fund', kind: 'text', value: (item) => item.fund },
    { title: 'Account', kind: 'text', value: (item) => item.account },
    { title: 'Account name', kind: 'text', value: (item) => item.accountName },
    { title: 'AAR line', kind: 'text', value: (item) => item.aarCode ?? 'no AAR line' },
    ...measureColumns,
  ],
});
