import type { OrderMove, OrderState } from '@bursar/shared-types/codes/procurement';
import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';
import { isEnd, stateAfter, transitions } from './states.ts';

/** What moves about an order: its state, and which revision of it stands. */
export interface OrderFlow {
  readonly state: OrderState;
  /** 0 until first submitted; each time it is submitted, one more. */
  readonly revision: number;
}

/** A new order: a draft that nobody else has seen. */
export const newFlow: OrderFlow = { state: 'Draft', revision: 0 };

/** A move that a person makes, and not finance's answer. */
export type PersonsMove = Exclude<OrderMove, 'reserved' | 'refused'>;

/** Makes a move. One that cannot be made from here is a fault, and changes nothing. */
export function step(flow: OrderFlow, move: PersonsMove): OrderFlow | Fault {
  const state = stateAfter(flow.state, move);
  if (state === null) return cannot(flow.state, move);
  return { state, revision: move === 'submit' ? flow.revision + 1 : flow.revision };
}

/**
 * Takes finance's answer to what was asked. Null where it changes nothing: the order was withdrawn
 * in the meantime (finance gives back what it reserved when it hears of that), or the answer is not
 * awaited, or is to an older revision.
 */
export function answered(
  flow: OrderFlow,
  answer: { readonly revision: number; readonly isReserved: boolean },
): OrderFlow | null {
  if (answer.revision !== flow.revision || flow.state !== 'Checking budget') return null;
  const { to } = answer.isReserved ? transitions.reserved : transitions.refused;
  return { ...flow, state: to };
}

/** Whether a move was made, or is a fault. */
export function isMade(result: OrderFlow | Fault): result is OrderFlow {
  return 'state' in result;
}

const words: Readonly<Record<PersonsMove, string>> = {
  submit: 'submitted',
  withdraw: 'withdrawn',
  endorse: 'approved',
  approve: 'approved',
  unapprove: 'given back to its approver',
  return: 'returned',
  reject: 'rejected',
  send: 'sent',
  cancel: 'cancelled',
  close: 'closed',
};

function cannot(state: OrderState, move: PersonsMove): Fault {
  return fault(
    'order-state',
    '',
    `The order is ${state}, so it cannot be ${words[move]}.`,
    isEnd(state) ? 'Raise a new one.' : 'Look at where it stands now.',
  );
}
