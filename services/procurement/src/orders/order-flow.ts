import { fault } from '../fault.ts';
import type { Fault } from '../fault.ts';
import type { Draw } from './order.ts';
import { afterInvoicing, afterMove, afterReserving, creditsTooMuch } from './order-money.ts';
import type { Moved, OrderMoney } from './order-money.ts';
import { isEnd, stateAfter, takesInvoices } from './states.ts';
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

/** Makes a move of a person. A move that cannot be made from here is a fault, and changes nothing. */
export function step(flow: OrderFlow, move: Exclude<Move, 'reserved' | 'refused'>): Step | Fault {
  const state = stateAfter(flow.state, move);
  if (state === null) return cannot(flow.state, move);
  const revision = move === 'submit' ? flow.revision + 1 : flow.revision;
  return moved({ ...flow, state, revision }, afterMove(flow.money, state));
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
  const isAwaited = flow.state === 'Checking budget' || flow.state === 'Withdrawn';
  if (!isAwaited || answer.revision !== flow.revision) {
    return { flow, reserved: [], released: [] };
  }
  const state = stateAfter(flow.state, answer.reserved ? 'reserved' : 'refused') ?? flow.state;
  const money = answer.reserved
    ? afterReserving(flow.money, answer.reserved, state)
    : afterMove(flow.money, state);
  return moved({ ...flow, state }, money);
}

/**
 * Takes a posted invoice or credit note, by budget line. It may come after the order's end: then
 * what it takes is reserved and made actual at once, and the order goes on holding nothing.
 */
export function invoiced(flow: OrderFlow, draws: readonly Draw[]): Step | Fault {
  if (!takesInvoices(flow.state)) {
    return fault(
      'order-not-approved',
      '/orderId',
      `The order is ${flow.state}; nothing can be invoiced against it.`,
      'Hold the invoice until the order is approved.',
    );
  }
  if (creditsTooMuch(flow.money, draws)) {
    return fault(
      'credit-above-invoices',
      '/lines',
      'The credit note gives back more than was invoiced against this order.',
      'Check which order it belongs to.',
    );
  }
  return moved(flow, afterInvoicing(flow.money, draws, flow.state));
}

/** Whether a step was made, or is a fault. */
export function isStep(result: Step | Fault): result is Step {
  return 'flow' in result;
}

function moved(flow: OrderFlow, { money, reserved, released }: Moved): Step {
  return { flow: { ...flow, money }, reserved, released };
}

const words: Readonly<Record<Exclude<Move, 'reserved' | 'refused'>, string>> = {
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

function cannot(state: OrderState, move: keyof typeof words): Fault {
  return fault(
    'order-state',
    '',
    `The order is ${state}, so it cannot be ${words[move]}.`,
    isEnd(state) ? 'Raise a new one.' : 'Look at where it stands now.',
  );
}
