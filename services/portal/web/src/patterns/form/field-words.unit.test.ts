import { labelIn, readValue } from './field-words.ts';

test('a field is named as it names itself, as its page does, else by its own name in words', () => {
  const words = new Map([['name', { label: 'Name' }]]);
  const labelOf = labelIn(words, { lines: 'Lines of the journal' });
  expect(['name', 'lines', 'schoolId', 'scores.current.impact'].map(labelOf)).toEqual([
    'Name',
    'Lines of the journal',
    'School',
    'Scores, current, impact',
  ]);
});

test('a value is read in words: a choice by its own, rows by what stands in them, nothing as empty', () => {
  const choice = { label: 'School', read: () => 'Oakfield Primary' };
  expect(readValue(choice, 'id-of-oakfield')).toBe('Oakfield Primary');
  expect(readValue(choice, '')).toBe('(empty)');
  expect(readValue(undefined, [])).toBe('(empty)');
  expect(readValue(undefined, true)).toBe('Yes');
  expect(readValue(undefined, [{ from: '1 Sep', to: '20 Dec' }, { from: '5 Jan' }])).toBe(
    '1 Sep, 20 Dec; 5 Jan',
  );
  expect(readValue(undefined, 'x'.repeat(300))).toHaveLength(201);
});
