import { Problem } from '../../api/problem.ts';
import { faultsOf } from './faults.ts';

test('every fault that a refusal names stands beside its field, though a field has several', () => {
  const problem = new Problem({
    type: 'school-unbalanced',
    title: 'This journal cannot be posted',
    status: 422,
    detail: 'Two schools are out.',
    errors: [
      { pointer: '/lines', detail: 'Highcross is out by £24.50.' },
      { pointer: '/lines', detail: 'Coombe Valley is out by £24.50.' },
      { pointer: '/lines/0/account', detail: 'There is no account 41001O.' },
      { pointer: '?limit', detail: 'At most 200.' },
    ],
  });
  expect(faultsOf(problem)).toEqual({
    lines: 'Highcross is out by £24.50. Coombe Valley is out by £24.50.',
    'lines.0.account': 'There is no account 41001O.',
    limit: 'At most 200.',
  });
});
