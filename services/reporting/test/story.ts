import { randomUUID } from 'node:crypto';
import { monthsOf, yearOf } from '@bursar/shared-types/dates';
import * as finance from '@bursar/shared-types/events/finance/index';
import * as procurement from '@bursar/shared-types/events/procurement/index';
import type { Contract } from '@bursar/shared-types/contract';
import type { Decision } from '@bursar/shared-types/events/fields';
import type { ReportingUnderTest } from './reporting-under-test.ts';

const chart = [
  ['110010', 'General annual grant', 'income', 'BAI010'],
  ['210010', 'Teaching staff: salaries', 'expenditure', 'BAE010'],
  ['311010', 'Cleaning contract', 'expenditure', 'BAE130'],
  ['410010', 'Books', 'expenditure', 'BAE200'],
  ['630010', 'Bank', 'asset', null],
  ['710010', 'Creditors', 'liability', null],
  ['810010', 'Restricted reserve', 'reserves', null],
] as const;

/** A line of a journal; what is negative is a credit. */
export interface SaidLine {
  readonly schoolId: string;
  readonly account: string;
  readonly fund?: string;
  readonly pence: number;
}

/** Tells reporting what other services would, about one trust, in a few words each. */
export class Story {
  readonly trustId: string;
  readonly #it: ReportingUnderTest;
  #numbers = { journal: 0, order: 0 };

  constructor(it: ReportingUnderTest, trustId: string) {
    this.#it = it;
    this.trustId = trustId;
  }

  /** Says an event; it is heard at the next `settle`. */
  tell<B>(contract: Contract<B>, body: NoInfer<B>, by?: { actor?: string; at?: string }) {
    return this.#it.say(this.trustId, contract, body, by);
  }

  /** The chart and two funds. */
  openBooks(): void {
    const open = { openFrom: '2020-09-01', openTo: null };
    for (const [account, name, kind, aarCode] of chart) {
      const { example } = finance.accountOpened;
      this.tell(finance.accountOpened, { ...example, account, name, kind, aarCode, ...open });
    }
    for (const [fund, kind] of [
      ['GAG', 'restricted-general'],
      ['DFC', 'restricted-fixed-asset'],
    ] as const) {
      const { example } = finance.fundOpened;
      this.tell(finance.fundOpened, { ...example, fund, name: fund, kind, ...open });
    }
  }

  /** A school's budget: pence a month by account, the same every month. */
  budget(
    schoolId: string,
    monthly: Readonly<Record<string, number>>,
    revision = 1,
    year = '2025/26',
  ) {
    const lines = Object.entries(monthly).map(([account, pence]) => {
      return { fund: 'GAG', account, months: monthsOf(year).map(() => pence) };
    });
    const body = { budgetId: randomUUID(), schoolId, year, revision, lines };
    return this.tell(finance.budgetSet, body);
  }

  /** A journal of these lines on a day; gives its id and the position of its event. */
  journal(
    date: string,
    lines: readonly SaidLine[],
    more: Partial<finance.JournalPosted> = {},
    by?: { actor?: string },
  ): { id: string; seq: number } {
    const journalId = more.journalId ?? randomUUID();
    const { seq } = this.tell(
      finance.journalPosted,
      {
        journalId,
        number: (this.#numbers.journal += 1),
        date,
        year: yearOf(date),
        month: date.slice(0, 7),
        source: 'manual',
        sourceId: null,
        reverses: null,
        textSha256: null,
        attachments: [],
        enteredBy: null,
        decisions: [],
        total: lines.reduce((sum, { pence }) => sum + Math.max(pence, 0), 0),
        lines: lines.map(({ schoolId, account, fund = 'GAG', pence }, index) => ({
          line: index + 1,
          schoolId,
          account,
          fund,
          costCentre: null,
          taxCode: null,
          debit: Math.max(pence, 0),
          credit: Math.max(-pence, 0),
          textSha256: null,
        })),
        ...more,
      },
      by,
    );
    return { id: journalId, seq };
  }

  /** Money spent at a school: a journal against the bank. */
  spend(date: string, schoolId: string, account: string, pence: number, fund = 'GAG') {
    return this.journal(date, [
      { schoolId, account, fund, pence },
      { schoolId, account: '630010', fund, pence: -pence },
    ]);
  }

  /** What every event about a new order says first. */
  order(schoolId: string, raisedBy: string = randomUUID()) {
    const number = (this.#numbers.order += 1);
    const supplierId = randomUUID();
    return {
      orderId: randomUUID(),
      number,
      year: '2025/26',
      revision: 1,
      schoolId,
      supplierId,
      raisedBy,
    };
  }

  /** Finance reserves for an order; gives the reservation's id and the position of the event. */
  reserve(order: ReturnType<Story['order']>, account: string, pence: number, fund = 'GAG') {
    const reservationId = randomUUID();
    const { orderId: matterId, revision, year, schoolId } = order;
    const line = { schoolId, fund, account, requested: pence };
    const stood = { budget: 0, actual: 0, reserved: 0, available: pence };
    const matter = { matter: 'order', matterId, revision, year } as const;
    const lines = [{ ...line, ...stood }];
    const body = { reservationId, ...matter, total: pence, lines };
    return { id: reservationId, seq: this.tell(finance.budgetReserved, body).seq };
  }

  /** An order is submitted, reserved for, and waits for the school's approver. */
  submit(order: ReturnType<Story['order']>, account: string, pence: number): string {
    const { example } = procurement.orderSubmitted;
    const draw = { schoolId: order.schoolId, fund: 'GAG', account, amount: pence };
    const amounts = { net: pence, vat: 0, irrecoverableVat: 0, gross: pence };
    const line = { ...example.lines[0]!, account, schoolId: order.schoolId, ...amounts };
    const body = { ...example, ...order, ...amounts, lines: [line], reserve: [draw] };
    this.tell(procurement.orderSubmitted, { ...body, deliverToSchoolId: order.schoolId });
    const { id: reservationId } = this.reserve(order, account, pence);
    const awaiting = { tier: 1, tiers: 1, anyOf: [{ role: 'approver', at: 'school' as const }] };
    const waits = { net: pence, gross: pence, schemeVersion: 3, awaiting, decisions: [] };
    this.tell(procurement.orderAwaitingApproval, { ...order, reservationId, ...waits });
    return reservationId;
  }

  /** The order is approved by somebody, on a day. */
  approve(order: ReturnType<Story['order']>, reservationId: string, by: string, on: string) {
    const { example } = procurement.orderApproved;
    const decisions = [this.decision(by, on)];
    const approval = { reservationId, approvedOn: on, decisions };
    return this.tell(procurement.orderApproved, { ...example, ...order, ...approval });
  }

  decision(by: string, on: string): Decision {
    const decidedAt = `${on}T09:00:00.000Z`;
    return { ...procurement.orderApproved.example.decisions[0]!, by, decidedAt };
  }

  /** What a reservation held comes back, in part or in whole. */
  release(
    order: ReturnType<Story['order']>,
    reservationId: string,
    account: string,
    pence: number,
    because: finance.ReservationReleased['because'] = 'cancelled',
    fund = 'GAG',
  ) {
    const { orderId: matterId, revision, year, schoolId } = order;
    const matter = { matter: 'order', matterId, revision, year } as const;
    const lines = [{ schoolId, fund, account, amount: pence }];
    const released = { because, invoiceId: null, total: pence, remaining: 0, lines };
    return this.tell(finance.reservationReleased, { reservationId, ...matter, ...released });
  }
}
