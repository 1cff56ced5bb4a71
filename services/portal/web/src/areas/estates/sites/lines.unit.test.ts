import { bodyOf, emptyLine, faultsOf } from './lines.ts';

const TODAY = '2026-11-22';
const names = new Map([['a', 'Fire drill']]);
const done = { ...emptyLine, is: 'done' as const, lastDoneOn: '1/11' };
const due = { ...emptyLine, is: 'due' as const, dueOn: '+7' };
const none = { ...emptyLine, is: 'none' as const, why: ' No lift here. ' };

test('only checks of which something is known are sent; no date is invented (E4)', () => {
  const lines = { a: done, b: due, c: none, d: { ...emptyLine, dueOn: '24/11' } };
  expect(faultsOf(lines, names, TODAY)).toEqual({});
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
  const faults = faultsOf(lines, names, TODAY);
  expect(faults['lines.a.lastDoneOn']).toBe('Fire drill: enter the date, like 24/11/26 or 24 Nov.');
  expect(Object.keys(faults)).toEqual(['lines.a.lastDoneOn', 'lines.b.dueOn', 'lines.c.why']);
});

test('a form that says nothing of any check is not sent (E4)', () => {
  expect(faultsOf({ a: emptyLine }, names, TODAY)).toHaveProperty('lines');
});
