import { businessDate, insertRows } from '@bursar/service-kit';
import { monthsOf, yearOf } from '@bursar/shared-types/dates';
import * as procurement from '@bursar/shared-types/events/procurement/index';
import { sampleDecision } from '@bursar/shared-types/events/sample';
import { inTransaction } from '@bursar/service-kit/subscriptions/positions';
import type { Caller, ServiceUnderTest } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';
import { period } from '../periods/tables.ts';
import { accountOf } from './example-trust.ts';
import { leaveTrust, ledgerOf, schemeOf, writeTo } from './ledger.ts';
import type { TestLedger } from './ledger.ts';

/** A line of an order as a test asks for it; books at the school unless it says so. */
interface OrderLine {
  readonly quantity?: string;
  readonly net: number;
  readonly account?: string;
}

/**
 * A trust that buys books: a supplier, £1,000 for books this year, this year's months open, and a
 * scheme by which the school's approver decides on invoices up to £500 net and the finance lead
 * above.
 */
export class TestPurchases {
  readonly service: ServiceUnderTest;
  readonly trustId: string;
  readonly schoolId: string;
  readonly lead: Caller;
  readonly officer: Caller;
  readonly approver: Caller;
  readonly supplierId: string = randomUUID();
  readonly #orders = new Map<string, { number: number; year: string; raisedBy: string }>();

  private constructor(
    service: ServiceUnderTest,
    { trustId, schoolId, lead }: TestLedger,
    people: { officer: Caller; approver: Caller },
  ) {
    this.service = service;
    this.trustId = trustId;
    this.schoolId = schoolId;
    this.lead = lead;
    this.officer = people.officer;
    this.approver = people.approver;
  }

  static async of(service: ServiceUnderTest, { budget = 100_000 } = {}): Promise<TestPurchases> {
    const ledger = await ledgerOf(service);
    const { trustId, schoolId, lead } = ledger;
    const officer = await service.user(trustId, ['finance-officer']);
    const approver = await service.user(trustId, ['approver'], schoolId);
    const made = new TestPurchases(service, ledger, { officer, approver });
    const always = { state: 'open' as const, history: [], version: 1 };
    const months = monthsOf(made.year).map((month) => ({ trustId, month, ...always }));
    await writeTo(service, trustId, [insertRows(period, months, { ifNew: true })]);
    await schemeOf(service, trustId, [
      { category: 'invoice', role: 'approver', at: 'school', upTo: 50_000 },
      { category: 'invoice', role: 'finance-lead', at: 'trust', upTo: null },
    ]);
    const { supplierId } = made;
    await service.hear(trustId, procurement.supplierAdded, {
      supplierId,
      vatRegistered: true,
      termsDays: 30,
    });
    const profile = [budget, ...Array.from({ length: 11 }, () => 0)];
    await lead.put(`/schools/${schoolId}/budgets/${made.year.replace('/', '-')}`, {
      lines: [{ fund: 'GAG', account: accountOf.books, months: profile }],
    });
    return made;
  }

  get today(): string {
    return businessDate(this.service.clock.now());
  }

  get year(): string {
    return yearOf(this.today);
  }

  /** An order that was submitted, has its money reserved, and is approved. */
  async order(
    lines: readonly OrderLine[],
    { approved = true, year = this.year } = {},
  ): Promise<string> {
    const orderId = randomUUID();
    this.#orders.set(orderId, { number: this.#orders.size + 1, year, raisedBy: randomUUID() });
    const { schoolId } = this;
    const head = this.headOf(orderId);
    const place = { schoolId, fund: 'GAG' };
    const orderLines = lines.map(({ quantity = '10', net, account = accountOf.books }, i) => ({
      ...procurement.orderSubmitted.example.lines[0]!,
      line: i + 1,
      quantity,
      ...place,
      account,
      net,
      vat: 0,
      irrecoverableVat: 0,
      gross: net,
    }));
    const net = lines.reduce((sum, line) => sum + line.net, 0);
    const amounts = { net, vat: 0, irrecoverableVat: 0, gross: net };
    const reserve = orderLines.map((line) => ({
      ...place,
      account: line.account,
      amount: line.net,
    }));
    const submitted = {
      ...procurement.orderSubmitted.example,
      ...head,
      ...amounts,
      lines: orderLines,
    };
    const { trustId, service } = this;
    await service.hear(trustId, procurement.orderSubmitted, {
      ...submitted,
      deliverToSchoolId: schoolId,
      reserve,
    });
    if (approved) await this.approveOrder(orderId);
    return orderId;
  }

