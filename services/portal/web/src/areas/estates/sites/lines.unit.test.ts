import { bodyOf, emptyLine, faultsOf } from './lines.ts';

const TODAY = '2026-11-22';
const done = { ...emptyLine, is: 'done' as const, lastDoneOn: '1/11' };
const due = { ...emptyLine, is: 'due' as const, dueOn: '+7' };
const none = { ...emptyLine, is: 'none' as const, why: ' No lift here. ' };

test('only checks of which something is known are sent; no date is invented (E4)', () => {
  const lines = { a: done, b: due, c: none, d: { ...emptyLine, dueOn: '24/11' } };
  expect(faultsOf(lines, TODAY)).toEqual({});
  expect(bodyOf(lines, TODAY)).toEqual([
    { code: 'a', lastDoneOn: '2026-11-01', dueOn: null, notApplicable: null },
    { code: 'b', lastDoneOn: null, dueOn: '2026-11-29', notApplicable: null },
    { code: 'c', lastDoneOn: null, dueOn: null, notApplicable: 'No lift here.' },
  ]);
});

test('a line that was begun needs its date or its reason, beside its own field (E4)', () => {
  const lines = {
    a: { ...done, lastDoneOn: 'soon' },
    b: { ...due, dueOn: '' },
    c: { ...none, why: ' ' },
  };
  expect(Object.keys(faultsOf(lines, TODAY))).toEqual([
    'lines.a.lastDoneOn',
    'lines.b.dueOn',
    'lines.c.why',
  ]);
});

test('a form that says nothing of any check is not sent (E4)', () => {
  expect(faultsOf({ a: emptyLine }, TODAY)).toHaveProperty('lines');
});
