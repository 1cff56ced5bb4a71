import { stateOf, wordsOf } from './readiness.ts';

test('what a service says of itself is said in plain words', () => {
  const checks = { database: { ok: true }, subscriptions: { ok: true, detail: '1 parked' } };
  expect(wordsOf({ status: 'ready', checks })).toBe(
    'Its database answers; it hears the other services (1 parked).',
  );
  expect(wordsOf({ status: 'not ready', checks: { database: { ok: false } } })).toBe(
    'Its database does not answer.',
  );
  expect(wordsOf(null)).toMatch(/does not answer/);
});

test('only what says that it is ready is healthy', () => {
  const states = ['ready', 'not ready', 'stopping'].map((status) =>
    stateOf({ status, checks: {} }),
  );
  expect([...states, stateOf(null)]).toEqual(['Healthy', 'Not ready', 'Stopping', 'No answer']);
});
