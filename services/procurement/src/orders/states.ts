/** Where an order stands, in the words that people see. */
export const orderStates = [
  'Draft',
  'Checking budget',
  'Over budget',
  'Waiting for approval',
  'Returned',
  'Rejected',
  'Approved',
  'Sent',
  'Closed',
  'Cancelled',
  'Withdrawn',
] as const;
export type OrderState = (typeof orderStates)[number];

/** What a move does to the order's money. */
export type MoneyEffect =
  /** Nothing: what is held stays held. */
  | 'keeps'
  /** Finance has reserved what was asked for. */
  | 'reserves'
  /** All that is held and not invoiced comes back. */
  | 'releases';

/** One way from state to state. */
export interface Transition {
  readonly from: readonly OrderState[];
  readonly to: OrderState;
  readonly money: MoneyEffect;
  /** The event of procurement that tells of it. */
  readonly emits: `order-${string}`;
  /** Whose move it is: a person's, or finance's answer by event. */
  readonly by: 'requester' | 'approver' | 'procurement' | 'finance';
}

/** Every move an order can make; what is not here cannot happen. */
export const transitions = {
  submit: {
    from: ['Draft', 'Returned', 'Over budget'],
    to: 'Checking budget',
    money: 'keeps',
    emits: 'order-submitted',
    by: 'requester',
  },
  reserved: {
    from: ['Checking budget'],
    to: 'Waiting for approval',
    money: 'reserves',
    emits: 'order-awaiting-approval',
    by: 'finance',
  },
  refused: {
    from: ['Checking budget'],
    to: 'Over budget',
    money: 'keeps',
    emits: 'order-over-budget',
    by: 'finance',
  },
  withdraw: {
    from: ['Checking budget', 'Over budget', 'Waiting for approval', 'Returned'],
    to: 'Withdrawn',
    money: 'releases',
    emits: 'order-withdrawn',
    by: 'requester',
  },
  /** A tier approves and another must follow. */
  endorse: {
    from: ['Waiting for approval'],
    to: 'Waiting for approval',
    money: 'keeps',
    emits: 'order-awaiting-approval',
    by: 'approver',
  },
  /** The last tier approves. */
  approve: {
    from: ['Waiting for approval'],
    to: 'Approved',
    money: 'keeps',
    emits: 'order-approved',
    by: 'approver',
  },
  return: {
    from: ['Waiting for approval'],
    to: 'Returned',
    money: 'releases',
    emits: 'order-returned',
    by: 'approver',
  },
  reject: {
    from: ['Waiting for approval'],
    to: 'Rejected',
    money: 'releases',
    emits: 'order-rejected',
    by: 'approver',
  },
  send: {
    from: ['Approved'],
    to: 'Sent',
    money: 'keeps',
    emits: 'order-sent',
    by: 'procurement',
  },
  cancel: {
    from: ['Approved', 'Sent'],
    to: 'Cancelled',
    money: 'releases',
    emits: 'order-cancelled',
    by: 'procurement',
  },
  close: {
    from: ['Sent'],
    to: 'Closed',
    money: 'releases',
    emits: 'order-closed',
    by: 'procurement',
  },
} as const satisfies Record<string, Transition>;

/** The name of a move. */
export type Move = keyof typeof transitions;

/** The state a move leads to; null where it cannot be made from here. */
export function stateAfter(state: OrderState, move: Move): OrderState | null {
  const { from, to }: Transition = transitions[move];
  return from.includes(state) ? to : null;
}

/** The moves that can be made from a state. */
export function movesFrom(state: OrderState): readonly Move[] {
  return (Object.keys(transitions) as Move[]).filter((move) => stateAfter(state, move) !== null);
}

/** Whether an order has come to its end: nothing moves it any more and it holds no money. */
export function isEnd(state: OrderState): boolean {
  return movesFrom(state).length === 0;
}

/** Whether the lines may be changed: before it is first submitted, and when it came back. */
export function isEditable(state: OrderState): boolean {
  return stateAfter(state, 'submit') !== null;
}

/** Whether the trust is committed to the order: approved, and not yet at its end. */
export function isCommitted(state: OrderState): boolean {
  return state === 'Approved' || state === 'Sent';
}

/** Whether an invoice can belong to it: the trust is committed, or was, and one comes late. */
export function takesInvoices(state: OrderState): boolean {
  return isCommitted(state) || state === 'Closed' || state === 'Cancelled';
}