  /** The school's approver has approved an order. */
  async approveOrder(orderId: string): Promise<void> {
    const { trustId, service } = this;
    await service.hear(trustId, procurement.orderApproved, {
      ...procurement.orderApproved.example,
      ...this.headOf(orderId),
      decisions: [sampleDecision],
    });
  }

  /** An order has ended: it was called off, or closed short. */
  async end(orderId: string, how: 'cancelled' | 'closed'): Promise<void> {
    const { trustId, service } = this;
    const head = this.headOf(orderId);
    if (how === 'cancelled') {
      const body = { ...procurement.orderCancelled.example, ...head };
      await service.hear(trustId, procurement.orderCancelled, body);
    } else {
      const body = { ...procurement.orderClosed.example, ...head, how: 'short' as const };
      await service.hear(trustId, procurement.orderClosed, body);
    }
  }

  /** The school has left the trust, or is to leave it. */
  async leave(leftOn: string): Promise<void> {
    await leaveTrust(this.service, this, leftOn);
  }

  /** Goods of an order's first line have come. */
  async receive(orderId: string, quantity: string, receivedOn?: string): Promise<string> {
    const receiptId = randomUUID();
    const { trustId, service } = this;
    await service.hear(trustId, procurement.goodsReceived, {
      ...procurement.goodsReceived.example,
      ...this.headOf(orderId),
      receiptId,
      ...(receivedOn ? { receivedOn } : {}),
      lines: [{ line: 1, quantity, net: 1 }],
    });
    return receiptId;
  }

  /** Ten books for £100 without VAT, captured by the finance officer; anything may differ. */
  bill(more: { line?: object } & Record<string, unknown> = {}) {
    const { line = {}, ...head } = more;
    const net = (line as { net?: number }).net ?? 10_000;
    const vat = (line as { vat?: number }).vat ?? 0;
    return {
      supplierId: this.supplierId,
      reference: `INV-${randomUUID()}`,
      date: this.today,
      net,
      vat,
      gross: net + vat,
      lines: [
        {
          orderLine: head['orderId'] ? 1 : null,
          quantity: '10',
          account: accountOf.books,
          schoolId: this.schoolId,
          fund: 'GAG',
          net,
          taxCode: 'Z',
          ...line,
        },
      ],
      ...head,
    };
  }

  /** Captures an invoice; the reply's body. */
  async capture(more: Parameters<TestPurchases['bill']>[0] = {}) {
    const reply = await this.officer.post('/invoices', this.bill(more));
    expect(reply).toMatchObject({ status: 201 });
    return reply.body as {
      id: string;
      state: string;
      version: number;
      exceptions: { fault: string }[];
    };
  }

  /** What is left of the books' budget, in pence, and what is committed. */
  async budget(): Promise<{ available: number; committed: number; actual: number }> {
    const [line] = (await this.lead.get('/budget-lines')).body.items;
    const [[sum]] = (await inTransaction(
      this.service.runtime.engine.pool,
      [this.trustId],
      [
        {
          text: 'select sum(debit - credit) from balance where account = $1',
          values: [accountOf.books],
        },
      ],
    )) as [[string | null]];
    const actual = Number(sum ?? 0);
    return { available: line.budget - line.reserved - actual, committed: line.reserved, actual };
  }

  /** What every event about an order says first. */
  headOf(orderId: string) {
    const { schoolId, supplierId } = this;
    return { orderId, ...this.#orders.get(orderId)!, revision: 1, schoolId, supplierId };
  }
}
