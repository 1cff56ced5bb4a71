import { askEvery, coversUnheard, standingOf } from './session-standing.ts';

const adele = { owner: 'adele', seen: 'adele', isOut: false, isUnheard: false };

test('a page is uncovered for the person it is of alone', () => {
  expect(standingOf(adele)).toBe('here');
  expect(standingOf({ ...adele, seen: 'amara' })).toBe('other');
  expect(standingOf({ ...adele, isOut: true })).toBe('ended');
  expect(standingOf({ ...adele, seen: 'amara', isOut: true })).toBe('ended');
  expect(standingOf({ ...adele, isUnheard: true })).toBe('unheard');
});

test('while a page is covered it asks by itself who is signed in, else only after a failure', () => {
  expect(askEvery('here', false)).toBe(false);
  expect(askEvery('here', true)).toBeGreaterThan(0);
  for (const covered of ['ended', 'other', 'unheard'] as const) {
    expect(askEvery(covered, false)).toBeGreaterThan(0);
  }
});

test('without a connection a page that nobody is at is covered at its end, and no other', () => {
  expect(coversUnheard(1_000_000, 1_000_000 - 119_999)).toBe(false);
  expect(coversUnheard(1_000_000, 1_000_000 - 120_000)).toBe(true);
});
