import { stretchState, userState } from './user-state.ts';

const TODAY = '2026-11-22';

test.each([
  ['2026-11-23', null, 'Starting'],
  ['2026-11-22', null, 'Active'],
  ['2026-02-01', '2026-11-22', 'Leaving'],
  ['2026-02-01', '2026-11-21', 'Left'],
])('in the trust from %s to %s is %s', (startsOn, leftOn, state) => {
  expect(userState({ startsOn, leftOn }, TODAY)).toBe(state);
});

test.each([
  ['2026-11-23', null, 'Scheduled'],
  ['2026-11-22', '2026-11-22', 'In force'],
  ['2026-11-01', '2026-11-21', 'Ended'],
  ['2026-12-01', '2026-11-30', 'Ended'],
])('a role or cover from %s to %s is %s', (from, to, state) => {
  expect(stretchState({ from, to }, TODAY)).toBe(state);
});
