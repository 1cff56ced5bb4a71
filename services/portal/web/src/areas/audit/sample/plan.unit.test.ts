import { planOf } from './plan.ts';

test('a sample is 25 journals at random unless its address says otherwise (F13)', () => {
  expect(planOf({})).toEqual({ of: 'journals', method: 'random', size: 25 });
});

test('the address of a sample is its whole plan (F13)', () => {
  const plan = {
    of: 'orders',
    method: 'monetary',
    size: 40,
    from: '2026-09-01',
    to: '2026-11-30',
    seed: 'k7m2pq',
  };
  expect(planOf({ ...plan, size: '40' })).toEqual(plan);
});

test('what is no plan is left out of it', () => {
  expect(planOf({ of: 'people', method: 'x', size: '-3', from: 'yesterday' })).toEqual(planOf({}));
});
