import { randomUUID } from 'node:crypto';
import { Bench } from '@bursar/test-kit';
import { pots } from '@bursar/test-kit/sample/pots';
import { accessCover, accessGrant, actorsAmong, heldOn, scopeUnit } from './access-tables.ts';
import { insertRows, readStatement, statementOf } from './database/statements.ts';
import type { TrustTable } from './database/statements.ts';
import type { Runtime } from './runtime.ts';
import { inTransaction } from './subscriptions/positions.ts';

let bench: Bench;
let runtime: Runtime;
const trustId = randomUUID();

beforeAll(async () => {
  bench = new Bench();
  runtime = await bench.add(pots);
  const insert = (table: TrustTable, rows: readonly object[]) =>
    statementOf(insertRows(table, rows as never) as never);
  const year = { fromDay: '2025-09-01', toDay: null };
  const grants = [
    { subject: 'ann', role: 'approver', scope: 'oak', ...year, seq: 1n },
    { subject: 'bob', role: 'finance-lead', scope: '*', ...year, seq: 2n },
    { subject: 'cat', role: 'approver', scope: 'north', ...year, seq: 3n },
    { subject: 'dan', role: 'approver', scope: 'dissolved', ...year, seq: 3n },
    {
      subject: 'eve',
      role: 'auditor',
      scope: '*',
      fromDay: '2026-01-05',
      toDay: '2026-01-16',
      seq: 4n,
    },
  ];
  const october = { fromDay: '2025-10-06', toDay: '2025-10-17' };
  const covers = [
    { principal: 'ann', delegate: 'bob', ...october, seq: 5n },
    { principal: 'bob', delegate: 'cat', ...october, seq: 6n },
    { principal: 'bob', delegate: 'zoe', ...october, seq: 7n },
  ];
  const own = (row: object) => ({ trustId, id: randomUUID(), ...row });
  await inTransaction(
    runtime.engine.pool,
    [trustId],
    [
      insert(accessGrant, grants.map(own)),
      insert(accessCover, covers.map(own)),
      insert(
        scopeUnit,
        ['oak', 'ash'].map((unit) => ({ trustId, scope: 'north', unit })),
      ),
    ],
  );
});
afterAll(() => bench.stop());

/** People with what they hold on a day. */
async function held(day: string, subject?: string, inTrust = trustId) {
  const { text, values } = readStatement(heldOn(inTrust, day, subject));
  const rows = await runtime.engine.pool.use(async (connection) => {
    await connection.query('begin');
    await connection.query(`set local bursar.trusts = '{${inTrust}}'`);
    const { rows: found } = await connection.query(text, [...values]);
    await connection.query('commit');
    return found as Record<string, unknown>[];
  });
  return new Map(actorsAmong(rows).map((actor) => [actor.id, actor]));
}
const rolesOf = async (day: string, subject: string) =>
  ((await held(day, subject)).get(subject)?.grants ?? []).map(
    ({ role, principal }) => `${role} ${principal ?? ''}`,
  );

test('a role counts from its first day to its last, both included (F6, F13)', async () => {
  expect(await rolesOf('2026-01-04', 'eve')).toEqual([]);
  expect(await rolesOf('2026-01-05', 'eve')).toEqual(['auditor ']);
  expect(await rolesOf('2026-01-16', 'eve')).toEqual(['auditor ']);
  expect(await rolesOf('2026-01-17', 'eve')).toEqual([]);
});

test('a role at a cluster counts in the schools that now belong to it (F6)', async () => {
  const { grants, grantsSeq } = (await held('2025-09-01', 'cat')).get('cat')!;
  expect(grants).toEqual([{ role: 'approver', units: ['ash', 'oak'], principal: null }]);
  expect(grantsSeq).toBe(3);
});

test('a role at a cluster that was dissolved counts nowhere (F6)', async () => {
  const { grants } = (await held('2025-09-01', 'dan')).get('dan')!;
  expect(grants).toEqual([{ role: 'approver', units: [], principal: null }]);
});

test('a delegate holds what their principal holds, marked as such, on the days of cover only (F7)', async () => {
  for (const [day, count] of [
    ['2025-10-05', 1],
    ['2025-10-06', 2],
    ['2025-10-17', 2],
    ['2025-10-18', 1],
  ] as const) {
    expect(await rolesOf(day, 'bob')).toHaveLength(count);
  }
  expect((await rolesOf('2025-10-10', 'bob')).toSorted()).toEqual([
    'approver ann',
    'finance-lead ',
  ]);
});

test('cover is not chained: who covers a delegate gets nothing of the delegate\u2019s principal (F7)', async () => {
  expect((await rolesOf('2025-10-10', 'cat')).toSorted()).toEqual([
    'approver ',
    'finance-lead bob',
  ]);
});

test('everybody who holds something is found, those too who only stand in for somebody', async () => {
  expect([...(await held('2025-10-10')).keys()].toSorted()).toEqual([
    'ann',
    'bob',
    'cat',
    'dan',
    'zoe',
  ]);
  expect([...(await held('2025-11-10')).keys()].toSorted()).toEqual(['ann', 'bob', 'cat', 'dan']);
  expect([...(await held('2025-08-31')).keys()]).toEqual([]);
  // A new trust, in which nobody holds anything yet.
  expect([...(await held('2025-10-10', undefined, randomUUID())).keys()]).toEqual([]);
});
