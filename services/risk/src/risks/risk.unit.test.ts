import type { RiskState } from '@bursar/shared-types/codes/risk';
import type { Role } from '@bursar/shared-types/roles';
import { defaultCategories } from '../categories/categories.ts';
import { draftFaults, stepRefusal, stepsFor } from './risk.ts';
import type { RiskDraft } from './risk.ts';

const good: RiskDraft = {
  level: 'school',
  schoolId: 'oakfield',
  function: null,
  category: 'estates',
  title: 'Fire spreads unnoticed',
  ownerId: 'head',
  scores: {
    inherent: { likelihood: 4, impact: 5 },
    current: { likelihood: 2, impact: 5 },
    target: { likelihood: 1, impact: 5 },
  },
};
const pointers = (change: Partial<RiskDraft>) =>
  draftFaults({ ...good, ...change }, defaultCategories).map((fault) => fault.pointer);
const steps = (state: RiskState, id: string, principals: string[], ...roles: Role[]) =>
  stepsFor({ state, ownerId: 'head' }, { id, principals, roles });

test('a draft with an owner, a category and its three scores may go live (R1)', () => {
  expect(pointers({})).toEqual([]);
  expect(pointers({ level: 'trust', schoolId: null })).toEqual([]);
  expect(pointers({ level: 'function', schoolId: null, function: 'finance' })).toEqual([]);
});

test('a risk does not go live without what the register needs (R1)', () => {
  expect(pointers({ title: ' ' })).toEqual(['/title']);
  expect(pointers({ ownerId: null })).toEqual(['/ownerId']);
  expect(pointers({ scores: null })).toEqual(['/scores']);
  expect(pointers({ category: null })).toEqual(['/category']);
  expect(pointers({ category: 'dragons' })).toEqual(['/category']);
});

test('a risk of a school names it, and a risk of the trust or a function names none (R1)', () => {
  expect(pointers({ schoolId: null })).toEqual(['/schoolId']);
  expect(pointers({ level: 'trust' })).toEqual(['/schoolId']);
  expect(pointers({ level: 'function', function: 'finance' })).toEqual(['/schoolId']);
});

test('a risk of a function names the function, and no other does (R1)', () => {
  expect(pointers({ level: 'function', schoolId: null })).toEqual(['/function']);
  expect(pointers({ function: 'finance' })).toEqual(['/function']);
});

test('a fault in a score is named within the draft (R1)', () => {
  const scores = { ...good.scores!, target: { likelihood: 0, impact: 5 } };
  expect(pointers({ scores })).toEqual(['/scores/target/likelihood']);
});

test('the risk lead puts risks on the register and takes them off; history stays (R1)', () => {
  expect(steps('Draft', 'lead', [], 'risk-lead')).toEqual(['publish', 'edit', 'score']);
  expect(steps('Live', 'lead', [], 'risk-lead')).toEqual(['edit', 'score', 'link', 'close']);
  expect(steps('Closed', 'lead', [], 'risk-lead')).toEqual(['reopen']);
});

test('the named owner scores the risk, and so does who covers their absence; others do not (R1)', () => {
  expect(steps('Live', 'head', [])).toEqual(['edit', 'score']);
  expect(steps('Live', 'deputy', ['head'])).toEqual(['edit', 'score']);
  expect(steps('Live', 'other', [], 'risk-owner')).toEqual([]);
  expect(steps('Live', 'other', [], 'trustee', 'auditor')).toEqual([]);
  expect(steps('Closed', 'head', [])).toEqual([]);
  expect(
    stepsFor({ state: 'Live', ownerId: null }, { id: 'x', principals: [], roles: [] }),
  ).toEqual([]);
});

test('a step that is refused says whether the person or the risk stands in its way (R1)', () => {
  const live = { state: 'Live', ownerId: 'head' } as const;
  const lead = { id: 'lead', principals: [], roles: ['risk-lead'] } as const;
  expect(stepRefusal('close', live, lead)).toBeNull();
  expect(stepRefusal('reopen', live, lead)).toBe('wrong-state');
  expect(stepRefusal('close', live, { ...lead, roles: ['trustee'] })).toBe('not-yours');
  expect(stepRefusal('score', live, { id: 'head', principals: [], roles: [] })).toBeNull();
});
