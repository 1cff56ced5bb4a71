import type { OrderMove, OrderState } from '@bursar/shared-types/codes/procurement';

/** One way from state to state. */
export interface Transition {
  readonly from: readonly OrderState[];
  readonly to: OrderState;
}

/** Every move an order can make; what is not here cannot happen. */
export const transitions = {
  /** Whoever raised it asks for it; finance is asked for the money. */
  submit: {
    from: ['Draft', 'Returned', 'Over budget'],
    to: 'Checking budget',
  },
  /** Finance has reserved the money. */
  reserved: {
    from: ['Checking budget'],
    to: 'Waiting for approval',
  },
  /** Finance has refused: the budget is short. */
  refused: {
    from: ['Checking budget'],
    to: 'Over budget',
  },
  withdraw: {
    from: ['Checking budget', 'Over budget', 'Waiting for approval', 'Returned'],
    to: 'Withdrawn',
  },
  /** A tier approves and another must follow. */
  endorse: {
    from: ['Waiting for approval'],
    to: 'Waiting for approval',
  },
  /** The last tier approves. */
  approve: {
    from: ['Waiting for approval'],
    to: 'Approved',
  },
  /** Whoever gave the last approval takes it back; the order was not sent yet. */
  unapprove: {
    from: ['Approved'],
    to: 'Waiting for approval',
  },
  return: {
    from: ['Waiting for approval'],
    to: 'Returned',
  },
  reject: {
    from: ['Waiting for approval'],
    to: 'Rejected',
  },
  send: {
    from: ['Approved'],
    to: 'Sent',
  },
  cancel: {
    from: ['Approved', 'Sent'],
    to: 'Cancelled',
  },
  close: {
    from: ['Sent'],
    to: 'Closed',
  },
} as const satisfies Record<OrderMove, Transition>;

/** The state a move leads to; null where it cannot be made from here. */
export function stateAfter(state: OrderState, move: OrderMove): OrderState | null {
  const { from, to }: Transition = transitions[move];
  return from.includes(state) ? to : null;
}

/** The moves that can be made from a state. */
export function movesFrom(state: OrderState): readonly OrderMove[] {
  return (Object.keys(transitions) as OrderMove[]).filter(
    (move) => stateAfter(state, move) !== null,
  );
}

/** Whether an order has come to its end: nothing moves it any more and it holds no money. */
export function isEnd(state: OrderState): boolean {
  return movesFrom(state).length === 0;
}

/** Whether the lines may be changed: before it is first submitted, and when it came back. */
export function isEditable(state: OrderState): boolean {
  return stateAfter(state, 'submit') !== null;
}
