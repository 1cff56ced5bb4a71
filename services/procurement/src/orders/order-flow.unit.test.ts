import type { Fault } from '../fault.ts';
import { answered, isMade, newFlow, step } from './order-flow.ts';
import type { OrderFlow, PersonsMove } from './order-flow.ts';

function done(result: OrderFlow | Fault): OrderFlow {
  if (!isMade(result)) throw new Error(result.detail);
  return result;
}
/** Makes moves one after the other; `reserved` and `refused` are finance's answers. */
function after(...moves: (PersonsMove | 'reserved' | 'refused')[]): OrderFlow {
  return moves.reduce<OrderFlow>((flow, move) => {
    if (move !== 'reserved' && move !== 'refused') return done(step(flow, move));
    return answered(flow, { revision: flow.revision, isReserved: move === 'reserved' })!;
  }, newFlow);
}

describe('the way of an order (F7)', () => {
  test('submitted it waits for finance, with its money for an approver, approved it is sent', () => {
    expect(after('submit')).toEqual({ state: 'Checking budget', revision: 1 });
    expect(after('submit', 'reserved').state).toBe('Waiting for approval');
    expect(after('submit', 'reserved', 'endorse', 'approve', 'send').state).toBe('Sent');
  });

  test('an approval can be withdrawn until it is sent, and its money stays as it was asked for', () => {
    const approved = after('submit', 'reserved', 'endorse', 'approve');
    expect(done(step(approved, 'unapprove'))).toEqual({
      state: 'Waiting for approval',
      revision: 1,
    });
    expect(after('submit', 'reserved', 'approve', 'unapprove', 'approve').state).toBe('Approved');
    expect(step(done(step(approved, 'send')), 'unapprove')).toMatchObject({ code: 'order-state' });
  });

  test('over budget or returned, it can be changed and submitted again, as its next revision', () => {
    expect(after('submit', 'refused').state).toBe('Over budget');
    expect(after('submit', 'refused', 'submit')).toEqual({ state: 'Checking budget', revision: 2 });
    expect(after('submit', 'reserved', 'return', 'submit').revision).toBe(2);
  });

  test('withdrawn while finance was still at it, it stays withdrawn whatever the answer (X3)', () => {
    const withdrawn = after('submit', 'withdraw');
    for (const isReserved of [true, false]) {
      expect(answered(withdrawn, { revision: 1, isReserved })).toBeNull();
    }
  });

  test('an answer that nobody awaits, or to an older revision, changes nothing', () => {
    expect(answered(after('submit', 'reserved'), { revision: 1, isReserved: false })).toBeNull();
    const second = after('submit', 'reserved', 'return', 'submit');
    expect(answered(second, { revision: 1, isReserved: true })).toBeNull();
    expect(answered(second, { revision: 2, isReserved: true })?.state).toBe('Waiting for approval');
  });

  test('a move that cannot be made is refused with the state, and changes nothing', () => {
    const sent = after('submit', 'reserved', 'approve', 'send');
    expect(step(sent, 'approve')).toEqual({
      code: 'order-state',
      pointer: '',
      detail: 'The order is Sent, so it cannot be approved.',
      mend: 'Look at where it stands now.',
    });
    expect(step(done(step(sent, 'close')), 'send')).toMatchObject({ mend: 'Raise a new one.' });
    expect(sent.state).toBe('Sent');
  });
});
