import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  journalPosted,
  orderApprovalWithdrawn,
  orderApproved,
  orderAwaitingApproval,
} from '@bursar/shared-types';
import { sampleTrust } from '../../../test/sample-trust.ts';
import { approvals } from './approvals.ts';
import { BodyFault, withDigest } from './event.ts';
import { trialBalance } from './ledger.ts';
import { orders } from './orders.ts';
import { tables } from './index.ts';
import { users } from './users.ts';
import type { EventRecord, JournalPosted } from '@bursar/shared-types';
import type { Row } from '../format/columns.ts';
import type { Table } from './table.ts';

let scratch = '';
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'bursar-tables-'));
});
afterAll(() => rm(scratch, { recursive: true, force: true }));

const trust = sampleTrust(8, 40);
const everything = (['directory', 'finance', 'procurement'] as const).flatMap((service) =>
  trust.logs.log(service),
);

async function rowsOf(table: Table, events: readonly EventRecord[]): Promise<Row[]> {
  const fold = table.start(scratch);
  const rows: Row[] = [];
  for (const event of events) rows.push(...(await fold.take(withDigest(event))));
  for await (const row of fold.rest()) rows.push(row);
  return rows;
}

test('the trial balance is the sum of all lines, to the penny, and nil in all (F3, X7)', async () => {
  const naive = new Map<string, bigint>();
  for (const { type, body } of everything) {
    if (type !== journalPosted.type) continue;
    const journal = JSON.parse(body) as JournalPosted;
    for (const { schoolId, fund, account, debit, credit } of journal.lines) {
      const key = [journal.year, schoolId, fund, account].join();
      naive.set(key, (naive.get(key) ?? 0n) + BigInt(debit) - BigInt(credit));
    }
  }
  const rows = await rowsOf(trialBalance, everything);
  expect(naive.size).toBeGreaterThan(10);
  expect(
    new Map(rows.map((row) => [trialBalance.key.map((name) => row[name]).join(), row.net])),
  ).toEqual(naive);
  expect(rows.reduce((sum, row) => sum + (row.net as bigint), 0n)).toBe(0n);
});

test('an order is one row with its last status, however many steps it took (F13, F14)', async () => {
  const rows = await rowsOf(orders, everything);
  expect(rows).toHaveLength(40);
  expect(new Set(rows.map((row) => row.status))).toEqual(
    new Set(['rejected', 'sent', 'withdrawn']),
  );
  for (const row of rows) {
    const last = trust.logs
      .log('procurement')
      .findLast(({ body }) => body.includes(String(row.order_id)));
    expect(row.seq).toBe(last!.seq);
  }
});

test('an approval that was withdrawn stays on record, and so does its withdrawal; the order waits again (F7, F14)', async () => {
  const { logs } = sampleTrust(9, 0);
  const { example } = orderApproved;
  const [decision] = example.decisions;
  logs.emit(orderApproved, { ...example, decisions: [decision!] }, decision!.by);
  const withdrawn = { ...orderApprovalWithdrawn.example, orderId: example.orderId };
  logs.emit(orderApprovalWithdrawn, { ...withdrawn, decision: decision! }, decision!.by);
  const log = logs.log('procurement');
  const rows = await rowsOf(approvals, log);
  expect(rows.map(({ outcome, decided_by: by, tier }) => [outcome, by, tier])).toEqual([
    ['approved', decision!.by, 1],
    ['withdrawn', decision!.by, 1],
  ]);
  const [order] = (await rowsOf(orders, log)).filter(({ order_id: id }) => id === example.orderId);
  expect(order).toMatchObject({ status: 'awaiting-approval', approved_on: null });
});

test('a decision in two tiers gives two rows, each once, with the scheme’s version (F7, F14)', async () => {
  const { example } = orderApproved;
  const [first] = example.decisions;
  const second = { ...first!, tier: 2, tiers: 2, by: trust.users[5]! };
  const { logs } = sampleTrust(9, 0);
  const waiting = orderAwaitingApproval.example;
  logs.emit(orderAwaitingApproval, { ...waiting, decisions: [] }, 'reserve-order');
  logs.emit(orderAwaitingApproval, { ...waiting, decisions: [first!] }, first!.by);
  logs.emit(orderApproved, { ...example, decisions: [first!, second] }, second.by);
  const rows = await rowsOf(approvals, logs.log('procurement'));
  expect(
    rows.map(({ tier, decided_by, scheme_version, matter_id }) => [
      tier,
      decided_by,
      scheme_version,
      matter_id,
    ]),
  ).toEqual([
    [1, first!.by, 3, example.orderId],
    [2, second.by, 3, example.orderId],
  ]);
});

test('a user who left keeps the day on which they came (F13)', async () => {
  const rows = await rowsOf(users, everything);
  expect(rows.filter((row) => row.left_on === '2026-07-31')).toEqual([
    expect.objectContaining({ starts_on: '2025-09-01', invited_by: trust.users[0] }),
  ]);
});

test('every row names the event that it is from (X13)', async () => {
  const last = new Map(everything.map(({ service, seq }) => [service, seq]));
  for (const table of tables) {
    const rows = await rowsOf(table, everything);
    expect(rows.length).toBeGreaterThan(0);
    for (const { service, seq } of rows)
      expect(seq).toBeLessThanOrEqual(last.get(String(service))!);
    const keys = rows.map((row) => table.key.map((name) => row[name]).join('\t'));
    expect(new Set(keys).size).toBe(rows.length);
  }
});

test('an event that is not what its contract promises is a fault that names it (X7)', async () => {
  const event = { ...trust.logs.log('finance').find(({ type }) => type === journalPosted.type)! };
  for (const body of ['{}', 'no json', event.body.replace('"debit":', '"debit":-')]) {
    await expect(rowsOf(trialBalance, [{ ...event, body }])).rejects.toThrow(BodyFault);
    await expect(rowsOf(trialBalance, [{ ...event, body }])).rejects.toThrow(
      `finance#${event.seq}`,
    );
  }
});
