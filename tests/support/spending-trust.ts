import { businessDate } from '@bursar/service-kit';
import { addDays, monthOf, yearOf, yearStart } from '@bursar/shared-types/dates';
import * as directory from '@bursar/shared-types/events/directory/index';
import type { Role } from '@bursar/shared-types/roles';
import type { Answer, Someone, World } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';
import { good } from './good.ts';
import { tellAll } from './told-directory.ts';
import type { Told } from './told-directory.ts';

/** The account that everything is ordered on. */
export const BOOKS = '410010';

/** A trust whose school has so many pence for books. */
export class SpendingTrust {
  readonly world: World;
  readonly trustId = randomUUID();
  readonly schoolId = randomUUID();
  readonly #told: Told[] = [
    [directory.trustCreated, { name: 'Ridgeway', groupUid: null, companyNumber: null }],
    [directory.schoolAdded, { ...directory.schoolAdded.example, schoolId: this.schoolId }],
    [
      directory.schemePublished,
      {
        ...directory.schemePublished.example,
        schemeVersion: 1,
        effectiveFrom: '2020-09-01',
        rules: ['order', 'invoice'].map((category) => {
          return { category, role: 'approver', at: 'school', upTo: null, tier: 1 };
        }),
      },
    ],
  ];
  readonly office: Someone;
  readonly head: Someone;
  readonly buyer: Someone;
  readonly lead: Someone;
  readonly officer: Someone;
  supplierId = '';

  private constructor(world: World) {
    this.world = world;
    this.office = this.#someone('office-manager');
    this.head = this.#someone('approver');
    this.buyer = this.#someone('procurement-lead');
    this.lead = this.#someone('finance-lead');
    this.officer = this.#someone('finance-officer');
  }

  /** Today, or a day so many days later. */
  today(days = 0): string {
    return addDays(businessDate(this.world.clock.now()), days);
  }

  /** The year of the money: ordered things are needed today, so that it is this one on any day. */
  get year(): string {
    return yearOf(this.today());
  }

  #someone(role: Role): Someone {
    const userId = randomUUID();
    const held = { assignmentId: randomUUID(), userId, role, from: '2020-01-01', to: null };
    const isOfSchool = role === 'office-manager' || role === 'approver';
    const at = isOfSchool
      ? { at: 'school', scopeId: this.schoolId }
      : { at: 'trust', scopeId: null };
    this.#told.push([directory.roleAssigned, { ...held, ...at }]);
    return this.world.as(userId, this.trustId);
  }

  /** Open books, a budget in September, and a supplier to order from. */
  static async with(world: World, pence: number): Promise<SpendingTrust> {
    const trust = new SpendingTrust(world);
    const { lead, buyer, schoolId } = trust;
    await tellAll(world, 'directory', trust.trustId, trust.#told);
    good(await lead.post('finance', '/chart-adoptions', { chart: '2025' }), 201);
    const fund = { code: 'GAG', name: 'General annual grant', kind: 'restricted-general' };
    const opened = { ...fund, mayOverdraw: true, openFrom: '2020-09-01' };
    good(await lead.post('finance', '/funds', opened), 201);
    const months = { month: monthOf(yearStart(trust.year)), through: monthOf(trust.today()) };
    good(await lead.post('finance', '/periods', months), 201);
    const twelve = [pence, ...Array.from({ length: 11 }, () => 0)];
    const lines = [{ fund: 'GAG', account: BOOKS, months: twelve }];
    const path = `/schools/${schoolId}/budgets/${trust.year.replace('/', '-')}`;
    good(await lead.put('finance', path, { lines }), 200);
    const added = good(await lead.post('procurement', '/suppliers', { name: 'Book Barn' }), 201);
    trust.supplierId = added.id;
    const approval = { until: trust.today(30) };
    const approve = `/suppliers/${added.id}/approvals`;
    good(await buyer.post('procurement', approve, approval, { version: 1 }), 200);
    await world.settle();
    return trust;
  }

  /** Raises an order for books at this net price and submits it, without waiting for finance. */
  async submit(net: number, quantity = '10'): Promise<string> {
    const { schoolId, supplierId } = this;
    const line = { description: 'Books', account: BOOKS, fund: 'GAG', vatCode: 'Z' };
    const lines = [{ ...line, quantity, unitPrice: net / Number(quantity) }];
    const draft = { schoolId, supplierId, needBy: this.today(), lines };
    const { id } = good(await this.office.post('procurement', '/orders', draft), 201);
    const path = `/orders/${id}/submissions`;
    good(await this.office.post('procurement', path, undefined, { version: 1 }), 202);
    return id;
  }

  async order(id: string): Promise<Answer['body']> {
    return good(await this.buyer.get('procurement', `/orders/${id}`), 200);
  }

  /** Posts to an order as it stands, and waits until finance has heard and answered. */
  async act(by: Someone, id: string, what: string, body?: object): Promise<Answer['body']> {
    const { version } = await this.order(id);
    const reply = await by.post('procurement', `/orders/${id}/${what}`, body, { version });
    if (reply.status >= 300) throw new Error(`${reply.status} ${reply.text}`);
    await this.world.settle();
    return reply.body as never;
  }

  async sent(net: number): Promise<string> {
    const id = await this.submit(net);
    await this.world.settle();
    await this.act(this.head, id, 'decisions', { verdict: 'approve' });
    await this.act(this.office, id, 'dispatches');
    return id;
  }

  receive(id: string, quantity: string): Promise<Answer['body']> {
    const lines = [{ line: 1, quantity }];
    const body = { schoolId: this.schoolId, receivedOn: this.today(), lines };
    return this.act(this.office, id, 'receipts', body);
  }

  /** What finance holds on the budget line. */
  async committed(): Promise<number> {
    return good(await this.lead.get('finance', '/budget-lines'), 200).items[0].reserved;
  }

  /** Has an invoice for an order captured, approved and so posted. */
  async invoice(orderId: string, quantity: string, net: number): Promise<void> {
    const { schoolId, supplierId } = this;
    const line = {
      orderLine: 1,
      quantity,
      account: BOOKS,
      schoolId,
      fund: 'GAG',
      taxCode: 'Z',
      net,
    };
    const sums = { net, vat: 0, gross: net };
    const paper = { supplierId, orderId, reference: randomUUID(), date: this.today(), ...sums };
    const captured = good(
      await this.officer.post('finance', '/invoices', { ...paper, lines: [line] }),
      201,
    );
    if (captured.exceptions.length) throw new Error(JSON.stringify(captured.exceptions));
    const path = `/invoices/${captured.id}/approvals`;
    good(await this.head.post('finance', path, {}, { version: captured.version }), 200);
    await this.world.settle();
  }
}
