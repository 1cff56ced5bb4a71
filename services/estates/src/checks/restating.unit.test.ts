import { changesOf } from './restating.ts';
import { asEffective } from './schedule.ts';
import type { CheckFact, Completed, NotApplicable, Scheduled } from './schedule.ts';

const weekly = { every: 1, unit: 'week' } as const;
const recorded = (id: string, on: string, recordedOn: string) => ({
  id,
  on,
  recordedAt: `${recordedOn}T10:00:00.000Z`,
});
const setUp = (on: string, dueOn: string, checkId = 'c1'): Scheduled => ({
  ...recorded(`set-${on}-${dueOn}`, on, on),
  kind: 'scheduled',
  checkId,
  dueOn,
  frequency: weekly,
});
const done = (on: string, nextCheckId: string, recordedOn = on): Completed => ({
  ...recorded(`done-${on}`, on, recordedOn),
  kind: 'completed',
  result: 'passed',
  retestBy: null,
  nextCheckId,
});
const ended = (on: string): NotApplicable => ({
  ...recorded(`ended-${on}`, on, on),
  kind: 'not-applicable',
});
/** What is told when `added` comes to `facts` on a day, in short. */
function told(facts: CheckFact[], added: CheckFact, today: string): string[] {
  const all = [...facts, added];
  const changes = changesOf(asEffective(facts, today), asEffective(all, today), all, added);
  return changes.map((change) => {
    if (change.kind === 'done') {
      const { checkId, dueOn, doneOn } = change.occurrence;
      return `${checkId} due ${dueOn} done ${doneOn}, then ${change.nextCheckId}`;
    }
    return `${change.checkId} ${change.kind} ${change.dueOn}`;
  });
}

test('setting up a check tells its due date, doing it tells that and the next one (E4)', () => {
  const facts = [setUp('2026-03-01', '2026-03-02')];
  expect(told([], facts[0]!, '2026-03-01')).toEqual(['c1 scheduled 2026-03-02']);
  expect(told(facts, done('2026-03-02', 'c2'), '2026-03-02')).toEqual([
    'c1 due 2026-03-02 done 2026-03-02, then c2',
    'c2 scheduled 2026-03-09',
  ]);
});

test('a due date that is set is told although it stays, since others may answer for it now (E4)', () => {
  const facts = [setUp('2026-03-01', '2026-03-09')];
  expect(told(facts, setUp('2026-03-02', '2026-03-09'), '2026-03-02')).toEqual([
    'c1 scheduled 2026-03-09',
  ]);
});

test('evidence of a missed week tells anew of that week and of what was taken for it (X1)', () => {
  const facts = [setUp('2026-03-01', '2026-03-02'), done('2026-03-09', 'c2')];
  expect(told(facts, done('2026-03-02', 'c3', '2026-03-12'), '2026-03-12')).toEqual([
    'c1 due 2026-03-02 done 2026-03-02, then c3',
    'c3 due 2026-03-09 done 2026-03-09, then c2',
  ]);
});

test('evidence from before a due date was moved makes the move void, and the next one due (X1)', () => {
  const facts = [setUp('2026-03-01', '2026-03-02'), setUp('2026-03-04', '2026-03-20')];
  expect(told(facts, done('2026-03-01', 'c2', '2026-03-10'), '2026-03-10')).toEqual([
    'c1 due 2026-03-02 done 2026-03-01, then c2',
    'c2 scheduled 2026-03-08',
  ]);
});

test('a check that no longer applies ends, and so does one that late evidence only now makes due (X1)', () => {
  const facts = [setUp('2026-03-01', '2026-03-02')];
  expect(told(facts, ended('2026-03-05'), '2026-03-05')).toEqual(['c1 ended 2026-03-02']);
  const late = done('2026-03-02', 'c2', '2026-03-10');
  expect(told([...facts, ended('2026-03-05')], late, '2026-03-10')).toEqual([
    'c1 due 2026-03-02 done 2026-03-02, then c2',
    'c2 ended 2026-03-09',
  ]);
  expect(told([], ended('2026-03-05'), '2026-03-05')).toEqual(['null ended null']);
});
