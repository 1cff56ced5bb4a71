import { Stack } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useRead } from '../../../api/hooks.ts';
import { Detail } from '../../../patterns/detail/detail.tsx';
import { Events } from '../../../patterns/detail/events.tsx';
import { Loading, Refused } from '../../../patterns/states.tsx';
import { Status } from '../../../patterns/status.tsx';
import { NextWaiting } from '../approvals/next-waiting.tsx';
import { OrderApproval } from '../approvals/order-approval.tsx';
import { ReceiptsOf } from '../receipts/of-order.tsx';
import type { Order } from '../types.ts';
import { orderName } from '../words.ts';
import { OrderActions } from './page/actions.tsx';
import { OrderBudget } from './page/budget.tsx';
import { OrderDocuments } from './page/documents.tsx';
import { useOrderFacts } from './page/facts.tsx';
import { InvoicesOf } from './page/invoices.tsx';
import { hasEnded, Next } from './page/next.tsx';
import { OrderLines } from './page/order-lines.tsx';
import { Questions } from './page/questions.tsx';
import { stepsOf } from './page/timeline.ts';
import { useDeciding } from './page/use-deciding.ts';
import type { Deciding } from './page/use-deciding.ts';
import { useInvoicesOf } from './page/use-invoices.ts';

const SOON = 2_000;

/** One order: where it stands and whose turn it is, with all that a decision or a question needs. */
export default function OrderPage() {
  const { orderId = '' } = useParams({ strict: false }) as Record<string, string>;
  const asked = useRead('procurement', '/orders/{orderId}', { path: { orderId } });
  const isChecking = asked.data?.state === 'Checking budget';
  const { refetch } = asked;
  // Finance answers by an event, within a second or so: the page shows it without being asked.
  useEffect(() => {
    const timer = isChecking ? setInterval(() => void refetch(), SOON) : undefined;
    return () => clearInterval(timer);
  }, [isChecking, refetch]);
  if (asked.error && !asked.data)
    return <Refused error={asked.error} retry={() => void refetch()} />;
  if (!asked.data) return <Loading what="the order" />;
  return <Shown key={orderId} order={asked.data} />;
}

function Shown({ order }: { readonly order: Order }) {
  const facts = useOrderFacts(order);
  const wasApproved = order.approvedOn !== null;
  const deciding = useDeciding(order);
  const isDeciding = deciding.isOpen;
  const invoices = useInvoicesOf(order);
  const references = new Map([...invoices].map(([id, { reference }]) => [id, reference]));
  const questions = order.history.some(({ note }) => note);
  return (
    <Detail
      title={orderName(order)}
      crumbs={[{ title: 'Orders', path: 'procurement/orders' }]}
      schoolId={order.schoolId}
      status={<Status of={order.state} />}
      lead={order.purpose}
      actions={<OrderActions order={order} />}
      next={nextOf(order, deciding)}
      timeline={stepsOf(order, references)}
      // The card says what the page would say again.
      facts={isDeciding ? [] : facts}
      sections={[
        ...(isDeciding
          ? [
              {
                id: 'decision',
                title: 'Your decision',
                content: (
                  <OrderApproval orderId={order.id} level={3} isOnPage onDone={deciding.close} />
                ),
              },
            ]
          : [
              { id: 'lines', title: 'Lines', content: <OrderLines order={order} /> },
              {
                id: 'budget',
                title: order.year ? `Budget ${order.year}` : 'Budget',
                content: <OrderBudget order={order} />,
              },
            ]),
        ...(questions
          ? [
              {
                id: 'questions',
                title: 'Questions and reasons',
                content: <Questions order={order} />,
              },
            ]
          : []),
        { id: 'documents', title: 'Documents', content: <OrderDocuments order={order} /> },
        ...(wasApproved
          ? [
              { id: 'receipts', title: 'Receipts', content: <ReceiptsOf order={order} /> },
              { id: 'invoices', title: 'Invoices', content: <InvoicesOf order={order} /> },
            ]
          : []),
      ]}
      last={
        <details>
          <summary>Events, for auditors</summary>
          <Events events={order.events} />
        </details>
      }
    />
  );
}

/** What is next; after the reader's own decision, the next one that waits for them. */
function nextOf(order: Order, { isOpen, isDone }: Deciding): ReactNode {
  if (isOpen || (hasEnded(order) && !isDone)) return null;
  return (
    <Stack gap="sm">
      {!hasEnded(order) && <Next order={order} />}
      {isDone && <NextWaiting after={order.id} />}
    </Stack>
  );
}
