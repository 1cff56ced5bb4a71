import { accept, command, lookup, refuse } from '@bursar/service-kit';
import { orgSchool } from '@bursar/organisation';
import { FinancialYear } from '@bursar/shared-types/dates';
import { AccountCode, FundCode } from '@bursar/shared-types/events/fields';
import { Uuid } from '@bursar/shared-types/ids';
import { Pence } from '@bursar/shared-types/money';
import { financeLeads } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { account } from '../chart/index.ts';
import { fund } from '../funds/index.ts';
import { budgetFaults } from './budget-faults.ts';
import { budgetWrites } from './budget-writes.ts';
import { invalidBudget, unknownSchool } from './problems.ts';
import { budget } from './tables.ts';

const Line = z.strictObject({
  fund: FundCode,
  account: AccountCode,
  months: z
    .array(Pence)
    .length(12)
    .describe('Pence by month, September first; income and cost both nil or more'),
});

/** Sets a school's whole budget of a year: a line that is left out is nil from now on. */
export const setBudget = command({
  route: 'PUT /schools/:schoolId/budgets/:year',
  summary: 'Set a school’s budget of a year',
  access: { roles: financeLeads, at: 'trust' },
  params: z.object({
    schoolId: Uuid,
    year: z.string().regex(/^\d{4}-\d{2}$/, 'must be a year, as 2025-26'),
  }),
  body: z.strictObject({ lines: z.array(Line).max(400) }),
  reply: { 200: z.object({ id: Uuid, revision: z.int(), year: FinancialYear }) },

  read: ({ params, body }) => ({
    schools: lookup(orgSchool, orgSchool.id, [params.schoolId]),
    accounts: lookup(
      account,
      account.code,
      body.lines.map((line) => line.account),
    ),
    funds: lookup(
      fund,
      fund.code,
      body.lines.map((line) => line.fund),
    ),
    before: lookup(budget, [budget.schoolId, budget.year], [[params.schoolId, yearOf(params)]]),
  }),

  decide: ({ schools, accounts, funds, before: [before] }, { params, body }, ctx) => {
    if (schools.length === 0) return refuse(unknownSchool());
    const year = yearOf(params);
    const faults = budgetFaults(body.lines, year, {
      accounts: new Map(accounts.map((row) => [row.code, row])),
      funds: new Map(funds.map((row) => [row.code, row])),
    });
    if (faults.length > 0) return refuse(invalidBudget(faults));
    const { schoolId } = params;
    return accept({
      id: ctx.newId(),
      schoolId,
      year,
      revision: (before?.revision ?? 0) + 1,
      lines: body.lines,
    });
  },

  write: (one, ctx) => budgetWrites([one], ctx),

  respond: ({ id, revision, year }) => ({ status: 200, body: { id, revision, year } }),
});

/** In an address the year is written 2025-26: a slash would end the part. */
const yearOf = ({ year }: { readonly year: string }): string => year.replace('-', '/');
