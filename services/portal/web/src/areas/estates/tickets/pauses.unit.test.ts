import { pausesOf } from './pauses.ts';

const step = (to: string, hour: number, reason: string | null = null) => ({
  to,
  at: `2026-11-2${hour}T09:00:00.000Z`,
  reason,
});

test('the clock of a fix stands still while paused, and from fixed until reopened (E3)', () => {
  const steps = [
    step('Assigned', 1),
    step('In progress', 2),
    step('Paused', 3, 'awaiting-parts'),
    step('In progress', 4),
    step('Fixed', 5),
    step('Closed', 6),
    step('Reopened', 7, 'again'),
    step('Paused', 8, 'unsafe-weather'),
  ];
  expect(pausesOf(steps)).toEqual([
    { from: steps[2]!.at, to: steps[3]!.at, reason: 'awaiting-parts' },
    { from: steps[4]!.at, to: steps[6]!.at, reason: 'fixed' },
    { from: steps[7]!.at, to: null, reason: 'unsafe-weather' },
  ]);
});

test('a ticket that was fixed and stays so has no pause to show (E3)', () => {
  expect(pausesOf([step('Assigned', 1), step('Fixed', 2)])).toEqual([]);
});
