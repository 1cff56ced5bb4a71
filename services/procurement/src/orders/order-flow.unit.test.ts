import type { Draw } from './order.ts';
import { answered, invoiced, isStep, newFlow, step } from './order-flow.ts';
import type { OrderFlow, PersonsMove, Step } from './order-flow.ts';
import { openOf, openTotal } from './order-money.ts';
import type { Bill } from './order-money.ts';
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
/** Makes moves one after the other; `reserved` is finance's yes to these draws. */
function after(draws: readonly Draw[], ...moves: (PersonsMove | 'reserved')[]) {
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
    const billed = books(9_999n);
    const bill = { lines: [{ cost: billed, ordered: billed }], final: false };
    const part = done(invoiced(sent, bill)).flow;
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
  /** An invoice line: what it costs, and the order's price of what it bills. */
  const bills = (cost: Draw, ordered: Draw | null = cost, final = false): Bill => ({
    lines: [{ cost, ordered }],
    final,
  });
  const heldAfter = (result: Step | Fault) =>
    done(result).flow.money.map((holding) => [holding.account, openOf(holding)]);

  test('part of it leaves the rest held', () => {
    const result = invoiced(sent, bills(books(4_000n)));
    expect(done(result)).toMatchObject({ reserved: [], released: [] });
    expect(heldAfter(result)).toEqual([
      ['615000', 6_000n],
      ['630000', 5_000n],
    ]);
  });

  test('one above its order reserves the difference, and what is not billed stays held', () => {
    const result = invoiced(sent, bills(books(4_250n), books(4_000n)));
    expect(done(result).reserved).toEqual([books(250n)]);
    expect(heldAfter(result)[0]).toEqual(['615000', 6_000n]);
  });

  test('one below its order keeps the difference while more may be billed, and gives it back when final', () => {
    expect(heldAfter(invoiced(sent, bills(books(3_900n), books(4_000n))))[0]).toEqual([
      '615000',
      6_100n,
    ]);
    const last = invoiced(sent, {
      lines: [
        { cost: books(9_900n), ordered: books(10_000n) },
        { cost: chairs(5_000n), ordered: chairs(5_000n) },
      ],
      final: true,
    });
    expect(done(last).released).toEqual([books(100n)]);
    expect(openTotal(done(last).flow.money)).toBe(0n);
  });

  test('one that costs another budget line frees the line it bills, and reserves on the other', () => {
    const elsewhere = { ...books(4_000n), fund: 'PPG' };
    const result = invoiced(sent, bills(elsewhere, books(4_000n)));
    expect(done(result)).toMatchObject({ reserved: [elsewhere], released: [books(4_000n)] });
    expect(heldAfter(result)[0]).toEqual(['615000', 6_000n]);
  });

  test('a line that was never ordered is reserved whole and leaves the order as it was', () => {
    const result = invoiced(sent, bills(books(300n), null));
    expect(done(result).reserved).toEqual([books(300n)]);
    expect(openTotal(done(result).flow.money)).toBe(15_000n);
  });

  test('after the end an invoice leaves nothing held', () => {
    const closed = done(step(done(invoiced(sent, bills(books(4_000n)))).flow, 'close')).flow;
    const late = done(invoiced(closed, bills(books(500n))));
    expect([late.reserved, openTotal(late.flow.money)]).toEqual([[books(500n)], 0n]);
  });

  test('without approval nothing is invoiced', () => {
    const waiting = after([books(10_000n)], 'submit', 'reserved');
    const rejected = after([books(10_000n)], 'submit', 'reserved', 'reject');
    for (const flow of [waiting, rejected]) {
      expect(invoiced(flow, bills(books(1n)))).toMatchObject({ code: 'order-not-approved' });
    }
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
