import { finance } from '@bursar/finance/service';
import { hrPayroll } from '@bursar/hr-payroll/service';
import * as directory from '@bursar/shared-types/events/directory/index';
import type { Role } from '@bursar/shared-types/roles';
import { World } from '@bursar/test-kit';
import type { Someone } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';
import { good } from '../support/good.ts';
import { silent, tellAll } from '../support/told-directory.ts';
import type { Told } from '../support/told-directory.ts';

/**
 * HR-payroll and finance, both real, that know each other by their events alone: what a month's pay
 * costs stands in the ledger by school, account, cost centre and fund, and nowhere by person.
 */

let world: World;
beforeAll(async () => {
  world = await World.start([silent('directory'), silent('procurement'), hrPayroll, finance]);
});
afterAll(() => world.stop());

const accounts = { account: '210010', niAccount: '210020', pensionAccount: '210030' };

/** A trust of two schools whose ledger is open, with people to pay. */
class Trust {
  readonly trustId = randomUUID();
  readonly schools = [randomUUID(), randomUUID()] as const;
  readonly #told: Told[] = [
    [directory.trustCreated, { name: 'Ridgeway', groupUid: null, companyNumber: null }],
    ...this.schools.map((schoolId): Told => [
      directory.schoolAdded,
      { ...directory.schoolAdded.example, joinedOn: null, schoolId },
    ]),
  ];
  readonly lead = this.#someone('finance-lead');
  readonly hr = this.#someone('hr-lead');

  #someone(role: Role): Someone {
    const userId = randomUUID();
    const held = { assignmentId: randomUUID(), userId, role, from: '2020-01-01', to: null };
    this.#told.push([directory.roleAssigned, { ...held, at: 'trust', scopeId: null }]);
    return world.as(userId, this.trustId);
  }

  static async open({ through = '2026-08' } = {}): Promise<Trust> {
    const trust = new Trust();
    const { lead } = trust;
    await tellAll(world, 'directory', trust.trustId, trust.#told);
    good(await lead.post('finance', '/chart-adoptions', { chart: '2025' }), 201);
    const fund = { code: 'GAG', name: 'General annual grant', kind: 'restricted-general' };
    const opened = { mayOverdraw: true, openFrom: '2020-09-01' };
    good(await lead.post('finance', '/funds', { ...fund, ...opened }), 201);
    const centre = { code: 'TCH', name: 'Teaching', openFrom: '2020-09-01' };
    good(await lead.post('finance', '/cost-centres', centre), 201);
    good(await lead.post('finance', '/periods', { month: '2025-09', through }), 201);
    await world.settle();
    return trust;
  }

  /** A teacher on a point of the main scale, in a post of their own. */
  async teacher(schoolId: string, point: string): Promise<string> {
    const { hr } = this;
    const pay = { kind: 'point', scale: 'teachers-main', point, area: 'rest-of-england' };
    const plan = {
      title: 'Teacher',
      terms: [{ from: '2025-09-01', fte: 1000, pay }],
      split: [{ ...accounts, costCentre: 'TCH', fund: 'GAG' }],
    };
    const post = { ...plan, schoolId, workforce: 'teaching', from: '2025-09-01' };
    const { id: postId } = good(await hr.post('hr-payroll', '/posts', post), 201);
    const named = { givenName: 'Zebedee', familyName: 'Quillfeather', niCategory: 'A' };
    const { id: personId } = good(await hr.post('hr-payroll', '/people', named), 201);
    const start = { schoolId, startsOn: '2025-09-01' };
    good(await hr.post('hr-payroll', `/people/${personId}/starts`, start), 200);
    const holder = { personId, from: '2025-09-01', pension: { scheme: 'TPS' } };
    good(await hr.post('hr-payroll', `/posts/${postId}/holders`, holder), 201);
    return postId;
  }

  /** November's pay, prepared by HR and released by finance. */
  async pay(supersedes: string | null = null): Promise<string> {
    const month = { month: '2025-11', payDate: '2025-11-28', supersedes };
    const { id } = good(await this.hr.post('hr-payroll', '/pay-runs', month), 201);
    const release = `/pay-runs/${id}/releases`;
    good(await this.lead.post('hr-payroll', release, undefined, { version: 1 }), 200);
    await world.settle();
    return id;
  }

  /** Debits less credits of each account at a school, or in the whole trust, from the trial balance. */
  async ledger(school?: string): Promise<Record<string, number>> {
    const path = `/trial-balance?month=2025-11${school ? `&school=${school}` : ''}`;
    const { rows } = good(await this.lead.get('finance', path), 200);
    return Object.fromEntries(
      rows.map((row: { account: string; debit: number; credit: number }) => [
        row.account,
        row.debit - row.credit,
      ]),
    );
  }
}

