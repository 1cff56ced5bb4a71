import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand, useRead } from '../../../api/hooks.ts';
import { useAddress, useSchoolName } from '../../../app/trust.tsx';
import { Problem } from '../../../api/problem.ts';
import { ApprovalCard, useSeen } from '../../../patterns/approval/index.ts';
import type { Say, Verdict } from '../../../patterns/approval/index.ts';
import { Name } from '../../../patterns/detail/timeline.tsx';
import { Stamp } from '../../../patterns/stamp.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { longDate, money } from '../../../words/format.ts';
import { useOrderBudget } from '../budget/use-order-budget.ts';
import { stampOf } from '../orders/form/totals.tsx';
import { OrderDocuments } from '../orders/page/documents.tsx';
import { OrderLines } from '../orders/page/order-lines.tsx';
import type { Order } from '../types.ts';
import { orderName } from '../words.ts';
import { changesOf } from './changes.ts';
import { Right, Similar, SupplierPart } from './parts.tsx';
import { useHistoryWith } from './use-history-with.ts';

/** The card of an order that waits for the reader, by itself: for lists of what is to be decided. */
export function OrderApproval({
  orderId,
  level = 2,
  isOnPage = false,
  onDone,
}: {
  readonly orderId: string;
  readonly level?: 2 | 3;
  /** On the order's own page, which needs no way to it. */
  readonly isOnPage?: boolean;
  /** Told with the version that was decided on, or that is no longer the reader's to decide on. */
  readonly onDone?: (version: number) => void;
}) {
  const asked = useRead('procurement', '/orders/{orderId}', { path: { orderId } });
  if (asked.error && !asked.data) {
    return <Refused error={asked.error} retry={() => void asked.refetch()} />;
  }
  if (!asked.data) return <Loading what="the order" />;
  return (
    <Card
      latest={asked.data}
      level={level}
      isOnPage={isOnPage}
      onDone={onDone}
      reload={() => void asked.refetch()}
    />
  );
}

const said: Readonly<Record<Verdict, string>> = {
  approve: 'approved',
  return: 'returned with your question',
  reject: 'rejected',
};

function Card({
  latest,
  level,
  isOnPage,
  onDone,
  reload,
}: {
  readonly latest: Order;
  readonly level: 2 | 3;
  readonly isOnPage: boolean;
  readonly onDone: ((version: number) => void) | undefined;
  readonly reload: () => void;
}) {
  const { seen: order, newer, accept } = useSeen(latest);
  const [isDecided, setDecided] = useState(false);
  const decide = useCommand('procurement', 'post', '/orders/{orderId}/decisions');
  const withdraw = useCommand('procurement', 'post', '/orders/{orderId}/approval-withdrawals');
  const budget = useOrderBudget(order, latest);
  const history = useHistoryWith(order);
  const schoolName = useSchoolName();
  const address = useAddress();
  if (isDecided || !order.you.mayDecide) return null;

  const say =
    (verdict: Verdict): Say =>
    async (comment, key) => {
      const made = async () => {
        const body = { verdict, comment: comment || null };
        return decide.mutateAsync({
          path: { orderId: order.id },
          body,
          key,
          version: order.version,
        });
      };
      const { state, version } = await made().catch((error: unknown) => {
        // Somebody was before: what is there now is read, and shown as what changed.
        if (error instanceof Problem && [409, 412].includes(error.status)) reload();
        throw error;
      });
      setDecided(true);
      onDone?.(order.version);
      const text = `${orderName(order)} of ${schoolName(order.schoolId)} is ${said[verdict]}.`;
      if (state !== 'Approved') return { text };
      const undo = () =>
        withdraw.mutateAsync({
          path: { orderId: order.id },
          body: { reason: 'Undone directly after approving.' },
          key: `${key}.undo`,
          version,
        });
      return { text, undo };
    };
  const show = (now: Order) => {
    accept();
    if (!now.you.mayDecide) onDone?.(now.version);
  };
  const { net, vat, gross } = order;
  return (
    <ApprovalCard
      title={orderName(order)}
      level={level}
      isLoaded={!budget.isLoading && !history.isLoading}
      failed={
        budget.error
          ? { what: 'the budget', retry: budget.retry }
          : history.error && { what: 'other orders from this supplier', retry: history.retry }
      }
      changed={newer && { changes: changesOf(order, newer), accept: () => show(newer) }}
      verdicts={{ approve: say('approve'), return: say('return'), reject: say('reject') }}
      parts={{
        amount: { net: net ?? 0, vat: vat ?? 0, gross: gross ?? 0 },
        purpose: order.purpose,
        facts: [
          ['School', schoolName(order.schoolId)],
          ['Raised by', <Name key="raised" id={order.raisedBy} />],
          ['Needed by', order.needBy ? longDate(order.needBy) : 'Not said'],
          ...(order.delivery.schoolId === order.schoolId
            ? []
            : ([['Delivered to', schoolName(order.delivery.schoolId)]] as const)),
        ],
        budget: budget.rows,
        budgetYear: order.year,
        budgetStamp: budget.stamp && <Stamp stamp={stampOf(budget.stamp)} />,
        lines: <OrderLines order={order} />,
        supplier: order.supplier && <SupplierPart order={order} spent={history.spent} />,
        quotes: order.documents.some(({ kind }) => kind === 'attachment') ? (
          <OrderDocuments order={order} />
        ) : (
          <p className="muted">No quote or other file is attached.</p>
        ),
        similar: <Similar school={schoolName(order.schoolId)} orders={history.similar} />,
        right: (
          <>
            <Right order={order} />
            {!isOnPage && (
              <p className="no-print">
                <Link to={address(`procurement/orders/${order.id}`, order.schoolId)}>
                  {orderName(order)} with its history, {money(gross)}
                </Link>
              </p>
            )}
          </>
        ),
      }}
    />
  );
}
