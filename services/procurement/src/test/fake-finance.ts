import * as finance from '@bursar/shared-types/events/finance/index';
import type { OrderSubmitted } from '@bursar/shared-types/events/procurement/index';
import { randomUUID } from 'node:crypto';
import type { TrustAtWork } from './trust-at-work.ts';

interface Held {
  readonly reservationId: string;
  readonly asked: OrderSubmitted;
}

/**
 * A finance that answers: it knows one budget of one sum, reserves what fits, refuses what does not,
 * and gives back what an order held when it hears of its end. It knows procurement by its events alone.
 */
export class FakeFinance {
  readonly #trust: TrustAtWork;
  readonly #budget: number;
  readonly #held = new Map<string, Held>();
  #heard = 0;

  constructor(trust: TrustAtWork, budget: number) {
    this.#trust = trust;
    this.#budget = budget;
  }

  /** What it holds for all orders, in pence. */
  get held(): number {
    return [...this.#held.values()].reduce((sum, { asked }) => sum + total(asked), 0);
  }

  /** Hears what procurement has told since it last listened, and answers it. */
  async listen(): Promise<void> {
    const { service, trustId } = this.#trust;
    const events = await service.emitted(trustId);
    for (const { type, body } of events.slice(this.#heard)) {
      const what = type.replace('procurement.order-', '');
      if (what === 'submitted') this.#reserve(body as OrderSubmitted);
      if (['withdrawn', 'returned', 'rejected', 'cancelled', 'closed'].includes(what)) {
        this.#release(body.orderId as string, what as finance.ReservationReleased['because']);
      }
    }
    this.#heard = events.length;
    await service.runtime.settle();
  }

  #reserve(asked: OrderSubmitted): void {
    this.#release(asked.orderId, 'superseded');
    const { orderId: matterId, revision, year } = asked;
    const available = this.#budget - this.held;
    const lines = asked.reserve.map(({ amount: requested, ...line }) => {
      return {
        ...line,
        requested,
        budget: this.#budget,
        actual: 0,
        reserved: this.held,
        available,
      };
    });
    const body = { matter: 'order', matterId, revision, year, total: total(asked), lines } as const;
    const { service, trustId } = this.#trust;
    if (total(asked) > available) {
      service.tell(trustId, finance.budgetRefused, body);
      return;
    }
    const reservationId = randomUUID();
    this.#held.set(matterId, { reservationId, asked });
    service.tell(trustId, finance.budgetReserved, { reservationId, ...body });
  }

  #release(orderId: string, because: finance.ReservationReleased['because']): void {
    const held = this.#held.get(orderId);
    if (!held) return;
    this.#held.delete(orderId);
    const { reservationId, asked } = held;
    const { revision, year, reserve: lines } = asked;
    const matter = { matter: 'order', matterId: orderId, revision, year } as const;
    const sums = { total: total(asked), remaining: 0, lines };
    const body = { reservationId, ...matter, because, invoiceId: null, ...sums };
    this.#trust.service.tell(this.#trust.trustId, finance.reservationReleased, body);
  }
}

const total = ({ reserve }: OrderSubmitted): number =>
  reserve.reduce((sum, { amount }) => sum + amount, 0);
