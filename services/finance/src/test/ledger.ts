import { insertRows } from '@bursar/service-kit';
import { statementOf } from '@bursar/service-kit/database/statements';
import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import type { Caller, ServiceUnderTest } from '@bursar/test-kit';
import { monthsOf } from '@bursar/shared-types/dates';
import { chart2025 } from '../chart/chart-2025.ts';
import { account } from '../chart/tables.ts';
import { fund } from '../funds/tables.ts';
import { period } from '../periods/tables.ts';

/** A trust whose ledger may be posted to: the chart, one school, the fund GAG, the year 2025/26 open. */
export async function ledgerOf(service: ServiceUnderTest): Promise<{ trustId: string; schoolId: string; lead: Caller }> {
  const trustId = await service.trust();
  const schoolId = await service.school(trustId);
  const lead = await service.user(trustId, ['finance-lead']);
  const always = { openFrom: '2020-09-01', openTo: null, version: 1 };
  const writes = [
    insertRows(account, chart2025.accounts.map((row) => ({ trustId, ...row, version: 1 }))),
    insertRows(fund, [{ trustId, code: 'GAG', name: 'General annual grant', kind: 'restricted-general', mayOverdraw: true, ...always }]),
    insertRows(period, monthsOf('2025/26').map((month) => ({ trustId, month, state: 'open' as const, history: [], version: 1 }))),
  ];
  await inTransaction(service.runtime.engine.pool, [trustId], writes.map((write) => statementOf(write as never)));
  return { trustId, schoolId, lead };
}
