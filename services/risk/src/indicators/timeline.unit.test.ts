import { addDays } from '@bursar/shared-types/dates';
import fc from 'fast-check';
import { endOf, heardOf, overdue, passed } from '../../test/signals.ts';
import { inForce } from '../scores/index.ts';
import type { Scores, Scoring } from '../scores/index.ts';
import { indicatorOf, moved } from './overdue-checks.ts';
import { overdueCheckRules, ruleOn } from './rules.ts';
import { asEffective, asKnown, restatements } from './timeline.ts';
import type { Sources } from './timeline.ts';

const score = (likelihood: number) => ({ likelihood, impact: 5 });
const scores = (likelihood: number, target = 1): Scores => ({
  inherent: score(5),
  current: score(likelihood),
  target: score(target),
});
const own = (effectiveOn: string, likelihood: number, recordedOn = effectiveOn): Scoring => ({
  id: `own:${effectiveOn}:${recordedOn}`,
  effectiveOn,
  recordedAt: `${recordedOn}T09:00:00.000Z`,
  ...scores(likelihood),
});
const links = [{ area: 'fire', schoolId: 'oakfield', from: '2020-01-01', to: null }];
const alarm = overdue('alarm-1', '2026-03-02', '2026-03-03');
const sources = (...signals: Parameters<typeof heardOf>): Sources => ({
  own: [own('2026-01-05', 2)],
  heard: heardOf(...signals),
  links,
});
const effective = (of: Sources, knownAt?: string) =>
  asEffective(of, knownAt).map(({ from, current }) => [from, current.likelihood]);
const known = (of: Sources) => asKnown(of).map(({ at, current }) => [at, current.likelihood]);

test('the overdue check and its completion are both in the history of the risk (X1)', () => {
  const of = sources(alarm, passed('alarm-1', '2026-03-06'));
  expect(asEffective(of)).toEqual([
    { from: '2026-01-05', owner: scores(2), current: score(2), eventIds: [] },
    { from: '2026-03-03', owner: scores(2), current: score(3), eventIds: ['overdue:alarm-1'] },
    { from: '2026-03-06', owner: scores(2), current: score(2), eventIds: [] },
  ]);
  expect(known(of)).toEqual([
    ['2026-01-05T09:00:00.000Z', 2],
    ['2026-03-03T04:00:00.000Z', 3],
    ['2026-03-06T10:00:00.000Z', 2],
  ]);
});

test('late evidence re-states the history, and both versions can be seen (X1)', () => {
  const of = sources(alarm, passed('alarm-1', '2026-02-27', '2026-03-10'));
  expect(effective(of)).toEqual([['2026-01-05', 2]]);
  expect(effective(of, endOf('2026-03-09'))).toEqual([
    ['2026-01-05', 2],
    ['2026-03-03', 3],
  ]);
  expect(known(of)).toEqual([
    ['2026-01-05T09:00:00.000Z', 2],
    ['2026-03-03T04:00:00.000Z', 3],
    ['2026-03-10T10:00:00.000Z', 2],
  ]);
});

test('an owner who scores anew while a check is overdue moves what the indicator adds to (X1)', () => {
  const of = { ...sources(alarm), own: [own('2026-01-05', 2), own('2026-03-09', 4)] };
  expect(effective(of)).toEqual([
    ['2026-01-05', 2],
    ['2026-03-03', 3],
    ['2026-03-09', 5],
  ]);
});

test('a check that became overdue before the risk was raised counts from its first day (X1)', () => {
  const of = { ...sources(alarm), own: [own('2026-03-09', 2)] };
  expect(effective(of)).toEqual([['2026-03-09', 3]]);
});

describe('re-stating what is stored', () => {
  const today = '2026-03-10';
  const stored = [own('2026-01-05', 2), { ...own('2026-03-03', 3), id: 'moved' }];

  test('adds a scoring for the day it was wrong from, and changes none (X1)', () => {
    const late = sources(alarm, passed('alarm-1', '2026-02-27', '2026-03-10'));
    expect(restatements(stored, asEffective(late), today)).toEqual([
      { effectiveOn: '2026-03-03', was: scores(3), is: scores(2) },
    ]);
  });

  test('adds nothing when it is right already (X1)', () => {
    expect(restatements(stored, asEffective(sources(alarm)), today)).toEqual([]);
  });

  test('writes a new target anew for each later day that still has the old one (X1, R1)', () => {
    const raised = { ...own('2026-01-05', 2, '2026-03-09'), ...scores(2, 2) };
    const of = { ...sources(alarm), own: [raised] };
    expect(restatements(stored, asEffective(of), today)).toEqual([
      { effectiveOn: '2026-01-05', was: scores(2), is: scores(2, 2) },
      { effectiveOn: '2026-03-03', was: scores(3), is: scores(3, 2) },
    ]);
  });

  test('adds only the end when the check is done late (X1)', () => {
    const done = sources(alarm, passed('alarm-1', '2026-03-06'));
    expect(restatements(stored, asEffective(done), today)).toEqual([
      { effectiveOn: '2026-03-06', was: scores(3), is: scores(2) },
    ]);
  });

  test('begins with the owner’s score where nothing is stored yet (X1)', () => {
    expect(restatements([], asEffective(sources()), today)).toEqual([
      { effectiveOn: '2026-01-05', was: null, is: scores(2) },
    ]);
  });
});

