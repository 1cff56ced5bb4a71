import { businessDate } from '@bursar/service-kit';
import { addDays } from '@bursar/shared-types/dates';
import { coverSet } from '@bursar/shared-types/events/directory/cover-set.v1';
import { schemePublished } from '@bursar/shared-types/events/directory/scheme-published.v1';
import type { SchemePublished } from '@bursar/shared-types/events/directory/scheme-published.v1';
import * as finance from '@bursar/shared-types/events/finance/index';
import type { OrderSubmitted } from '@bursar/shared-types/events/procurement/index';
import type { Role } from '@bursar/shared-types/roles';
import { ServiceUnderTest } from '@bursar/test-kit';
import type { Answer, Caller } from '@bursar/test-kit';
import { randomUUID } from 'node:crypto';
import { procurement } from '../service.ts';

/** Up to £5,000 the school's approver, up to £25,000 finance; above, both and then a trustee. */
export const rules: SchemePublished['rules'] = [
  { category: 'order', role: 'approver', at: 'school', upTo: 500_000, tier: 1 },
  { category: 'order', role: 'finance-lead', at: 'trust', upTo: 2_500_000, tier: 1 },
  { category: 'order', role: 'approver', at: 'school', upTo: null, tier: 1 },
  { category: 'order', role: 'finance-lead', at: 'trust', upTo: null, tier: 2 },
  { category: 'order', role: 'trustee', at: 'trust', upTo: null, tier: 3 },
];

const account = { ...finance.accountOpened.example, control: false, openFrom: '2020-09-01' };

/** The codes that orders of tests use; VAT on lettings does not come back. */
export const codes = { books: '410010', lettings: '520010', bank: '630010', fund: 'GAG' } as const;

/** A trust with two schools, their people, a scheme, a chart and one approved supplier. */
export class TrustAtWork {
  readonly service: ServiceUnderTest;
  readonly trustId: string;
  readonly oak: string;
  readonly elm: string;
  /** Office manager and approver of Oak, and those of the trust. */
  readonly people: Readonly<Record<'office' | 'head' | 'finance' | 'buyer' | 'trustee', Caller>>;
  readonly supplierId: string;

  private constructor(parts: Omit<TrustAtWork, 'today' | 'day' | keyof Methods>) {
    this.service = parts.service;
    this.trustId = parts.trustId;
    this.oak = parts.oak;
    this.elm = parts.elm;
    this.people = parts.people;
    this.supplierId = parts.supplierId;
  }

  static async in(service: ServiceUnderTest, schemeFrom = '2020-09-01'): Promise<TrustAtWork> {
    const trustId = await service.trust();
    const oak = await service.school(trustId, { name: 'Oak Primary Academy' });
    const elm = await service.school(trustId, { name: 'Elm Academy' });
    const user = (role: Role, at?: string) => service.user(trustId, [role], at ?? null);
    const people = {
      office: await user('office-manager', oak),
      head: await user('approver', oak),
      finance: await user('finance-lead'),
      buyer: await user('procurement-lead'),
      trustee: await user('trustee'),
    };
    await publish(service, trustId, 1, rules, schemeFrom);
    await openChart(service, trustId);
    const supplierId = await approvedSupplier(people.finance, people.buyer, service);
    return new TrustAtWork({ service, trustId, oak, elm, people, supplierId });
  }

  get today(): string {
    return businessDate(this.service.clock.now());
  }

  day(days: number): string {
    return addDays(this.today, days);
  }

  /** An order of Oak for books, ready to be submitted; £100 net unless changed. */
  draft(more: object = {}, line: object = {}): object {
    return {
      schoolId: this.oak,
      supplierId: this.supplierId,
      needBy: this.day(14),
      purpose: 'Reading corner',
      lines: [
        {
          description: 'Reading books',
          quantity: '10',
          unitPrice: 1_000,
          account: codes.books,
          fund: codes.fund,
          vatCode: 'S',
          ...line,
        },
      ],
      ...more,
    };
  }

  /** Raises an order and submits it; its id. */
  async submitted(more: object = {}, line: object = {}, by = this.people.office): Promise<string> {
    const { id } = good(await by.post('/orders', this.draft(more, line)), 201) as { id: string };
    good(await by.post(`/orders/${id}/submissions`, undefined, { version: 1 }), 202);
    return id;
  }

  /** Finance reserves what was asked for last, or refuses all of it. */
  async answer(
    orderId: string,
    kind: 'reserved' | 'refused' = 'reserved',
    available = 1_000_000_000,
  ) {
    const asked = await this.askedFor(orderId);
    const lines = asked.reserve.map(({ amount: requested, ...line }) => {
      return { ...line, requested, budget: available, actual: 0, reserved: 0, available };
    });
    const { revision, year } = asked;
    const total = lines.reduce((sum, { requested }) => sum + requested, 0);
    const body = { matter: 'order', matterId: orderId, revision, year, total, lines } as const;
    const hear = this.service.hear.bind(this.service);
    if (kind === 'refused') return hear(this.trustId, finance.budgetRefused, body);
    return hear(this.trustId, finance.budgetReserved, { reservationId: randomUUID(), ...body });
  }

