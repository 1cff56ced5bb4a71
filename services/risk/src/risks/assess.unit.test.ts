import fc from 'fast-check';
import { ended, failed, heardOf, overdue, passed } from '../../test/signals.ts';
import type { AppetiteRow } from '../appetite/index.ts';
import type { Heard } from '../indicators/index.ts';
import type { Scoring } from '../scores/index.ts';
import { assess } from './assess.ts';
import type { Assessable } from './assess.ts';

const today = '2026-03-10';
const board = {
  appetite: 10,
  tolerance: 15,
  version: 1,
  effectiveFrom: '2025-09-01',
  category: 'estates',
};
const appetites = [board as AppetiteRow];
const score = (likelihood: number, impact = 5) => ({ likelihood, impact });
const own: Scoring = {
  id: 'own',
  effectiveOn: '2026-01-05',
  recordedAt: '2026-01-05T09:00:00.000Z',
  inherent: score(5),
  current: score(2),
  target: score(1),
};
const risk = (heard: Heard, more: Partial<Assessable> = {}): Assessable => ({
  category: 'estates',
  standing: 'Within appetite',
  stored: [own],
  sources: {
    own: [own],
    heard,
    links: [{ area: 'fire', schoolId: 'oakfield', from: '2026-01-05', to: null }],
  },
  ...more,
});
const alarm = overdue('alarm-1', '2026-03-02', '2026-03-03');
const drill = overdue('drill-1', '2026-03-05', '2026-03-06');

test('an overdue check moves the linked risk past appetite, and says from which day (X1, R2, R4)', () => {
  expect(assess(risk(heardOf(alarm)), appetites, today)).toMatchObject({
    scorings: [
      { effectiveOn: '2026-03-03', was: { current: score(2) }, is: { current: score(3) } },
    ],
    scores: { current: score(3), target: score(1) },
    own: score(2),
    points: 15,
    indicator: 1,
    standing: 'Above appetite',
    crossing: { kind: 'exceeded', from: 'Within appetite', to: 'Above appetite' },
  });
});

test('a second one takes it past tolerance: each worse standing is a crossing of its own (R4)', () => {
  const above = risk(heardOf(alarm, drill), { standing: 'Above appetite' });
  expect(assess(above, appetites, today)).toMatchObject({
    points: 20,
    crossing: { kind: 'exceeded', to: 'Above tolerance' },
  });
});

test('doing the check brings the risk back, and both are in its history (X1)', () => {
  const moved = { ...own, id: 'moved', effectiveOn: '2026-03-03', current: score(3) };
  const heard = heardOf(alarm, passed('alarm-1', '2026-03-10'));
  const back = risk(heard, { standing: 'Above appetite', stored: [own, moved] });
  expect(assess(back, appetites, today)).toMatchObject({
    scorings: [
      { effectiveOn: '2026-03-10', was: { current: score(3) }, is: { current: score(2) } },
    ],
    indicator: 0,
    crossing: { kind: 'restored', to: 'Within appetite' },
  });
});

test('a failed check counts as overdue until its re-test passes or it ends (X1, E4)', () => {
  const broken = heardOf(failed('alarm-1', '2026-03-02', 'alarm-2'));
  expect(assess(risk(broken), appetites, today).indicator).toBe(1);
  for (const mended of [passed('alarm-2', '2026-03-09'), ended('alarm-2', '2026-03-09')]) {
    const heard = heardOf(...broken.values(), mended);
    expect(assess(risk(heard), appetites, today).indicator).toBe(0);
  }
});

test('where the board has set no appetite, no standing is made up (R4)', () => {
  expect(assess(risk(heardOf(alarm)), [], today)).toMatchObject({
    appetite: null,
    standing: null,
    crossing: null,
  });
});

test('assessed again with what it left behind, however often, it changes nothing (X1)', () => {
  const anySignals = fc.subarray([
    alarm,
    drill,
    failed('lift-1', '2026-03-04', 'lift-2'),
    passed('alarm-1', '2026-03-06'),
    passed('lift-2', '2026-03-08'),
    passed('drill-1', '2026-03-04', '2026-03-09'),
  ]);
  fc.assert(
    fc.property(anySignals, (signals) => {
      const before = risk(heardOf(...signals));
      const first = assess(before, appetites, today);
      const stored = [
        own,
        ...first.scorings.map(({ effectiveOn, is }, n) => ({
          id: `z${n}`,
          effectiveOn,
          recordedAt: `${today}T12:00:00.000Z`,
          ...is,
        })),
      ];
      for (let times = 0; times < 10; times += 1) {
        const again = assess({ ...before, standing: first.standing, stored }, appetites, today);
        expect(again).toEqual({ ...first, scorings: [], crossing: null });
      }
    }),
  );
});