test('a rule that begins one day is not written into the history before that day (X1)', () => {
  const stricter = {
    ...overdueCheckRules[0]!,
    version: 2,
    effectiveFrom: '2026-04-01',
    stepsPerCheck: 2,
  };
  const of = { ...sources(alarm), rules: [...overdueCheckRules, stricter] };
  const stored = [own('2026-01-05', 2), own('2026-03-03', 3)];
  expect(restatements(stored, asEffective(of), '2026-03-31')).toEqual([]);
  expect(restatements(stored, asEffective(of), '2026-04-01')).toEqual([
    { effectiveOn: '2026-04-01', was: scores(3), is: scores(4) },
  ]);
});

describe('any history', () => {
  const day = (n: number) => addDays('2026-01-01', n);
  const anyOwn = fc.array(
    fc
      .record({
        n: fc.integer({ min: 0, max: 60 }),
        likelihood: fc.integer({ min: 1, max: 5 }),
        late: fc.integer({ min: 0, max: 20 }),
      })
      .map(({ n, likelihood, late }) => own(day(n), likelihood, day(n + late))),
    { maxLength: 4 },
  );
  const anyHeard = fc
    .uniqueArray(
      fc.record({
        n: fc.integer({ min: 0, max: 5 }),
        due: fc.integer({ min: 0, max: 60 }),
        done: fc.option(fc.integer({ min: -5, max: 20 })),
      }),
      { selector: (each) => each.n },
    )
    .map((checks) =>
      heardOf(
        ...checks.flatMap(({ n, due, done }) => {
          const id = `check${String.fromCharCode(97 + n)}-1`;
          const missed = overdue(id, day(due), day(due + 1));
          return done === null ? [missed] : [missed, passed(id, day(due + done), day(due + 21))];
        }),
      ),
    );
  const anySources = fc.record({ own: anyOwn, heard: anyHeard, links: fc.constant(links) });

  test('reads on each day what the indicator and the owner gave for that day (X1)', () => {
    fc.assert(
      fc.property(anySources, fc.integer({ min: 0, max: 100 }), (of, n) => {
        const stretch = asEffective(of).findLast((each) => each.from <= day(n));
        const owner = inForce(of.own, { on: day(n) })?.current;
        const value = indicatorOf(of.heard, links, { on: day(n) }).value;
        expect(stretch?.current).toEqual(owner && moved(owner, value, ruleOn(day(n))));
      }),
    );
  });

  test('once re-stated, what is stored reads as what is known, day by day (X1)', () => {
    fc.assert(
      fc.property(anySources, anySources, (before, after) => {
        const write = (stored: Scoring[], of: Sources, recordedOn: string): Scoring[] => [
          ...stored,
          ...restatements(stored, asEffective(of), recordedOn).map(({ effectiveOn, is }) => ({
            ...own(effectiveOn, is.current.likelihood, recordedOn),
          })),
        ];
        fc.pre(before.own.length > 0);
        // The risk cannot lose its own scores: what is known later has them all.
        const later = { ...after, own: [...before.own, ...after.own] };
        const stored = write(write([], before, '2026-06-01'), later, '2026-06-02');
        for (let n = 0; n <= 100; n += 1) {
          const read = inForce(stored, { on: day(n) })?.current;
          expect(read).toEqual(asEffective(later).findLast((each) => each.from <= day(n))?.current);
        }
        expect(restatements(stored, asEffective(later), '2026-06-02')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('as known only grows: what was shown at an instant stays in it (X1)', () => {
    fc.assert(
      fc.property(anySources, fc.integer({ min: 0, max: 100 }), (of, n) => {
        const until = endOf(day(n));
        const then: Sources = {
          ...of,
          own: of.own.filter((each) => each.recordedAt <= until),
          heard: new Map([...of.heard].filter(([, signal]) => signal.recordedAt <= until)),
        };
        expect(asKnown(of).filter((each) => each.at <= until)).toEqual(asKnown(then));
      }),
    );
  });

  test('with no rule in force the score is the owner’s own (X1)', () => {
    fc.assert(
      fc.property(anySources, (of) => {
        for (const { owner, current } of asEffective({ ...of, rules: [] })) {
          expect(current).toEqual(owner.current);
        }
      }),
    );
  });
});
