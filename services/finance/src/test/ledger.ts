import { insertRows } from '@bursar/service-kit';
import type { Write } from '@bursar/service-kit';
import { mergeWrites, statementOf } from '@bursar/service-kit/database/statements';
import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import { monthsOf } from '@bursar/shared-types/dates';
import { schoolChanged } from '@bursar/shared-types/events/directory/school-changed.v1';
import { schemePublished } from '@bursar/shared-types/events/directory/scheme-published.v1';
import type { SchemePublished } from '@bursar/shared-types/events/directory/scheme-published.v1';
import type { Caller, ServiceUnderTest } from '@bursar/test-kit';
import { chart2025 } from '../chart/index.ts';
import { account } from '../chart/tables.ts';
import { costCentre, fund } from '../funds/tables.ts';
import { period } from '../periods/tables.ts';

/** A trust whose ledger may be posted to. */
export interface TestLedger {
  readonly trustId: string;
  readonly schoolId: string;
  /** The finance lead, at the whole trust. */
  readonly lead: Caller;
}

const always = { openFrom: '2020-09-01', openTo: null, version: 1 };

/** The chart, one school, the funds GAG and UNR, the cost centre SCI, and months open: 2025/26. */
export async function ledgerOf(
  service: ServiceUnderTest,
  months: readonly string[] = monthsOf('2025/26'),
): Promise<TestLedger> {
  const trustId = await service.trust();
  const schoolId = await service.school(trustId);
  const lead = await service.user(trustId, ['finance-lead']);
  await writeTo(service, trustId, [
    insertRows(
      account,
      chart2025.accounts.map((row) => ({ trustId, ...row, version: 1 })),
    ),
    insertRows(fund, [
      {
        trustId,
        code: 'GAG',
        name: 'General annual grant',
        kind: 'restricted-general',
        mayOverdraw: true,
        ...always,
      },
      {
        trustId,
        code: 'UNR',
        name: 'Unrestricted',
        kind: 'unrestricted',
        mayOverdraw: false,
        ...always,
      },
    ]),
    insertRows(costCentre, [{ trustId, code: 'SCI', name: 'Science', ...always }]),
    insertRows(
      period,
      months.map((month) => ({ trustId, month, state: 'open' as const, history: [], version: 1 })),
    ),
  ]);
  return { trustId, schoolId, lead };
}

/** Writes rows as the application may, with no command around them. Rejects with what PostgreSQL says. */
export async function writeTo(
  { runtime }: ServiceUnderTest,
  trustId: string,
  writes: readonly Write[],
): Promise<void> {
  const statements = mergeWrites(writes).map((write) =>
    statementOf(write as Parameters<typeof statementOf>[0]),
  );
  await inTransaction(runtime.engine.pool, [trustId], statements);
}

/** The last day of the school in the trust is set. */
export async function leaveTrust(
  service: ServiceUnderTest,
  { trustId, schoolId }: Pick<TestLedger, 'trustId' | 'schoolId'>,
  leftOn: string | null,
): Promise<void> {
  const one = { ...schoolChanged.example, schoolId, joinedOn: null, leftOn };
  await service.hear(trustId, schoolChanged, one);
}

type Rule = SchemePublished['rules'][number];

/** Publishes the next version of the trust's scheme, in force since September 2020. */
export async function schemeOf(
  service: ServiceUnderTest,
  trustId: string,
  rules: readonly (Pick<Rule, 'role' | 'upTo'> & Partial<Rule>)[],
  schemeVersion = 1,
): Promise<void> {
  await service.hear(trustId, schemePublished, {
    schemeVersion,
    effectiveFrom: '2020-09-01',
    approvedOn: null,
    basis: 'net',
    rules: rules.map((rule) => ({ category: 'journal', at: 'trust' as const, tier: 1, ...rule })),
  });
}

/** A journal of £10 for books at a school, as it is sent; pence, and anything else, may differ. */
export function booksJournal(schoolId: string, pence = 1_000, more: object = {}) {
  const place = { schoolId, fund: 'GAG' };
  return {
    date: '2025-10-20',
    narrative: 'Books',
    lines: [
      { ...place, account: '410010', debit: pence },
      { ...place, account: '630010', credit: pence },
    ],
    ...more,
  };
}
