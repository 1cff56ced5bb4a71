import { ticketPriorities } from '@bursar/shared-types/codes/estates';
import { defaultTargets, targetsOn } from './targets.ts';

test('each priority promises a response before a fix, and the more urgent the sooner (E3)', () => {
  const { targets } = targetsOn('2026-11-24')!;
  const inOrder = ticketPriorities.map((priority) => targets[priority]);
  for (const target of inOrder) expect(target.response).toBeLessThan(target.fix);
  for (const promise of ['response', 'fix'] as const) {
    const minutes = inOrder.map((target) => target[promise]);
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
  }
});

test('the promises say where they come from, and that nobody confirmed them (E3)', () => {
  for (const { source } of defaultTargets) expect(source).toContain('unconfirmed');
});

test('a trust’s own promises count from their day (E3)', () => {
  const own = { ...defaultTargets[0]!, effectiveFrom: '2027-01-01', source: 'board, 8 December' };
  const sets = [...defaultTargets, own];
  expect(targetsOn('2026-12-31', sets)).toBe(defaultTargets[0]);
  expect(targetsOn('2027-01-01', sets)).toBe(own);
  expect(targetsOn('2018-12-31', sets)).toBeUndefined();
});
