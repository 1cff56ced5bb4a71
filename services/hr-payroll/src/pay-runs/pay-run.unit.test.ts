import { isUnchanged, mayRelease, preparers } from './pay-run.ts';
import type { KeptRun } from './pay-run.ts';

const line = { schoolId: 'oak', account: '210010', costCentre: 'TCH', fund: 'GAG', amount: 500n };
const cost = { postId: 'p1', personId: 'ann', total: 500n };
const kept: KeptRun = { lines: [line], posts: [cost] };
const now = (more: Partial<KeptRun> = {}) =>
  ({ ok: true, ...kept, ...more }) as unknown as Parameters<typeof isUnchanged>[1];
const own = { role: 'hr-lead', units: 'all', principal: null } as const;
const actor = (
  id: string,
  ...grants: { role: string; units: 'all' | string[]; principal: string | null }[]
) => {
  return { id, grants, grantsSeq: 1 };
};

test('a run is what was prepared only to the penny, the line and the person', () => {
  expect(isUnchanged(kept, now())).toBe(true);
  const other = { ...line, schoolId: 'ash' };
  const both = { lines: [line, other], posts: [cost] };
  expect(isUnchanged(both, now({ lines: [other, line] }))).toBe(true);
  expect(isUnchanged(kept, now({ lines: [{ ...line, amount: 501n }] }))).toBe(false);
  expect(isUnchanged(kept, now({ lines: [{ ...line, fund: 'UNR' }] }))).toBe(false);
  expect(isUnchanged(kept, now({ lines: [line, other] }))).toBe(false);
  expect(isUnchanged(kept, now({ posts: [{ ...cost, personId: 'ben' }] }))).toBe(false);
});

test('who prepares through cover alone does it for both, and neither of them releases (X16)', () => {
  const roles = ['hr-lead'];
  const covering = { ...own, principal: 'ann' };
  expect(preparers(actor('ben', own, covering), roles)).toEqual(['ben']);
  const atOak = { ...own, units: ['oak'] };
  expect(preparers(actor('ben', atOak, covering), roles)).toEqual(['ben', 'ann']);
  const forBoth = preparers(actor('ben', covering), roles);
  expect(forBoth).toEqual(['ben', 'ann']);
  expect(mayRelease(actor('ann', own), forBoth)).toBe(false);
  expect(mayRelease(actor('cleo', own, covering), forBoth)).toBe(false);
  expect(mayRelease(actor('cleo', own), forBoth)).toBe(true);
});
