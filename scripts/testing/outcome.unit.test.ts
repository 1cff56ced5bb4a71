import { closingLine, outcomeOf, table, total } from './outcome.ts';

const report = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

test('passed, failed and skipped are counted, and a file that could not be run counts as failed', () => {
  expect(outcomeOf(0, report)).toEqual({ passed: 3, failed: 0, skipped: 1 });
  expect(outcomeOf(1, { ...report, numFailedTests: 2, numRuntimeErrorTestSuites: 1 })).toEqual({
    passed: 3,
    failed: 3,
    skipped: 1,
  });
});

test.each([
  ['was killed before it could report', null, undefined],
  ['ended badly though no test failed', 1, report],
  ['ran nothing', 0, { ...report, numPassedTests: 0, numPendingTests: 0 }],
])('a run that %s counts as a failure', (_, exitCode, said) => {
  expect(outcomeOf(exitCode, said).failed).toBe(1);
});

test('the closing line stands over everything', () => {
  const rows = [
    { name: 'unit', seconds: 90, outcome: outcomeOf(0, report) },
    { name: 'types', seconds: 6, outcome: { passed: 1, failed: 0, skipped: 0 } },
  ];
  expect(closingLine(total(rows.map(({ outcome }) => outcome)))).toBe(
    '4 passed, 0 failed, 1 skipped',
  );
  expect(table(rows).split('\n')).toEqual([
    'part   minutes  passed  failed  skipped',
    'unit       1.5       3       0        1',
    'types      0.1       1       0        0',
  ]);
});