// A month of M1 in November 2025: £32,916 ÷ 12; 15 % above £417; 28.68 %.
const m1 = { '210010': 274_300, '210020': 34_890, '210030': 78_669, '711010': -387_859 };

test('a month’s pay that is released stands in the trial balance of each school (H25, F5)', async () => {
  const trust = await Trust.open();
  const [first, second] = trust.schools;
  await trust.teacher(first, 'M1');
  await trust.teacher(first, 'M1');
  await trust.teacher(second, 'M1');
  const runId = await trust.pay();
  const twice = Object.fromEntries(Object.entries(m1).map(([code, net]) => [code, 2 * net]));
  expect(await trust.ledger(first)).toEqual(twice);
  expect(await trust.ledger(second)).toEqual(m1);
  const { total } = good(await trust.hr.get('hr-payroll', `/pay-runs/${runId}`), 200);
  expect(Object.values(await trust.ledger()).filter((net) => net > 0)).toHaveLength(3);
  expect((await trust.ledger())['711010']).toBe(-total);
});

test('nothing in finance, nor in any event, tells what one person is paid (X24)', async () => {
  const trust = await Trust.open();
  const postId = await trust.teacher(trust.schools[0], 'M1');
  await trust.pay();
  const logs = await Promise.all(
    ['finance', 'hr-payroll'].map((name) =>
      world.runtime(name).log.events(trust.trustId, 0, 10_000),
    ),
  );
  const said = logs.flat().map(({ type, body }) => `${type} ${body}`);
  expect(said.join()).not.toMatch(/Quillfeather|Zebedee/);
  const ofPay = said.filter((text) => /^hr-payroll\.pay-|^finance\.journal-posted/.test(text));
  expect(ofPay.length).toBeGreaterThan(0);
  expect(ofPay.join()).not.toContain(postId);
});

test('a month paid again after a pay rise replaces what it cost, and both stay in the ledger', async () => {
  const trust = await Trust.open();
  const [school] = trust.schools;
  await trust.teacher(school, 'M1');
  const first = await trust.pay();
  const rise = {
    scale: 'teachers-main',
    area: 'rest-of-england',
    effectiveFrom: '2025-11-01',
    points: [{ point: 'M1', annual: 3_600_000 }],
    source: 'The board’s own award',
  };
  good(await trust.hr.post('hr-payroll', '/pay-scales', rise), 201);
  await trust.pay(first);
  expect((await trust.ledger(school))['210010']).toBe(300_000);
  const { items } = good(await trust.lead.get('finance', '/pay-journals?month=2025-11'), 200);
  const standing = items.filter((item: { reversedBy: string | null }) => item.reversedBy === null);
  expect([items.length, standing.length]).toEqual([2, 1]);
});

test('pay is released for no month that finance has not opened, and is posted once it has (hrms 473)', async () => {
  const trust = await Trust.open({ through: '2025-10' });
  const [school] = trust.schools;
  await trust.teacher(school, 'M1');
  const early = await trust.hr.post('hr-payroll', '/pay-runs', {
    month: '2025-11',
    payDate: '2025-11-28',
    supersedes: null,
  });
  expect(early).toMatchObject({ status: 409, body: { state: 'never-opened' } });

  good(await trust.lead.post('finance', '/periods', { month: '2025-11' }), 201);
  await world.settle();
  await trust.pay();
  expect(await trust.ledger(school)).toEqual(m1);
});
