import { openState } from './open-state.ts';

test.each([
  ['2026-09-01', null, 'Open'],
  ['2026-11-25', null, 'Opens 25 Nov 2026'],
  ['2026-09-01', '2026-11-24', 'Closes 24 Nov 2026'],
  ['2026-09-01', '2026-11-23', 'Closed 23 Nov 2026'],
])('from %s to %s it is, on 24 November: %s', (openFrom, openTo, words) => {
  expect(openState({ openFrom, openTo }, '2026-11-24')).toBe(words);
});
