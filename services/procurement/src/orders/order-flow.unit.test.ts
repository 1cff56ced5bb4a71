import type { Draw } from './order.ts';
import { answered, invoiced, isStep, newFlow, step } from './order-flow.ts';
import type { OrderFlow, Step } from './order-flow.ts';
import { openTotal } from './order-money.ts';
import type { Fault } from '../fault.ts';

const books = (amount: bigint): Draw => ({
  schoolId: 'oakfield',
  fund: 'GAG',
  account: '615000',
  amount,
});
const chairs = (amount: bigint): Draw => ({ ...books(amount), account: '630000' });

function done(result: Step | Fault): Step {
  if (!isStep(result)) throw new Error(result.detail);
  return result;
}
/** Makes moves one after the other; `!` before one is finance's yes to this order's draws. */
function after(draws: readonly Draw[], ...moves: (Parameters<typeof step>[1] | 'reserved')[]) {
  return moves.reduce<OrderFlow>((flow, move) => {
    if (move !== 'reserved') return done(step(flow, move)).flow;
    return answered(flow, { revision: flow.revision, reserved: draws }).flow;
  }, newFlow);
}
const sent = after([books(10_000n), chairs(5_000n)], 'submit', 'reserved', 'approve', 'send');

describe('the money of an order comes back to the penny (F7, X2, X3)', () => {
  test('nothing is held until finance has reserved it', () => {
    expect(openTotal(after([], 'submit').money)).toBe(0n);
    expect(openTotal(after([books(10_000n)], 'submit', 'reserved').money)).toBe(10_000n);
  });

  test.each(['withdraw', 'return', 'reject'] as const)('%s: all of it', (move) => {
    const waiting = after([books(10_000n), chairs(5_000n)], 'submit', 'reserved');
    const { flow, released } = done(step(waiting, move));
    expect(released).toEqual([books(10_000n), chairs(5_000n)]);
    expect(openTotal(flow.money)).toBe(0n);
  });

  test('cancel: all of it, approved or sent', () => {
    const approved = after([books(10_000n)], 'submit', 'reserved', 'approve');
    expect(done(step(approved, 'cancel')).released).toEqual([books(10_000n)]);
    expect(done(step(sent, 'cancel')).released).toEqual([books(10_000n), chairs(5_000n)]);
  });

  test('close short: what was reserved less what was invoiced, by budget line', () => {
    const part = done(invoiced(sent, [books(9_999n)])).flow;
    expect(done(step(part, 'close')).released).toEqual([books(1n), chairs(5_000n)]);
  });

  test('over budget: nothing was reserved, so nothing comes back, and it can be changed and sent again', () => {
    const checking = after([], 'submit');
    const refused = answered(checking, { revision: 1, reserved: null });
    expect(refused.flow.state).toBe('Over budget');
    expect(refused.released).toEqual([]);
    expect(done(step(refused.flow, 'submit')).flow).toMatchObject({
      state: 'Checking budget',
      revision: 2,
    });
  });

  test('a returned order asks anew, on other lines too, and holds what it now asks for alone', () => {
    const returned = after([books(10_000n)], 'submit', 'reserved', 'return', 'submit');
    const again = answered(returned, { revision: 2, reserved: [chairs(7_000n)] }).flow;
    expect(openTotal(again.money)).toBe(7_000n);
    expect(done(step(again, 'withdraw')).released).toEqual([chairs(7_000n)]);
  });

  test('withdrawn while finance was still at it: what it reserves goes straight back', () => {
    const withdrawn = after([], 'submit', 'withdraw');
    const late = answered(withdrawn, { revision: 1, reserved: [books(10_000n)] });
    expect(late.flow.state).toBe('Withdrawn');
    expect(late.reserved).toEqual([books(10_000n)]);
    expect(late.released).toEqual([books(10_000n)]);
    expect(answered(withdrawn, { revision: 1, reserved: null }).flow).toEqual(withdrawn);
  });

  test('an answer that nobody awaits changes nothing', () => {
    const waiting = after([books(10_000n)], 'submit', 'reserved');
    const again = { revision: 1, reserved: [books(10_000n)] };
    expect(answered(waiting, again)).toEqual({ flow: waiting, reserved: [], released: [] });
    const second = after([books(1n)], 'submit', 'reserved', 'return', 'submit');
    expect(answered(second, again).flow).toEqual(second);
  });
});

describe('an invoice turns the commitment into an actual (X2, ERPNext 47611)', () => {
  test('part of it leaves the rest held', () => {
    const { flow, reserved, released } = done(invoiced(sent, [books(4_000n)]));
    expect([reserved, released]).toEqual([[], []]);
    expect(openTotal(flow.money)).toBe(11_000n);
  });

  test('one above its order reserves the difference', () => {
    const { flow, reserved } = done(invoiced(sent, [books(10_250n)]));
    expect(reserved).toEqual([books(250n)]);
    expect(openTotal(flow.money)).toBe(5_000n);
  });

  test('one on a line that the order does not have reserves all of it there', () => {
    const elsewhere = { ...books(300n), fund: 'PPG' };
    const { flow, reserved } = done(invoiced(sent, [elsewhere]));
    expect(reserved).toEqual([elsewhere]);
    expect(openTotal(flow.money)).toBe(15_000n);
  });

  test('a credit note opens the commitment again, as far as the order still expects it', () => {
    const over = done(invoiced(sent, [books(12_000n)])).flow;
    const credited = done(invoiced(over, [books(-3_000n)]));
    expect(credited.released).toEqual([books(2_000n)]);
    expect(openTotal(credited.flow.money)).toBe(6_000n); // 10,000 − 9,000 and the chairs
  });

  test('after the end an invoice or a credit note leaves nothing held', () => {
    const closed = done(step(done(invoiced(sent, [books(4_000n)])).flow, 'close')).flow;
    const late = done(invoiced(closed, [books(500n)]));
    expect([late.reserved, openTotal(late.flow.money)]).toEqual([[books(500n)], 0n]);
    const credited = done(invoiced(late.flow, [books(-4_500n)]));
    expect([credited.released, openTotal(credited.flow.money)]).toEqual([[books(4_500n)], 0n]);
  });

  test('without approval nothing is invoiced, and no credit is above the invoices', () => {
    const waiting = after([books(10_000n)], 'submit', 'reserved');
    expect(invoiced(waiting, [books(1n)])).toMatchObject({ code: 'order-not-approved' });
    const rejected = after([books(10_000n)], 'submit', 'reserved', 'reject');
    expect(invoiced(rejected, [books(1n)])).toMatchObject({ code: 'order-not-approved' });
    expect(invoiced(sent, [books(-1n)])).toMatchObject({ code: 'credit-above-invoices' });
  });
});

describe('a move that cannot be made (F7)', () => {
  test('is refused with the state, and changes nothing', () => {
    const before = structuredClone(sent);
    expect(step(sent, 'approve')).toEqual({
      code: 'order-state',
      pointer: '',
      detail: 'The order is Sent, so it cannot be approved.',
      mend: 'Look at where it stands now.',
    });
    const closed = done(step(sent, 'close')).flow;
    expect(step(closed, 'send')).toMatchObject({ mend: 'Raise a new one.' });
    expect(sent).toEqual(before);
  });
});
