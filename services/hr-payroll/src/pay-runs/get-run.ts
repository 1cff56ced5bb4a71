import { orgSchool } from '@bursar/organisation';
import { accept, lookup, problems, query, refuse } from '@bursar/service-kit';
import { Uuid } from '@bursar/shared-types/ids';
import { penceToJson } from '@bursar/shared-types/money';
import { payReaders } from '@bursar/shared-types/roles';
import { z } from 'zod';
import { ledgerCode } from '../ledger-codes/index.ts';
import { RunShown, runShown } from './run-shown.ts';
import { payRun, payRunLine } from './tables.ts';

const Line = z.object({
  account: z.string(),
  accountName: z.string().describe('As this service has heard of it; empty where it has not'),
  costCentre: z.string(),
  fund: z.string(),
  amount: z.int(),
});

/** One run: what it costs each school and where it is charged; nothing of it by post or person. */
export const getRun = query({
  route: 'GET /pay-runs/:runId',
  summary: 'One month’s pay by school and account',
  access: { roles: payReaders, at: 'trust' },
  params: z.object({ runId: Uuid }),
  reply: RunShown.extend({
    schools: z.array(
      z.object({ schoolId: z.string(), school: z.string(), total: z.int(), lines: z.array(Line) }),
    ),
    version: z.int(),
  }),
  read: ({ params: { runId } }) => ({
    runs: lookup(payRun, payRun.id, [runId]),
    lines: lookup(payRunLine, payRunLine.runId, [runId]),
    schools: lookup(orgSchool, [], [[]]),
    codes: lookup(ledgerCode, ledgerCode.kind, ['account']),
  }),
  respond: ({ runs: [run], lines, schools, codes }) => {
    if (!run) return refuse(problems.notFound());
    const { trustId: _, preparedFor: __, schools: ___, version, ...shown } = run;
    const names = new Map(schools.map(({ id, name }) => [id, name]));
    const accounts = new Map(codes.map(({ code, name }) => [code, name]));
    const bySchool = [...Map.groupBy(lines, ({ schoolId }) => schoolId)].map(([schoolId, own]) => ({
      schoolId,
      school: names.get(schoolId) ?? '',
      total: penceToJson(own.reduce((sum, { amount }) => sum + amount, 0n)),
      lines: own
        .toSorted((a, b) =>
          a.account + a.costCentre + a.fund < b.account + b.costCentre + b.fund ? -1 : 1,
        )
        .map(({ account, costCentre, fund, amount }) => {
          const accountName = accounts.get(account) ?? '';
          return { account, accountName, costCentre, fund, amount: penceToJson(amount) };
        }),
    }));
    return accept({
      ...runShown(shown),
      schools: bySchool.toSorted((a, b) => (a.school < b.school ? -1 : 1)),
      version,
    });
  },
});
