import { stepsOf } from './steps.ts';
import type { Invoice } from './types.ts';

const told = (what: string, more: object = {}) => ({
  what,
  at: '2026-11-24T10:00:00.000Z',
  by: 'tom',
  words: null,
  exceptions: [],
  decision: null,
  ...more,
});
const of = (state: string, history: object[], awaiting: object | null = null) =>
  stepsOf({ state, history, awaiting } as unknown as Pick<
    Invoice,
    'state' | 'history' | 'awaiting'
  >);

test('what lies ahead of an exception is its settling, approval and posting (F3)', () => {
  const steps = of('exception', [told('captured'), told('exception')]);
  expect(steps.map(({ what, is }) => [what, is]).slice(1)).toEqual([
    ['Exception', 'done'],
    ['Exceptions settled', 'now'],
    ['Approval', 'ahead'],
    ['Posted to the ledger', 'ahead'],
  ]);
});

test('a decision shows who made it, for whom and by what right (F7)', () => {
  const decision = {
    by: 'gwen',
    principalId: 'ed',
    role: 'approver',
    at: 'school',
    schemeVersion: 2,
    limit: 500_000,
  };
  const [step] = of('posted', [told('approved', { decision })]);
  expect(step).toMatchObject({
    by: 'gwen',
    principal: 'ed',
    right: 'Approver at school, up to £5,000.00, scheme version 2',
  });
});

test('nothing lies ahead of what is posted or rejected', () => {
  for (const state of ['posted', 'rejected']) {
    expect(of(state, [told(state)]).every(({ is }) => is === 'done')).toBe(true);
  }
  const [, approval] = of('waiting-for-approval', [told('matched')], {
    tier: 1,
    tiers: 2,
    anyOf: [],
  });
  expect(approval!.what).toBe('Approval, tier 1 of 2');
});
