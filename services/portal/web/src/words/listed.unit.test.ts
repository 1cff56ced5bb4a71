import { either, together } from './listed.ts';

test('several are named as in a sentence, each once', () => {
  expect(either([])).toBe('');
  expect(either(['A', 'A'])).toBe('A');
  expect(either(['A', 'B', 'C'])).toBe('A, B or C');
  expect(together(['A', 'B', 'A', 'C'])).toBe('A, B and C');
});
