import { addMonths } from '@bursar/shared-types/dates';
import type { Calendar, Stop } from './calendar.ts';
import { between } from './random.ts';
import type { RandomGenerator } from './random.ts';
import type { DemoSchool } from './trusts.ts';

/** A check of the catalogue, as far as it is planned by: how often it is due, in months. */
export interface CatalogueLine {
  readonly code: string;
  readonly name: string;
  readonly months: number;
}

/** What a site says of a check when it is set up; one of the three is not null. */
export interface SetUpLine {
  readonly code: string;
  readonly lastDoneOn: string | null;
  readonly dueOn: string | null;
  readonly notApplicable: string | null;
}

type Phase = DemoSchool['phase'];
/** Why a check does not concern schools of these phases. */
const without: readonly (readonly [code: string, why: string, phases: readonly Phase[]])[] = [
  ['sprinkler-service', 'There are no sprinklers.', ['primary', 'secondary', 'special']],
  ['lightning-protection', 'No building is high enough to have it.', ['primary', 'special']],
  ['shower-head-descale', 'There are no showers.', ['primary']],
  ['stage-lighting-electrical', 'There is no stage lighting.', ['primary', 'special']],
  ['gas-tightness', 'Tested with the boilers.', ['primary']],
  ['passenger-lift', 'There is no lift.', ['primary']],
  ['goods-lift', 'There is no goods lift.', ['primary', 'secondary', 'special']],
  ['hoists-and-slings', 'Nobody needs a hoist.', ['primary', 'secondary', 'all-through']],
  ['pressure-systems', 'There is no pressure system.', ['primary', 'special', 'all-through']],
  ['local-exhaust-ventilation', 'There is no workshop.', ['primary', 'special']],
  ['refrigerant-leak', 'There is no air conditioning.', ['primary']],
  ['air-conditioning-inspection', 'There is no air conditioning.', ['primary', 'special']],
  ['outdoor-play-equipment', 'There is no play equipment.', ['secondary']],
  ['raac-review', 'A survey found none.', ['primary', 'secondary', 'special', 'all-through']],
  ['automatic-doors-and-gates', 'All doors are opened by hand.', ['primary']],
  ['roof-anchors', 'There is no access to the roof.', ['primary', 'special']],
  ['minibus-safety', 'The school has no minibus.', ['primary', 'secondary']],
  ['display-energy-large', 'The buildings are smaller.', ['primary', 'special']],
  ['display-energy-small', 'The buildings are larger.', ['secondary', 'all-through']],
];

/** Schools that keep their monthly tests here already; the others' still stand in a log book. */
const monthlyHere: readonly string[] = ['oakfield', 'highcross', 'beacon'];

/** What goes wrong with a check at a school, near the end of the story. */
export type Trouble = 'overdue' | 'late' | 'failed';

const troubles: readonly (readonly [school: string, code: string, trouble: Trouble])[] = [
  ['oakfield', 'fire-alarm-service', 'overdue'],
  ['coombe', 'fire-door-inspection', 'overdue'],
  ['kingsmoor', 'passenger-lift', 'overdue'],
  ['highcross', 'gas-safety', 'overdue'],
  ['larkrise', 'outdoor-play-equipment', 'overdue'],
  ['willowmead', 'fire-door-inspection', 'late'],
  ['ridgewood', 'fire-extinguisher-service', 'late'],
  ['fernhill', 'gym-equipment', 'failed'],
  ['harrow', 'hoists-and-slings', 'failed'],
];

/** What goes wrong with a check at a school; undefined for those that are done in time. */
export const troubleOf = (school: string, code: string): Trouble | undefined =>
  troubles.find(([where, what]) => where === school && what === code)?.[2];

/**
 * What a school says of its checks at the beginning. Weekly tests, and monthly ones but for three
 * schools, are not set up yet: that shows, and somebody has to do it.
 */
export function planSetUp(
  school: DemoSchool,
  catalogue: readonly CatalogueLine[],
  { firstDay, months }: Calendar,
  random: RandomGenerator,
): SetUpLine[] {
  return catalogue.flatMap(({ code, months: every }): SetUpLine[] => {
    const line = { code, lastDoneOn: null, dueOn: null, notApplicable: null };
    const why = without.find(([what, , phases]) => what === code && phases.includes(school.phase));
    const [ago, day] = [between(random, 1, 40), between(random, 2, 27)];
    const ahead = between(random, 0, Math.min(every, 24) - 1);
    if (why) return [{ ...line, notApplicable: why[1] }];
    if (every < 1) return [];
    if (every === 1) {
      return monthlyHere.includes(school.key) ? [{ ...line, dueOn: firstDay }] : [];
    }
    const on = (months: number) => dayOf(addMonths(firstDay, months), day);
    if (every > 24) return [{ ...line, lastDoneOn: on(-1 - (ago % (every - 20))) }];
    // Those in trouble are due in the month before the last, as often before as they fit.
    const last = months.length - 2;
    const due = troubleOf(school.key, code) ? last % every : ahead;
    return [{ ...line, dueOn: on(due) }];
  });
}

const dayOf = (date: string, day: number): string =>
  `${date.slice(0, 8)}${String(day).padStart(2, '0')}`;

/** What becomes of a check that is due before the next stop. */
export type Handling = 'pass' | 'fail' | 'leave';

/**
 * Whether a due check is done at a stop. Those in trouble are done in time until two months before
 * the end; then they are left, fail, or are done in the last month alone.
 */
export function handling(
  school: string,
  check: { readonly code: string; readonly dueOn: string },
  stop: Stop,
  { months }: Calendar,
): Handling {
  const trouble = troubleOf(school, check.code);
  const isEarly = check.dueOn.slice(0, 7) < months.at(-2)!;
  if (trouble === undefined || isEarly) return 'pass';
  if (trouble === 'failed') return 'fail';
  const isLast = stop.m === months.length - 1;
  return trouble === 'late' && isLast ? 'pass' : 'leave';
}
