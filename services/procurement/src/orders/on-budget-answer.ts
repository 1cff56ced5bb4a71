import { approversFor, awaitingRecord } from '@bursar/delegation';
import { allClusters, schemeVersions } from '@bursar/organisation';
import {
  accept,
  addTo,
  db,
  emit,
  expectRows,
  isEvent,
  problems,
  reaction,
  refuse,
} from '@bursar/service-kit';
import type { Context, Known, Write } from '@bursar/service-kit';
import type { Awaiting } from '@bursar/shared-types/events/fields';
import { budgetRefused } from '@bursar/shared-types/events/finance/budget-refused.v1';
import { budgetReserved } from '@bursar/shared-types/events/finance/budget-reserved.v1';
import { reservationReleased } from '@bursar/shared-types/events/finance/reservation-released.v1';
import { orderAwaitingApproval } from '@bursar/shared-types/events/procurement/order-awaiting-approval.v1';
import { orderOverBudget } from '@bursar/shared-types/events/procurement/order-over-budget.v1';
import { penceToJson } from '@bursar/shared-types/money';
import { and, eq, sql } from 'drizzle-orm';
import { matterOf } from './approval.ts';
import { schemeOf } from './order-scheme.ts';
import { headOf } from './order-events.ts';
import { answered } from './order-flow.ts';
import type { OrderFlow } from './order-flow.ts';
import { changeOf } from './order-money.ts';
import type { Holding } from './order-money.ts';
import { orderReads, orderToDecide } from './order-record.ts';
import type { OrderRow } from './order-record.ts';
import { stepWrites } from './step-writes.ts';
import { orderHold } from './tables.ts';

const on = [budgetReserved, budgetRefused, reservationReleased] as const;
type MoneyEvent = Known<(typeof on)[number]>;
type Answer = Extract<MoneyEvent['body'], { readonly lines: readonly { requested: number }[] }>;

/** What finance's word does to an order. */
interface Outcome {
  readonly row: OrderRow;
  readonly money: readonly Holding[];
  /** Where the order goes by it; null where it stays. */
  readonly moved: {
    readonly flow: OrderFlow;
    readonly answer: Answer;
    readonly waits: Waits | null;
  } | null;
}
interface Waits {
  readonly reservationId: string;
  readonly awaiting: Awaiting;
}

/**
 * Finance's side of the conversation about an order's money. What it reserves and takes back is
 * kept, whatever has become of the order; an answer that is awaited moves the order on: to the
 * approvers that the scheme names, or back to the school with the figures (F7, X3).
 */
export const onBudgetAnswer = reaction({
  name: 'order-money',
  on,
  read: (event) => ({
    ...orderReads(event.body.matterId),
    schemes: schemeVersions(),
    clusters: allClusters(),
  }),

  decide: ({ orders: [row], steps, schemes, clusters }, event) => {
    if (event.body.matter !== 'order') return accept<Outcome | null>(null);
    if (!row) return refuse(problems.notFound(`There is no order ${event.body.matterId}.`));
    if (isEvent(event, reservationReleased)) {
      const money = changeOf('released', draws(event.body.lines, 'amount'));
      return accept<Outcome | null>({ row, money, moved: null });
    }
    const answer = event.body as Answer;
    const isReserved = isEvent(event, budgetReserved);
    const money = isReserved ? changeOf('reserved', draws(answer.lines, 'requested')) : [];
    const flow = answered(row, { revision: answer.revision, isReserved });
    if (!flow) return accept<Outcome | null>({ row, money, moved: null });
    if (!isReserved)
      return accept<Outcome | null>({ row, money, moved: { flow, answer, waits: null } });

    const scheme = schemeOf(row, schemes);
    const tiers = approversFor(scheme, matterOf(orderToDecide(row, steps, clusters)));
    const awaiting = awaitingRecord(tiers[0]!, tiers);
    const waits = { reservationId: event.body.reservationId, awaiting };
    return accept<Outcome | null>({ row, money, moved: { flow, answer, waits } });
  },

  write: (outcome, ctx) => {
    if (!outcome) return [];
    const { row, money, moved } = outcome;
    return [...moneyWrites(row, money, ctx), ...(moved ? movedWrites(row, moved, ctx) : [])];
  },
});

/**
 * Adds finance's word to what it said before. What it takes off must be there: PostgreSQL judges a
 * row that is to be inserted before it finds the one to add to, so that is an update.
 */
function moneyWrites(
  { id: orderId }: OrderRow,
  money: readonly Holding[],
  { trustId }: Context,
): Write[] {
  const keys = ['trustId', 'orderId', 'schoolId', 'fund', 'account'] as const;
  const reserved = money.filter((holding) => holding.reserved > 0n);
  const released = money.filter((holding) => holding.released > 0n);
  return [
    addTo(
      orderHold,
      keys,
      ['reserved'],
      reserved.map((holding) => ({ trustId, orderId, ...holding })),
    ),
    ...released.map(({ schoolId, fund, account, released: amount }) =>
      expectRows(
        1,
        db
          .update(orderHold)
          .set({ released: sql`${orderHold.released} + ${amount}` })
          .where(
            and(
              eq(orderHold.trustId, trustId),
              eq(orderHold.orderId, orderId),
              eq(orderHold.schoolId, schoolId),
              eq(orderHold.fund, fund),
              eq(orderHold.account, account),
            ),
          ),
      ),
    ),
  ];
}

function movedWrites(
  row: OrderRow,
  { flow, answer, waits }: NonNullable<Outcome['moved']>,
  ctx: Context,
): Write[] {
  const figures = { kind: 'budget', lines: answer.lines } as const;
  const head = headOf(row);
  if (!waits) {
    const short = answer.lines.filter(({ requested, available }) => requested > available);
    const shown = short.length > 0 ? short : answer.lines;
    return [
      ...stepWrites(row, { ...flow }, { move: 'refused', figures }, ctx),
      emit(orderOverBudget, {
        ...head,
        short: shown.map(({ schoolId, fund, account, requested, available }) => {
          return { schoolId, fund, account, requested, available };
        }),
      }),
    ];
  }
  return [
    ...stepWrites(row, { ...flow, ...waits }, { move: 'reserved', figures }, ctx),
    emit(orderAwaitingApproval, {
      ...head,
      ...waits,
      net: penceToJson(row.net!),
      gross: penceToJson(row.gross!),
      schemeVersion: row.schemeVersion!,
      decisions: [],
    }),
  ];
}

function draws<K extends 'amount' | 'requested'>(
  lines: readonly ({ schoolId: string; fund: string; account: string } & Record<K, number>)[],
  amount: K,
) {
  return lines.map((line) => {
    const { schoolId, fund, account } = line;
    return { schoolId, fund, account, amount: BigInt(line[amount]) };
  });
}
