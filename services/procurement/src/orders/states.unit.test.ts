import { orderStates } from '@bursar/shared-types/codes/procurement';
import type { OrderState } from '@bursar/shared-types/codes/procurement';
import { isEditable, isEnd, movesFrom, stateAfter } from './states.ts';

describe('the states of an order (F7)', () => {
  test('from each state exactly these moves, to exactly these states', () => {
    const table = orderStates.map((state) => [
      state,
      Object.fromEntries(movesFrom(state).map((move) => [move, stateAfter(state, move)])),
    ]);
    expect(Object.fromEntries(table)).toEqual({
      Draft: { submit: 'Checking budget' },
      'Checking budget': {
        reserved: 'Waiting for approval',
        refused: 'Over budget',
        withdraw: 'Withdrawn',
      },
      'Over budget': { submit: 'Checking budget', withdraw: 'Withdrawn' },
      'Waiting for approval': {
        withdraw: 'Withdrawn',
        endorse: 'Waiting for approval',
        approve: 'Approved',
        return: 'Returned',
        reject: 'Rejected',
      },
      Returned: { submit: 'Checking budget', withdraw: 'Withdrawn' },
      Rejected: {},
      Approved: { unapprove: 'Waiting for approval', send: 'Sent', cancel: 'Cancelled' },
      Sent: { cancel: 'Cancelled', close: 'Closed' },
      Closed: {},
      Cancelled: {},
      Withdrawn: {},
    });
  });

  test('it ends Rejected, Closed, Cancelled or Withdrawn', () => {
    expect(orderStates.filter(isEnd)).toEqual(['Rejected', 'Closed', 'Cancelled', 'Withdrawn']);
  });

  test('it can be changed while it is a draft, over budget or returned, and no later', () => {
    expect(orderStates.filter(isEditable)).toEqual(['Draft', 'Over budget', 'Returned']);
  });

  test('every state can be reached from a draft', () => {
    const reached = new Set<OrderState>(['Draft']);
    for (const state of reached) {
      movesFrom(state).forEach((move) => reached.add(stateAfter(state, move)!));
    }
    expect([...reached].toSorted()).toEqual([...orderStates].toSorted());
  });
});