  /** What finance was asked for last. */
  async askedFor(orderId: string): Promise<OrderSubmitted> {
    const events = await this.events(orderId);
    return events.findLast(({ type }) => type.endsWith('order-submitted'))!.body as OrderSubmitted;
  }

  /** An order that waits for approval; its id. */
  async waiting(more: object = {}, line: object = {}, by = this.people.office): Promise<string> {
    const id = await this.submitted(more, line, by);
    await this.answer(id);
    return id;
  }

  /** An order that its head has approved; its id. */
  async approved(more: object = {}, line: object = {}): Promise<string> {
    const id = await this.waiting(more, line);
    good(await this.decide(this.people.head, id), 200);
    return id;
  }

  /** An order that has gone to its supplier; its id. */
  async sent(more: object = {}, line: object = {}): Promise<string> {
    const id = await this.approved(more, line);
    good(await this.act(this.people.office, id, 'dispatches'), 200);
    return id;
  }

  /** Decides on the order as it stands now. */
  async decide(
    by: Caller,
    orderId: string,
    verdict = 'approve',
    comment: string | null = null,
  ): Promise<Answer> {
    return this.act(by, orderId, 'decisions', { verdict, comment });
  }

  /** Posts to an order as it stands now. */
  async act(by: Caller, orderId: string, what: string, body?: object): Promise<Answer> {
    const { version } = await this.order(orderId);
    return by.post(`/orders/${orderId}/${what}`, body, { version });
  }

  /** The order as it stands, seen by the buyer, who sees all but others' drafts. */
  // oxlint-disable-next-line typescript/no-explicit-any
  async order(orderId: string, by = this.people.buyer): Promise<any> {
    return good(await by.get(`/orders/${orderId}`), 200);
  }

  /** The events about an order, oldest first. */
  async events(orderId: string) {
    const all = await this.service.emitted(this.trustId);
    return all.filter(({ body }) => body.orderId === orderId);
  }

  /** The types of the events about an order, without the service's name. */
  async told(orderId: string): Promise<string[]> {
    return (await this.events(orderId)).map(({ type }) => type.replace('procurement.', ''));
  }

  /** Somebody stands in for somebody else, today. */
  async cover(principal: Caller, delegate: Caller): Promise<void> {
    await this.service.hear(this.trustId, coverSet, {
      coverId: randomUUID(),
      principalId: principal.userId,
      delegateId: delegate.userId,
      from: this.today,
      to: this.today,
    });
  }

  /** A further version of the scheme, in force from today. */
  async publish(version: number, changed: SchemePublished['rules']): Promise<void> {
    await publish(this.service, this.trustId, version, changed, this.today);
  }
}
type Methods = Omit<TrustAtWork, 'service' | 'trustId' | 'oak' | 'elm' | 'people' | 'supplierId'>;

/** The service, with as many trusts as a test file wants. */
export const startProcurement = (): Promise<ServiceUnderTest> =>
  ServiceUnderTest.start(procurement);

async function publish(
  service: ServiceUnderTest,
  trustId: string,
  schemeVersion: number,
  changed: SchemePublished['rules'],
  effectiveFrom: string,
): Promise<void> {
  const own = { schemeVersion, effectiveFrom, rules: changed };
  await service.hear(trustId, schemePublished, { ...schemePublished.example, ...own });
}

async function openChart(service: ServiceUnderTest, trustId: string): Promise<void> {
  const open = (code: string, more: Partial<finance.AccountOpened> = {}) =>
    service.tell(trustId, finance.accountOpened, { ...account, account: code, ...more });
  open(codes.books);
  open(codes.lettings, { vat: 'irrecoverable' });
  open(codes.bank, { kind: 'asset', vat: 'none', control: true });
  const days = { openFrom: '2020-09-01' };
  service.tell(trustId, finance.fundOpened, { ...finance.fundOpened.example, ...days });
  service.tell(trustId, finance.costCentreOpened, { ...finance.costCentreOpened.example, ...days });
  await service.runtime.settle();
}

/** A supplier that one added and another approved for a year; its id. */
export async function approvedSupplier(
  adder: Caller,
  approver: Caller,
  service: ServiceUnderTest,
  name = 'Greenfield Supplies Ltd',
): Promise<string> {
  const address = ['Unit 4, Mill Lane', 'Northbridge'];
  const { id } = good(await adder.post('/suppliers', { name, address }), 201) as { id: string };
  const until = addDays(businessDate(service.clock.now()), 365);
  good(await approver.post(`/suppliers/${id}/approvals`, { until }, { version: 1 }), 200);
  return id;
}

/** The body of an answer that has this status. */
export function good(answer: Answer, status: number): unknown {
  if (answer.status !== status) throw new Error(`${answer.status} ${answer.text}`);
  return answer.body;
}

/** How something was refused: `409 order-state`; what was answered instead, where it was not. */
export function refusal({ status, body, text }: Answer): string {
  const code = /\/docs\/errors\/([a-z-]+)$/.exec(body?.type ?? '')?.[1];
  return `${status} ${code ?? text}`;
}

/** The pointers of a problem's errors. */
export function pointers(answer: Answer): string[] {
  return answer.body.errors.map(({ pointer }: { pointer: string }) => pointer);
}
