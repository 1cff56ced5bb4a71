import { categoryFaults, defaultCategories } from './categories.ts';

test('a register begins with health and safety, first aid and the others, and the areas of appetite (R10, R4)', () => {
  expect(defaultCategories.map((category) => category.code)).toEqual([
    'health-and-safety',
    'first-aid',
    'data-protection',
    'pupil-premium-reporting',
    'financial-controls',
    'finance',
    'people',
    'estates',
  ]);
  expect(categoryFaults(defaultCategories)).toEqual([]);
});

test('a trust may rename and add categories (R10)', () => {
  const own = [
    ...defaultCategories.map(({ code, name }) => ({ code, name: `${name} risk` })),
    { code: 'cyber', name: 'Cyber security' },
  ];
  expect(categoryFaults(own)).toEqual([]);
});

test('the categories that every register has cannot be taken away (R10)', () => {
  const without = defaultCategories.filter((category) => category.code !== 'first-aid');
  expect(categoryFaults(without)).toEqual([
    { pointer: '', detail: 'Keep these categories: first-aid.' },
  ]);
  expect(categoryFaults(defaultCategories.slice(0, 5))).toEqual([]);
});

test('a category has a code of its own and a name (R10)', () => {
  const faults = categoryFaults([
    ...defaultCategories,
    { code: 'people', name: 'Staff' },
    { code: 'Cyber!', name: ' ' },
  ]);
  expect(faults.map((fault) => fault.pointer)).toEqual(['/8/code', '/9/code', '/9/name']);
});
