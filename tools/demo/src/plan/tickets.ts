import type { TicketAction } from '@bursar/shared-types/codes/estates';
import type { Calendar } from './calendar.ts';
import { faults } from './faults.ts';
import type { Fault } from './faults.ts';
import { between, oneByWeight, oneOf } from './random.ts';
import type { RandomGenerator } from './random.ts';
import type { DemoSchool } from './trusts.ts';

/** What somebody does with a ticket. */
export type TicketStep = 'raise' | TicketAction;

/** A ticket with all that is done with it, each at the stop of that number. */
export interface PlannedTicket {
  readonly school: DemoSchool;
  readonly fault: Fault;
  readonly steps: readonly (readonly [stop: number, step: TicketStep])[];
  /** Of the photo that comes with it; null without one. */
  readonly photo: number | null;
}

/** Where a ticket ends that is done with steps at stops so far after it was raised. */
type Story = readonly (readonly [after: number, step: TicketStep])[];
const begun: Story = [
  [0, 'raise'],
  [0, 'assign'],
  [0, 'start'],
];

const closed: Story = [...begun, [1, 'fix'], [2, 'close']];
const atOnce: Story = [...begun, [0, 'fix'], [1, 'close']];
const paused: Story = [...begun, [1, 'pause'], [2, 'resume'], [2, 'fix'], [3, 'close']];
const reopened: Story = [
  ...begun,
  [1, 'fix'],
  [2, 'reopen'],
  [2, 'assign'],
  [2, 'start'],
  [3, 'fix'],
  [4, 'close'],
];
const cancelled: Story = [
  [0, 'raise'],
  [1, 'cancel'],
];

/** How the latest tickets stand at the end: one at every state, and one past what was promised. */
const latest: readonly (readonly [before: number, story: Story])[] = [
  [0, [[0, 'raise']]],
  [
    0,
    [
      [0, 'raise'],
      [0, 'assign'],
    ],
  ],
  [0, begun],
  [1, [...begun, [1, 'pause']]],
  [1, [...begun, [1, 'fix']]],
  [2, [...begun, [1, 'fix'], [2, 'reopen']]],
  [1, closed.slice(0, 4)],
  [2, closed],
  [1, cancelled],
  // Nobody has begun in time.
  [
    5,
    [
      [0, 'raise'],
      [0, 'assign'],
    ],
  ],
];

/**
 * Faults that schools report, some each month. They are met at once and mended by the next stop; what
 * cannot wait is mended the same day.
 */
export function planTickets(
  schools: readonly DemoSchool[],
  { stops, months }: Calendar,
  random: RandomGenerator,
): PlannedTicket[] {
  const last = stops.length - 1;
  const past = stops
    .filter(({ n, part }) => part !== 'third' && n < last - 5 && months.length > 1)
    .flatMap(({ n }) => {
      const many = between(random, 1, 2);
      return Array.from({ length: many }, () => {
        const fault = oneOf(random, faults);
        return ticket(oneOf(random, schools), fault, n, storyOf(fault, random), random);
      });
    });
  const open = latest
    .filter(([before]) => before <= last)
    .map(([before, story]) => {
      const routine = faults.filter(({ priority }) => priority === 'routine');
      return ticket(oneOf(random, schools), oneOf(random, routine), last - before, story, random);
    });
  return [...past, ...open];
}

function storyOf({ priority }: Fault, random: RandomGenerator): Story {
  if (priority === 'emergency' || priority === 'urgent') return atOnce;
  return oneByWeight(random, [
    [closed, 80],
    [paused, 10],
    [reopened, 6],
    [cancelled, 4],
  ]);
}

function ticket(
  school: DemoSchool,
  fault: Fault,
  raised: number,
  story: Story,
  random: RandomGenerator,
): PlannedTicket {
  const steps = story.map(([after, step]) => [raised + after, step] as const);
  const photo = between(random, 1, 3) === 1 ? between(random, 1, 12) : null;
  return { school, fault, steps, photo };
}
