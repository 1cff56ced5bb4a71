import { errorFault, formulaFault, quoted, shortened } from './cell.ts';

test('a sentence repeats about sixty characters of a cell, and never half of a character', () => {
  expect(quoted('Oak')).toBe('“Oak”');
  expect(quoted('a'.repeat(60))).toBe(`“${'a'.repeat(60)}”`);
  expect(quoted('a'.repeat(100_000))).toBe(`“${'a'.repeat(60)}…”`);
  expect(shortened(`${'a'.repeat(59)}\u{1F600}b`)).toBe(`${'a'.repeat(59)}…`);
});

test.each(['#N/A', '#REF!', '#DIV/0!', '#NAME?', '#value!', '#NOT CALCULATED!', 'Err:502'])(
  '%p is an error in place of a value',
  (text) => {
    expect(errorFault(text)).toMatchObject({ kind: 'wrong', fault: { code: 'cell-in-error' } });
    expect(formulaFault(text)).toMatchObject({ code: 'cell-in-error' });
  },
);

test.each(['', '#1', 'N/A', '#thanks!', 'Ref #REF! of June', '5.00'])('%p is none', (text) => {
  expect(errorFault(text)).toBeNull();
});

test('a formula is no value; a text that only has an equals sign is', () => {
  expect(formulaFault('=1+1')).toMatchObject({ code: 'cell-in-error' });
  for (const text of ['', '1 = 1', '-1', '+44 Club']) expect(formulaFault(text)).toBeNull();
});
