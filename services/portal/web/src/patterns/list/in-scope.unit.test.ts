import { inScope } from './in-scope.ts';

const one = { param: 'school', takesSeveral: false };
const several = { param: 'schools', takesSeveral: true };

test('a list is narrowed to the schools looked at', () => {
  expect(inScope(one, ['a'])).toEqual({ query: { school: ['a'] }, showsOthers: false });
  expect(inScope(several, ['a', 'b'])).toEqual({
    query: { schools: ['a', 'b'] },
    showsOthers: false,
  });
});

test('a list that narrows to one school alone says that it shows others beside several', () => {
  expect(inScope(one, ['a', 'b'])).toEqual({ query: {}, showsOthers: true });
});

test('a cluster without schools narrows nothing, and the list says so', () => {
  expect(inScope(several, [])).toEqual({ query: {}, showsOthers: true });
});

test('the whole trust, and rows that belong to no school, are not narrowed', () => {
  expect(inScope(several, null)).toEqual({ query: {}, showsOthers: false });
  expect(inScope(null, ['a', 'b'])).toEqual({ query: {}, showsOthers: false });
});
