import { addDays } from '@bursar/shared-types/dates';
import fc from 'fast-check';
import { endOf, failed, overdue, passed } from '../../test/signals.ts';
import { explain, indicatorOf } from './overdue-checks.ts';
import { hear, nothingHeard } from './signals.ts';
import type { Signal } from './signals.ts';

const day = (n: number) => addDays('2026-01-01', n);
const always = { from: '2020-01-01', to: null };
const links = [{ area: 'fire', schoolId: 'oakfield', ...always }];
const part = fc.integer({ min: 1, max: 5 });
const anyOwner = fc.record({ likelihood: part, impact: part });
const anyDay = fc.integer({ min: 0, max: 90 });

/** A check with what became of it: missed or failed, and done on a day or not yet. */
type Story = { n: number; due: number; fails: boolean; doneAfter: number | null; late: number };
const anyStories = fc.uniqueArray(
  fc.record({
    n: fc.integer({ min: 0, max: 7 }),
    due: fc.integer({ min: 0, max: 60 }),
    fails: fc.boolean(),
    /** Days from the due date to the day it was done; negative: it was done in time after all. */
    doneAfter: fc.option(fc.integer({ min: -5, max: 20 })),
    late: fc.integer({ min: 0, max: 15 }),
  }),
  { selector: (story) => story.n, maxLength: 8 },
);
const kind = ({ n }: Story) => `check${String.fromCharCode(97 + n)}`;

function signalsOf(story: Story): Signal[] {
  const { due, fails, doneAfter, late } = story;
  const first = fails
    ? failed(`${kind(story)}-1`, day(due), `${kind(story)}-2`)
    : overdue(`${kind(story)}-1`, day(due), day(due + 1));
  if (doneAfter === null) return [first];
  const doneOn = due + (fails ? Math.max(0, doneAfter) : doneAfter);
  const recordedOn = Math.max(doneOn, due + 1) + late;
  return [first, passed(`${kind(story)}-${fails ? 2 : 1}`, day(doneOn), day(recordedOn))];
}

/** Asks of each check by itself whether it is out of order on a day. */
function naiveValue(stories: Story[], n: number): number {
  return stories.filter(({ due, fails, doneAfter }) => {
    const begins = fails ? due : due + 1;
    const ends = doneAfter === null ? Infinity : due + (fails ? Math.max(0, doneAfter) : doneAfter);
    return begins <= n && n < ends;
  }).length;
}

const shuffledWithRepeats = (signals: Signal[]) =>
  fc.shuffledSubarray(
    signals.flatMap((signal) => Array.from({ length: 10 }, () => signal)),
    { minLength: signals.length * 10, maxLength: signals.length * 10 },
  );

test('the indicator is the number of checks that are out of order on the day (X1)', () => {
  fc.assert(
    fc.property(anyStories, anyDay, (stories, n) => {
      const heard = hear(nothingHeard, stories.flatMap(signalsOf));
      expect(indicatorOf(heard, links, { on: day(n) }).value).toBe(naiveValue(stories, n));
    }),
    { numRuns: 500 },
  );
});

test('ten deliveries of each event, in any order, change nothing (X1)', () => {
  const deliveries = anyStories.chain((stories) => {
    const signals = stories.flatMap(signalsOf);
    return fc.tuple(fc.constant(signals), shuffledWithRepeats(signals));
  });
  fc.assert(
    fc.property(deliveries, anyOwner, anyDay, ([once, often], owner, n) => {
      const view = { on: day(n), knownAt: endOf(day(n)) };
      const one = hear(nothingHeard, once);
      const other = often.reduce((heard, signal) => hear(heard, [signal]), nothingHeard);
      expect(other.size).toBe(once.length);
      expect(explain(owner, other, links, view)).toEqual(explain(owner, one, links, view));
      expect(explain(owner, other, links, { on: day(n) })).toEqual(
        explain(owner, one, links, { on: day(n) }),
      );
      expect(hear(one, often)).toBe(one);
    }),
  );
});

test('the score is between the owner’s and 5, and each open check can only raise it (X1)', () => {
  fc.assert(
    fc.property(anyStories, anyOwner, anyDay, (stories, owner, n) => {
      const signals = stories.flatMap(signalsOf);
      const { current, added } = explain(owner, hear(nothingHeard, signals), links, {
        on: day(n),
      })!;
      expect(current.impact).toBe(owner.impact);
      expect(current.likelihood).toBe(Math.min(5, owner.likelihood + naiveValue(stories, n)));
      expect(current.likelihood - owner.likelihood).toBe(added);
    }),
  );
});

test('when every check is done the score is exactly the owner’s again (X1)', () => {
  fc.assert(
    fc.property(anyStories, anyOwner, (stories, owner) => {
      const done = stories.map((story) => ({ ...story, doneAfter: story.doneAfter ?? 3 }));
      const heard = hear(nothingHeard, done.flatMap(signalsOf));
      const explained = explain(owner, heard, links, { on: day(200) })!;
      expect(explained.current).toEqual(owner);
      expect(explained.eventIds).toEqual([]);
      expect(explained.past).toHaveLength(stories.length);
    }),
  );
});

test('what was known at an instant is not changed by what is recorded later (X1)', () => {
  fc.assert(
    fc.property(anyStories, anyOwner, anyDay, (stories, owner, n) => {
      const view = { on: day(n), knownAt: endOf(day(n)) };
      const all = stories.flatMap(signalsOf);
      const then = all.filter((signal) => signal.recordedAt <= view.knownAt);
      expect(explain(owner, hear(nothingHeard, all), links, view)).toEqual(
        explain(owner, hear(nothingHeard, then), links, view),
      );
    }),
  );
});
