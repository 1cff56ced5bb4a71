import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';
import type { Draw } from './order.ts';
import { releaseAll, reserve, settle } from './order-money.ts';
import type { Bill, Moved, OrderMoney } from './order-money.ts';
import { isEnd, stateAfter, takesInvoices, transitions } from './states.ts';
import type { Move, OrderState } from './states.ts';

/** What moves about an order: its state, which revision of it stands, and its money. */
export interface OrderFlow {
  readonly state: OrderState;
  /** 0 until first submitted; each time it is submitted, one more. */
  readonly revision: number;
  readonly money: OrderMoney;
}

/** A new order: a draft that holds nothing. */
export const newFlow: OrderFlow = { state: 'Draft', revision: 0, money: [] };

/** The order after a step, and the money that moved by it. */
export interface Step extends Omit<Moved, 'money'> {
  readonly flow: OrderFlow;
}

/** A move that a person makes, and not finance's answer. */
export type PersonsMove = Exclude<Move, 'reserved' | 'refused'>;

/** Makes a move. One that cannot be made from here is a fault, and changes nothing. */
export function step(flow: OrderFlow, move: PersonsMove): Step | Fault {
  const state = stateAfter(flow.state, move);
  if (state === null) return cannot(flow.state, move);
  const revision = move === 'submit' ? flow.revision + 1 : flow.revision;
  const releases = transitions[move].money === 'releases';
  return moved({ ...flow, state, revision }, releases ? releaseAll(flow.money) : flow);
}

/**
 * Takes finance's answer. An order that was withdrawn in the meantime stays withdrawn, and what
 * was reserved for it goes straight back (finance releases it when it hears of the withdrawal). An
 * answer that is not awaited, or to an older revision, changes nothing.
 */
export function answered(
  flow: OrderFlow,
  answer: { readonly revision: number; readonly reserved: readonly Draw[] | null },
): Step {
  const isOurs = answer.revision === flow.revision;
  if (isOurs && flow.state === 'Checking budget') {
    const { to } = answer.reserved ? transitions.reserved : transitions.refused;
    return moved(
      { ...flow, state: to },
      answer.reserved ? reserve(flow.money, answer.reserved) : flow,
    );
  }
  if (isOurs && flow.state === 'Withdrawn' && answer.reserved) {
    const { money, reserved } = reserve(flow.money, answer.reserved);
    return moved(flow, { ...releaseAll(money), reserved });
  }
  return moved(flow, flow);
}

/**
 * Takes a posted invoice. It may come after the order's end: then what it costs is reserved and
 * made actual at once, and the order goes on holding nothing.
 */
export function invoiced(flow: OrderFlow, bill: Bill): Step | Fault {
  if (takesInvoices(flow.state)) return moved(flow, settle(flow.money, bill));
  return fault(
    'order-not-approved',
    '/orderId',
    `The order is ${flow.state}; nothing can be invoiced against it.`,
    'Hold the invoice until the order is approved.',
  );
}

/** Whether a step was made, or is a fault. */
export function isStep(result: Step | Fault): result is Step {
  return 'flow' in result;
}

function moved(flow: OrderFlow, { money, ...by }: Partial<Moved> & Pick<Moved, 'money'>): Step {
  const { reserved = [], released = [] } = by;
  return { flow: { ...flow, money }, reserved, released };
}

const words: Readonly<Record<PersonsMove, string>> = {
  submit: 'submitted',
  withdraw: 'withdrawn',
  endorse: 'approved',
  approve: 'approved',
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
