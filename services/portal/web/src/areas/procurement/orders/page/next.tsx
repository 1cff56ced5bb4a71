import { orderRaisers } from '@bursar/shared-types/roles';
import { Group, Stack } from '@mantine/core';
import type { ComponentType, ReactNode } from 'react';
import { useNames } from '../../use-names.ts';
import { useAddress, useMay, useTrust } from '../../../../app/trust.tsx';
import { ButtonLink, Waits } from '../../../../patterns/detail/detail.tsx';
import { Name } from '../../../../patterns/detail/timeline.tsx';
import { longDate, money } from '../../../../words/format.ts';
import { useChoiceNames } from '../../names.ts';
import type { Order } from '../../types.ts';
import { Answer } from './answer.tsx';
import { ToReceive, ToSend } from './next-goods.tsx';
import { rolesWaitedFor, whyNot } from '../../words.ts';
import { either } from '../../../../words/listed.ts';

const ends: readonly string[] = ['Rejected', 'Closed', 'Cancelled', 'Withdrawn'];

/** Whether nothing is to be done with an order any more. */
export const hasEnded = ({ state }: Order): boolean => ends.includes(state);

/** The next step of an order: the reader's own, or whose it is and since when. */
export function Next({ order }: { readonly order: Order }) {
  const Shown = steps[order.state];
  return Shown ? <Shown order={order} /> : null;
}

const Draft = ({ order }: { readonly order: Order }) => (
  <ToChange order={order}>A draft is yours alone until you send it.</ToChange>
);

const Checking = () => (
  <p role="status">
    Finance is checking the budget. The answer shows here by itself; you may leave.
  </p>
);

function ToChange({
  order,
  children,
  more,
}: {
  readonly order: Order;
  readonly children: ReactNode;
  /** What else whoever raised it can do. */
  readonly more?: ReactNode;
}) {
  const address = useAddress();
  const may = useMay();
  const isOwn = may(orderRaisers, order.schoolId);
  return (
    <Stack gap="sm">
      <p>{children}</p>
      {isOwn ? (
        <Group>
          <ButtonLink to={address(`procurement/orders/${order.id}/edit`, order.schoolId)} isFirst>
            {order.state === 'Draft' ? 'Finish and send order' : 'Change order and send again'}
          </ButtonLink>
          {more}
        </Group>
      ) : (
        <Waits>
          Waits for <Name id={order.raisedBy} /> to change it, since {longDate(lastMove(order))}.
        </Waits>
      )}
    </Stack>
  );
}

const lastMove = ({ history, raisedAt }: Order): string => history.at(-1)?.at ?? raisedAt;

function OverBudget({ order }: { readonly order: Order }) {
  const { nameOf } = useChoiceNames();
  const short = (order.budget?.lines ?? []).filter(
    ({ available, requested }) => available < requested,
  );
  return (
    <ToChange order={order}>
      {short.map(({ account, fund, schoolId, available, requested }) => (
        <strong key={`${schoolId} ${fund} ${account}`}>
          {nameOf('accounts', account) || account} has {money(available)} left; this order needs{' '}
          {money(requested)}.{' '}
        </strong>
      ))}
      Draft kept. Change it, or ask a finance lead for more budget and send it again.
    </ToChange>
  );
}

function Returned({ order }: { readonly order: Order }) {
  const asked = order.history.findLast(({ move }) => move === 'return');
  return (
    <ToChange order={order} more={<Answer order={order} />}>
      {asked && (
        <>
          <Name id={asked.by} /> asks: <q>{asked.note}</q>
        </>
      )}
    </ToChange>
  );
}

function WaitsForDecision({ order }: { readonly order: Order }) {
  const { me } = useTrust();
  const names = useNames(order.waitsFor?.people ?? []);
  if (!order.waitsFor) return null;
  const { anyOf, since } = order.waitsFor;
  // Who raised it knows that they do not decide on it.
  const why = order.you.why && order.raisedBy !== me.id ? whyNot[order.you.why] : undefined;
  const who = names.length > 0 && names.length <= 4 ? either(names) : rolesWaitedFor(anyOf);
  return (
    <Waits>
      Waits for {who}, since {longDate(since)}. {why}
    </Waits>
  );
}

const steps: Partial<Record<Order['state'], ComponentType<{ readonly order: Order }>>> = {
  Draft,
  'Checking budget': Checking,
  'Over budget': OverBudget,
  Returned,
  'Waiting for approval': WaitsForDecision,
  Approved: ToSend,
  Sent: ToReceive,
};
