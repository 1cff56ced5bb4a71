import type { DraftState } from '@bursar/shared-types/codes/finance';
import fc from 'fast-check';
import { draftFault, withChange } from './draft.ts';
import type { DraftChange } from './draft.ts';

const by = 'officer';
const at = '2025-10-20T09:00:00.000Z';
const change = (what: DraftChange['what']) => withChange([], { what, at, by })[0]!;
const draft = (state: DraftState, more: object = {}) => ({
  state,
  reverses: null,
  history: [change('saved')],
  ...more,
});
const codeOf = (...args: Parameters<typeof draftFault>) => draftFault(...args)?.code ?? null;

test('a draft is its author’s to change, submit and delete until it is submitted', () => {
  for (const what of ['changed', 'submitted', 'deleted'] as const) {
    expect(codeOf(draft('draft'), what)).toBeNull();
    expect(codeOf(draft('submitted'), what)).toBe('draft-state');
  }
  expect(codeOf(draft('submitted'), 'withdrawn')).toBeNull();
  expect(codeOf(draft('draft'), 'withdrawn')).toBe('draft-state');
});

test('only what waits for approval is decided on, and what was sent back is submitted again', () => {
  expect(codeOf(draft('submitted'), 'decided')).toBeNull();
  expect(codeOf(draft('returned'), 'submitted')).toBeNull();
  for (const state of ['draft', 'returned', 'rejected', 'posted'] as const) {
    expect(codeOf(draft(state), 'decided')).toBe('draft-state');
  }
});

test('what is rejected or posted never moves again', () => {
  const actions = ['changed', 'deleted', 'submitted', 'withdrawn', 'decided'] as const;
  fc.assert(
    fc.property(
      fc.constantFrom('rejected', 'posted'),
      fc.constantFrom(...actions),
      (state, what) => {
        expect(draftFault(draft(state), what)).not.toBeNull();
      },
    ),
  );
});

test('what others saw is kept, and the lines of a reversal are not rewritten', () => {
  const seen = draft('draft', {
    history: [change('saved'), change('submitted'), change('withdrawn')],
  });
  expect(codeOf(seen, 'deleted')).toBe('draft-kept');
  expect(codeOf(draft('returned', { reverses: 'journal-1' }), 'changed')).toBe('draft-reverses');
});

test('each step stays in the history; of many savings in a row the last', () => {
  let history: DraftChange[] = [];
  for (const what of ['saved', 'changed', 'changed', 'submitted', 'returned', 'changed'] as const) {
    history = withChange(history, {
      what,
      at,
      by,
      comment: what === 'returned' ? 'Which school?' : null,
    });
  }
  expect(history.map(({ what }) => what)).toEqual([
    'saved',
    'changed',
    'submitted',
    'returned',
    'changed',
  ]);
  expect(history[3]).toEqual({
    what: 'returned',
    at,
    by,
    comment: 'Which school?',
    decision: null,
  });
});
