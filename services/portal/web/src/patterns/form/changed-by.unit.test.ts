import { changedBy } from './changed-by.ts';

test('who changed a record last is said by its history, and by nothing where it has none', () => {
  const [early, late] = [
    { by: 'ada', at: '2026-11-22T09:00:00Z' },
    { by: 'ben', at: '2026-11-22T14:02:00Z' },
  ];
  expect(changedBy({ history: [late, early] })).toEqual(late);
  expect(changedBy({ steps: [early, late] })).toEqual(late);
  expect(changedBy({ setBy: 'ada', setAt: early.at })).toEqual(early);
  expect(changedBy({ name: 'Oakfield' })).toEqual({ by: null, at: null });
});
