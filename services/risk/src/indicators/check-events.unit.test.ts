import type { Contract } from '@bursar/shared-types/contract';
import * as events from '@bursar/shared-types/events/estates/index';
import { isWorthKeeping, signalRowOf } from './check-events.ts';
import type { CheckEvent } from './check-events.ts';
import { signalOf } from './tables.ts';

const eventOf = <Body>(contract: Contract<Body>, body: Partial<Body> = {}): CheckEvent =>
  ({
    service: 'estates',
    trust: 'trust',
    seq: 7,
    id: `event-of-${contract.type}`,
    type: contract.type,
    version: 1,
    at: '2025-10-08T23:30:00.000Z',
    body: { ...contract.example, ...body },
  }) as never;
const signal = (event: CheckEvent) => signalOf(signalRowOf(event)!);

test('each event of a check says what it means for the indicator (X1, R2)', () => {
  const about = {
    area: 'fire',
    catalogueCode: 'fire-alarm-call-point',
    recordedAt: '2025-10-08T23:30:00.000Z',
  };
  expect(signal(eventOf(events.checkOverdue))).toMatchObject({
    ...about,
    kind: 'overdue',
    dueOn: '2025-10-06',
  });
  expect(signal(eventOf(events.checkCompleted))).toMatchObject({
    kind: 'passed',
    on: '2025-10-09',
  });
  expect(signal(eventOf(events.checkFailed))).toMatchObject({
    kind: 'failed',
    on: '2025-10-06',
    nextCheckId: events.checkFailed.example.nextCheckId,
  });
  expect(signal(eventOf(events.checkEnded))).toMatchObject({ kind: 'ended', on: '2025-10-08' });
  // Half past eleven at night in UTC is the next day in London's summer.
  expect(signal(eventOf(events.checkScheduled))).toMatchObject({
    kind: 'scheduled',
    on: '2025-10-09',
  });
});

test('a check that ends before it was ever set up says nothing (X1)', () => {
  expect(signalRowOf(eventOf(events.checkEnded, { checkId: null, dueOn: null }))).toBeNull();
});

test('of checks that were never out of order nothing is kept (X1)', () => {
  const row = (event: CheckEvent) => signalRowOf(event)!;
  const overdue = row(eventOf(events.checkOverdue));
  const failed = row(eventOf(events.checkFailed));
  const done = row(eventOf(events.checkCompleted));
  expect(isWorthKeeping(done, [])).toBe(false);
  expect(isWorthKeeping(row(eventOf(events.checkScheduled)), [])).toBe(false);
  expect([overdue, failed].map((each) => isWorthKeeping(each, []))).toEqual([true, true]);
  expect(isWorthKeeping(row(eventOf(events.checkFailed, { nextCheckId: null })), [])).toBe(false);
  expect(isWorthKeeping(done, [overdue])).toBe(true);
  const retest = row(eventOf(events.checkCompleted, { checkId: failed.nextCheckId! }));
  expect(isWorthKeeping(retest, [failed])).toBe(true);
});
