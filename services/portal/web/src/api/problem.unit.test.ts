import { readable } from './problem.ts';

test('what a service refuses is shown with dates as people write them, its codes as they are', () => {
  const body = {
    type: '/docs/errors/invalid-role',
    title: 'This role cannot be given as it is',
    status: 422,
    detail: 'Their first day in the trust is 2026-12-01.',
    errors: [{ pointer: '/from', detail: 'Give a day from 2026-12-01 to 2027-01-31.' }],
    asOf: '2026-11-22',
  };
  expect(readable(body)).toEqual({
    ...body,
    detail: 'Their first day in the trust is Tue 1 Dec 2026.',
    errors: [{ pointer: '/from', detail: 'Give a day from Tue 1 Dec 2026 to Sun 31 Jan 2027.' }],
  });
});

test('what looks like a date and is none stays as it was written', () => {
  const body = { type: 't', title: 't', status: 422 };
  for (const detail of ['Order 2026-13-01', 'At 2026-12-01T09:00:00Z', 'PO2026-12-0112']) {
    expect(readable({ ...body, detail }).detail).toBe(detail);
  }
});
