import type { Order } from '../../types.ts';
import { stepsOf } from './timeline.ts';

const order = (more: object) =>
  ({
    raisedBy: 'm',
    raisedAt: '2026-11-01T08:00:00.000Z',
    history: [],
    waitsFor: null,
    deliveryStatus: 'None',
    invoicingStatus: 'None',
    state: 'Draft',
    ...more,
  }) as unknown as Order;
const told = (more: object) => stepsOf(order(more)).map(({ what, is }) => `${is}: ${what}`);

test('a draft has all of its way ahead', () => {
  expect(told({})).toEqual([
    'done: Started',
    'now: Send for approval',
    'ahead: Budget check',
    'ahead: Decision',
    'ahead: Send to the supplier',
    'ahead: Delivery',
    'ahead: Invoice',
    'ahead: Close',
  ]);
});

test('an order that waits says for whom, and which tier', () => {
  const anyOf = [{ role: 'approver', at: 'cluster' }];
  const [, now] = told({ state: 'Waiting for approval', waitsFor: { tier: 2, tiers: 2, anyOf } });
  expect(now).toBe('now: Decision by an approver of the cluster (tier 2 of 2)');
});

test('delivery and invoicing stand apart: what has come in full is no longer ahead', () => {
  expect(told({ state: 'Sent', deliveryStatus: 'Full', invoicingStatus: 'Part' })).toEqual([
    'done: Started',
    'now: The rest is invoiced',
    'ahead: Close',
  ]);
});

test('a step of an invoice names it by its reference, and says what became of it (F3)', () => {
  const step = (invoiceId: string, state: string) => ({
    move: 'invoice',
    at: '2026-11-20T08:00:00.000Z',
    by: 'system',
    invoice: { invoiceId, state },
  });
  const history = [step('i', 'Captured'), step('i', 'Exception'), step('j', 'Posted')];
  const steps = stepsOf(order({ state: 'Closed', history }), new Map([['i', 'INV-204']]));
  expect(steps.slice(1).map(({ what, by }) => [what, by])).toEqual([
    ['Invoice INV-204: captured', null],
    ['Invoice INV-204: does not agree yet', null],
    ['Invoice: posted', null],
  ]);
});

test.each(['Closed', 'Cancelled', 'Withdrawn', 'Rejected'])('%s has nothing ahead', (state) => {
  expect(told({ state })).toEqual(['done: Started']);
});
