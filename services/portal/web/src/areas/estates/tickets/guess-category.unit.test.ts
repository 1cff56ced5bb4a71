import { guessCategory } from './guess-category.ts';

test.each([
  ['Radiator stays cold', 'heating'],
  ['No hot water', 'heating'],
  ['Toilet does not flush', 'plumbing'],
  ['Two lights flicker', 'electrical'],
  ['Fire door does not close by itself', 'fire-safety'],
  ['Gate does not lock', 'security'],
  ['Water comes through the ceiling', 'roof'],
  ['Window does not open', 'windows-and-doors'],
  ['Six CHAIRS are broken', 'furniture'],
  ['Wasps by the bins', 'cleaning'],
  ['Dishwasher leaks', 'plumbing'],
])('a fault is suggested to be about what its words say: %s is %s (E3)', (text, category) => {
  expect(guessCategory(text)).toBe(category);
});

test('nothing is suggested where the words say nothing (E3)', () => {
  for (const text of ['', 'It is broken', 'please come', 'slight smell']) {
    expect(guessCategory(text)).toBeNull();
  }
});
