import { statusWord, toneOf } from './statuses.ts';

test.each([
  ['Waiting for approval', 'needs'],
  ['waiting-for-approval', 'needs'],
  ['Over budget', 'stopped'],
  ['Overdue', 'stopped'],
  ['Not set up', 'needs'],
  ['Posted', 'done'],
  ['Cancelled', 'void'],
  ['Checking budget', 'doing'],
])('%s is shown as %s', (state, tone) => {
  expect(toneOf(state)).toBe(tone);
});

test('a state of a service and its word on the screen are one', () => {
  expect(statusWord('waiting-for-approval')).toBe('Waiting for approval');
  expect(statusWord('SLA breached')).toBe('SLA breached');
});
