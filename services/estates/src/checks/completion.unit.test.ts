import { completionFaults } from './completion.ts';
import type { CompletionInput } from './completion.ts';
import type { CheckStanding } from './schedule.ts';

const photo = 'a'.repeat(64);
const certificate = '0123456789abcdef'.repeat(4);
const today = '2026-11-24';
const standing: CheckStanding = {
  applies: 'yes',
  checkId: 'check',
  dueOn: '2026-11-24',
  frequency: { every: 6, unit: 'month' },
  occurrences: [],
};
const good: CompletionInput = {
  doneOn: today,
  result: 'passed',
  retestBy: null,
  evidence: [photo, certificate],
};
const pointers = (change: Partial<CompletionInput>, on: Partial<CheckStanding> = {}) =>
  completionFaults({ ...good, ...change }, { ...standing, ...on }, today).map((f) => f.pointer);

test('a check with a result and evidence may be completed, today or for an earlier day (E4)', () => {
  expect(pointers({})).toEqual([]);
  expect(pointers({ doneOn: '2026-10-01' })).toEqual([]);
});

test('a check without evidence is not done (E4, E8)', () => {
  expect(pointers({ evidence: [] })).toEqual(['/evidence']);
});

test('evidence is a file by its hash, and the same file counts once (E4, E8)', () => {
  expect(pointers({ evidence: ['photo.jpg'] })).toEqual(['/evidence/0']);
  expect(pointers({ evidence: [photo.toUpperCase()] })).toEqual(['/evidence/0']);
  expect(pointers({ evidence: [photo, certificate, photo] })).toEqual(['/evidence/2']);
});

test('a check without a result is not done (E4)', () => {
  expect(pointers({ result: null })).toEqual(['/result']);
});

test('a check cannot have been done in the future (E4)', () => {
  expect(pointers({ doneOn: '2026-11-25' })).toEqual(['/doneOn']);
});

test('a check that was not set up or does not apply on that day cannot be completed (E4)', () => {
  expect(
    pointers({}, { applies: 'not set up', checkId: null, dueOn: null, frequency: null }),
  ).toEqual(['/doneOn']);
  expect(pointers({}, { applies: 'no', checkId: null, dueOn: null })).toEqual(['/doneOn']);
});

test('a failed check names the day of its re-test, which buys no more time than a pass (E4)', () => {
  expect(pointers({ result: 'failed' })).toEqual(['/retestBy']);
  expect(pointers({ result: 'failed', retestBy: '2026-11-23' })).toEqual(['/retestBy']);
  expect(pointers({ result: 'failed', retestBy: '2027-05-25' })).toEqual(['/retestBy']);
  expect(pointers({ result: 'failed', retestBy: '2027-05-24' })).toEqual([]);
  expect(pointers({ result: 'failed', retestBy: today })).toEqual([]);
  expect(pointers({ result: 'passed', retestBy: '2026-12-01' })).toEqual(['/retestBy']);
});

test('everything that is wrong is said at once, each with how to mend it (E4)', () => {
  const faults = completionFaults(
    { doneOn: '2027-01-01', result: null, retestBy: null, evidence: [] },
    standing,
    today,
  );
  expect(faults.map((fault) => fault.pointer)).toEqual(['/evidence', '/result', '/doneOn']);
  for (const fault of faults) expect(fault.detail).toMatch(/^[A-Z].*\.$/);
});
